/** Where a URL leads, in the parts that a connection and a request line want. */
export interface EndpointAddress {
  readonly protocol: 'http:' | 'https:';
  /** For the resolver: an IPv6 address without its brackets. */
  readonly hostname: string;
  readonly port: number;
  /** Value of the Host header. */
  readonly host: string;
  /** Path and query as they were written, but for what no request line may hold. */
  readonly target: string;
}

type Origin = Omit<EndpointAddress, 'target'>;

/** A host is letters, digits and what names and addresses are made of: no user, no placeholder. */
const URL_PARTS = /^(https?):\/\/([\w.:[\]~-]+)(?=[/?#]|$)([^#]*)/i;
/** What node:http refuses in a request line. */
const UNWRITABLE = /[^\x21-\x7e]/gu;

/** An API has few backends: their origins are read once each. */
const ORIGINS_KEPT = 500;
const origins = new Map<string, Origin | undefined>();

/**
 * Takes a URL apart. Its path is not normalised: dot segments and percent-encoding reach the backend as
 * they are.
 *
 * @returns `undefined` for what is no address of an integration, or has a port that none may have (fact 90)
 */
export function parseEndpoint(url: string): EndpointAddress | undefined {
  const [, scheme = '', authority = '', rest = ''] = URL_PARTS.exec(url) ?? [];
  if (authority === '') return undefined;
  const origin = originOf(`${scheme.toLowerCase()}://${authority}`);
  if (origin === undefined) return undefined;
  const { protocol, hostname, port, host } = origin;
  return { protocol, hostname, port, host, target: targetOf(rest) };
}

function originOf(text: string): Origin | undefined {
  if (origins.has(text)) return origins.get(text);
  const origin = readOrigin(text);
  if (origins.size >= ORIGINS_KEPT) origins.clear();
  origins.set(text, origin);
  return origin;
}

function readOrigin(text: string): Origin | undefined {
  const url = URL.parse(text);
  if (url === null || url.pathname !== '/' || url.hostname === '') return undefined;
  const protocol = url.protocol === 'https:' ? 'https:' : 'http:';
  const port = url.port === '' ? (protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (port !== 80 && port !== 443 && port < 1024) return undefined;
  const hostname = url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname;
  return { protocol, hostname, port, host: url.host };
}

function targetOf(rest: string): string {
  const target = rest.startsWith('/') ? rest : `/${rest}`;
  return target.replace(UNWRITABLE, encodeOne);
}

/** Half of a surrogate pair cannot be encoded: it is U+FFFD then. */
const encodeOne = (character: string): string =>
  encodeURIComponent(Buffer.from(character, 'utf8').toString('utf8'));
