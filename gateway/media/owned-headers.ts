const lower = (...names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toLowerCase()));

/** Of a request: what neither a function nor a template sees (facts 31, 68). */
export const neverSeen: ReadonlySet<string> = lower(
  ...['Connection', 'Content-Length', 'Content-MD5', 'Expect', 'Max-Forwards'],
  ...['Proxy-Authenticate', 'Server', 'TE', 'Trailer', 'Transfer-Encoding', 'Upgrade'],
  'WWW-Authenticate',
);

/** Of a client: what HTTP_PROXY does not forward (fact 71). */
export const neverForwarded: ReadonlySet<string> = new Set([
  ...neverSeen,
  ...lower('Content-Encoding', 'Via', 'Host'),
]);

/** Mapped towards any integration they fail the call (fact 64). */
export const illegalTowardsHttp: ReadonlySet<string> = lower('Content-Length', 'Transfer-Encoding');

/** Mapped towards AWS they fail the call (fact 64). */
export const illegalTowardsAws: ReadonlySet<string> = new Set([
  ...illegalTowardsHttp,
  ...lower('Authorization', 'Connection', 'Expect', 'Proxy-Authenticate', 'TE'),
]);

/**
 * Mapped towards a backend they are dropped (fact 65). API Gateway passes Trailer; node:http sends none with
 * a body whose length it says.
 */
export const droppedTowardsHttp: ReadonlySet<string> = lower(
  ...['Connection', 'Expect', 'Proxy-Authenticate', 'TE', 'Via', 'Trailer'],
);

const REMAPPED = 'x-amzn-Remapped-';

/** Names that an answer may not set itself (fact 66). */
const remapped = lower(
  ...['Authorization', 'Connection', 'Content-Length', 'Content-MD5', 'Date', 'Expect', 'Host'],
  ...['Max-Forwards', 'Proxy-Authenticate', 'Server', 'Trailer', 'Upgrade', 'User-Agent'],
  ...['WWW-Authenticate', 'x-amzn-RequestId', 'x-amz-apigw-id'],
);

/** Names that a backend's answer may not set itself (fact 67; import fact 253). */
const remappedFromProxy = lower(
  ...['Connection', 'Content-Length', 'Date', 'Server', 'WWW-Authenticate'],
  ...['x-amzn-RequestId', 'x-amz-apigw-id'],
);

/** Names that belong to one connection and vanish (fact 66). */
const vanishing = lower('Transfer-Encoding', 'Keep-Alive', 'Proxy-Connection');

/** The name a mapped header is answered under; `undefined` for one that vanishes (fact 66). */
export const answeredName = (name: string): string | undefined => renamed(name, remapped);

/** The name a header of a backend's answer is answered under by HTTP_PROXY (fact 67). */
export const proxiedName = (name: string): string | undefined => renamed(name, remappedFromProxy);

function renamed(name: string, names: ReadonlySet<string>): string | undefined {
  const known = name.toLowerCase();
  if (vanishing.has(known)) return undefined;
  return names.has(known) ? REMAPPED + name : name;
}
