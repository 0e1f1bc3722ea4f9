import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { DomainNameConfig } from '../../config.ts';
import type { ReportDomain } from './domain-names.ts';

/** What a domain's own TLS server is made with: PEM texts. */
export interface DomainTls {
  /** Lower case. */
  readonly domainName: string;
  readonly port: number;
  readonly certificate: string;
  readonly privateKey: string;
  /** Certificates that callers' must lead to; `undefined` where callers need none. */
  readonly truststore: string | undefined;
}

/**
 * Reads the files of the domains that have a certificate.
 *
 * @param report takes what cannot be read, or is not what it should be; such a domain is left out
 */
export function readDomainFiles(
  domains: readonly DomainNameConfig[],
  report: ReportDomain,
): readonly DomainTls[] {
  return domains.flatMap((domain, at) => {
    const { certificate } = domain;
    if (certificate === undefined) return [];
    const tls = readDomain(domain, certificate, (member, message) =>
      report(`/domainNames/${at}/${member}`, message),
    );
    return tls === undefined ? [] : [tls];
  });
}

function readDomain(
  { domainName, port = 0, privateKey, mutualTlsAuthentication }: DomainNameConfig,
  certificatePath: string,
  report: ReportDomain,
): DomainTls | undefined {
  const certificate = readText(certificatePath, 'certificate', report);
  const key = privateKey === undefined ? certificate : readText(privateKey, 'privateKey', report);
  if (certificate === undefined || key === undefined) return undefined;
  try {
    createSecureContext({ cert: certificate, key });
  } catch (error) {
    report('certificate', `Certificate and key do not serve: ${reasonOf(error)}.`);
    return undefined;
  }
  const common = { domainName: domainName.toLowerCase(), port, certificate, privateKey: key };
  if (mutualTlsAuthentication === undefined) return { ...common, truststore: undefined };
  const member = 'mutualTlsAuthentication/truststore';
  const truststore = readText(mutualTlsAuthentication.truststore, member, report);
  if (truststore === undefined || !holdsCertificates(truststore, member, report)) return undefined;
  return { ...common, truststore };
}

function readText(path: string, member: string, report: ReportDomain): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    report(member, `${path} cannot be read: ${reasonOf(error)}.`);
    return undefined;
  }
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** AWS takes so many in a truststore. */
const MOST_CERTIFICATES = 1_000;

function holdsCertificates(text: string, member: string, report: ReportDomain): boolean {
  const all = text.match(CERTIFICATE) ?? [];
  if (all.length === 0 || all.length > MOST_CERTIFICATES) {
    report(member, `A truststore holds 1 to ${MOST_CERTIFICATES} certificates in PEM form.`);
    return false;
  }
  try {
    for (const pem of all) new X509Certificate(pem);
  } catch (error) {
    report(member, `A certificate of the truststore cannot be read: ${reasonOf(error)}.`);
    return false;
  }
  return true;
}

/** `ENOENT`, or what the error says. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
