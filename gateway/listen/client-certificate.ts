import type { TLSSocket } from 'node:tls';
import type { ArrivalTls } from '../call.ts';
import type { ClientCertificate } from '../context/rest-context.ts';

/** Certificates of a client's chain (import fact 248). */
const LONGEST_CHAIN = 4;

const SMALLEST_RSA_KEY = 2_048;
const SMALLEST_EC_KEY = 256;

const known = new WeakMap<TLSSocket, ArrivalTls>();

/** What a connection's handshake told; read once for all calls it carries. */
export function arrivalTls(
  socket: TLSSocket,
  domainName: string,
  { mutual }: { readonly mutual: boolean },
): ArrivalTls {
  const before = known.get(socket);
  if (before !== undefined) return before;
  const tls = mutual ? identified(socket, domainName) : { domainName };
  known.set(socket, tls);
  return tls;
}

function identified(socket: TLSSocket, domainName: string): ArrivalTls {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return { domainName, refused: 'the client has no certificate' };
  if (!socket.authorized)
    return {
      domainName,
      refused: `the client's certificate: ${String(socket.authorizationError)}`,
    };
  const weak = weakness(certificate);
  if (weak !== undefined) return { domainName, refused: `the client's certificate: ${weak}` };
  const clientCert: ClientCertificate = {
    clientCertPem: certificate.toString(),
    subjectDN: distinguishedName(certificate.subject),
    issuerDN: distinguishedName(certificate.issuer),
    serialNumber: (certificate.serialNumber.toLowerCase().match(/../g) ?? []).join(':'),
    validity: { notBefore: certificate.validFrom, notAfter: certificate.validTo },
  };
  return { domainName, clientCert };
}

type Certificate = NonNullable<ReturnType<TLSSocket['getPeerX509Certificate']>>;

/** What API Gateway does not support of a certificate, in words; `undefined` for nothing. */
function weakness(certificate: Certificate): string | undefined {
  if (chainLength(certificate) > LONGEST_CHAIN) return 'its chain is longer than 4';
  const { asymmetricKeyType, asymmetricKeyDetails: details } = certificate.publicKey;
  if (asymmetricKeyType === 'rsa' && (details?.modulusLength ?? 0) < SMALLEST_RSA_KEY)
    return 'its RSA key is shorter than 2,048 bits';
  if (asymmetricKeyType === 'ec' && curveBits(details?.namedCurve) < SMALLEST_EC_KEY)
    return 'its ECDSA key is shorter than 256 bits';
  return undefined;
}

/** Certificates from a client's to its root: those it sent, and the root where that is in the truststore alone. */
function chainLength(certificate: Certificate): number {
  let length = 1;
  let last = certificate;
  for (let it = last.issuerCertificate; it !== undefined; it = it.issuerCertificate) {
    if (it.fingerprint256 === last.fingerprint256 || length > LONGEST_CHAIN) break;
    last = it;
    length += 1;
  }
  return last.issuer === last.subject ? length : length + 1;
}

/** `prime256v1`, `secp384r1`. */
const curveBits = (curve = ''): number => Number(/\d{3}/.exec(curve)?.[0] ?? 0);

/** Node has one part a line, the widest first; RFC 4514 writes the narrowest first. */
const distinguishedName = (lines: string): string => lines.split('\n').reverse().join(',');
