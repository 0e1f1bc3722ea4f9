import type { Arrival } from '../call.ts';

/** Bytes of the request line and the header block, as they came over the wire. */
export function headerBlockBytes({ method, target, rawHeaders }: Arrival): number {
  // "GET / HTTP/1.1\r\n" and the empty line; every header is "name: value\r\n".
  let bytes = method.length + target.length + 14;
  for (const text of rawHeaders) bytes += text.length + 2;
  return bytes;
}

/** Two Host headers let two readers of one request disagree on whom it is for (RFC 9112, 3.2). */
export function namesOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1;
}

const DEFAULT_ENDPOINT = /^[^.]+\.execute-api\./i;

/** Whether a Host, without its port, is an API's default endpoint: `<label>.execute-api.*`. */
export const isDefaultEndpoint = (domainName: string): boolean => DEFAULT_ENDPOINT.test(domainName);
