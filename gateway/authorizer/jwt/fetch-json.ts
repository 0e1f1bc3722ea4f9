import { get as httpGet } from 'node:http';
import { get as httpsGet } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';

/** Limits of one exchange with an issuer (fact 69). */
export interface FetchLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/**
 * Reads a JSON document of an issuer. Redirects are not followed, connections are not kept.
 *
 * @throws Error saying why not: the address, the status, the size, the time, the content
 */
export async function fetchJson(address: string, limits: FetchLimits): Promise<unknown> {
  const url = issuerUrl(address);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await open(url, signal);
    return JSON.parse(await readAll(response, limits.maxBytes)) as unknown;
  } catch (error) {
    if (signal.aborted)
      throw new Error(`no answer within ${limits.timeoutMs} ms`, { cause: error });
    throw error;
  }
}

/**
 * AWS takes https issuers only; here http is allowed too on this machine itself (fact 71).
 *
 * @throws Error for any other address
 */
export function issuerUrl(address: string): URL {
  if (!URL.canParse(address)) throw new Error('not a URL');
  const url = new URL(address);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
    return url;
  throw new Error('an issuer is reached by https, or by http on the loopback address only');
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname === '[::1]' ||
    (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}

function open(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? httpsGet : httpGet;
  return new Promise((resolve, reject) => {
    get(url, { agent: false, signal, headers: { accept: 'application/json' } }, resolve).on(
      'error',
      reject,
    );
  });
}

async function readAll(response: IncomingMessage, maxBytes: number): Promise<string> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new Error(`status ${response.statusCode ?? 0}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the response, and with it the connection.
    if (size > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
