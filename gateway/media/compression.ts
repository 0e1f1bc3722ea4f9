import { promisify } from 'node:util';
import { deflate, gzip } from 'node:zlib';
import type { Answer } from '../call.ts';

const encoders = { gzip: promisify(gzip), deflate: promisify(deflate) } as const;

type Encoding = keyof typeof encoders;

/**
 * Compresses an answer as an API with a minimum compression size does: when the client names gzip or
 * deflate, the body has that many bytes, and the integration did not encode it itself (fact 216).
 *
 * @param acceptEncoding the request's header
 * @param minimumSize bytes; `undefined` where the API compresses nothing
 */
export async function compressed(
  answer: Answer,
  acceptEncoding: string | undefined,
  minimumSize: number | undefined,
): Promise<Answer> {
  if (minimumSize === undefined || acceptEncoding === undefined) return answer;
  const { status, headers, body } = answer;
  const length = Buffer.byteLength(body);
  if (length === 0 || length < minimumSize || isEncoded(headers)) return answer;
  const encoding = acceptedEncoding(acceptEncoding);
  if (encoding === undefined) return answer;
  const bytes = await encoders[encoding](body);
  return { status, headers: encodedHeaders(headers, encoding), body: bytes };
}

const isEncoded = (headers: readonly string[]): boolean =>
  headers.some((name, at) => at % 2 === 0 && name.toLowerCase() === 'content-encoding');

/** The length is that of what is sent. */
function encodedHeaders(headers: readonly string[], encoding: Encoding): string[] {
  const kept: string[] = [];
  for (let at = 0; at < headers.length; at += 2)
    if (headers[at]?.toLowerCase() !== 'content-length')
      kept.push(headers[at] ?? '', headers[at + 1] ?? '');
  return [...kept, 'Content-Encoding', encoding];
}

/**
 * The encoding a client likes best of those that it names: the greatest `q`, the first of equals. `*` names
 * none (fact 216); where it likes `identity` better, or one that API Gateway does not have, none is used.
 */
export function acceptedEncoding(acceptEncoding: string): Encoding | undefined {
  let best: Encoding | undefined;
  let most = 0;
  for (const entry of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameters] = entry.split(';').map((it) => it.trim());
    const quality = qualityOf(parameters);
    if (quality <= most || name === '*') continue;
    most = quality;
    best = Object.hasOwn(encoders, name) ? (name as Encoding) : undefined;
  }
  return best;
}

/** `q=0.5`; 1 where none is said, 0 for what is none. */
function qualityOf(parameters: readonly string[]): number {
  const text = parameters.find((it) => it.startsWith('q='))?.slice(2);
  if (text === undefined) return 1;
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
