import { promisify } from 'node:util';
import { gunzip, inflate, inflateRaw } from 'node:zlib';
import type { RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { RequestBody } from './request-body.ts';

/** What a decoded body may have: as much as one that is sent plain (fact 215). */
const MOST_BYTES = 10 * 1024 * 1024;

const bound = { maxOutputLength: MOST_BYTES } as const;
const gunzipped = promisify(gunzip);
const inflated = promisify(inflate);
const inflatedRaw = promisify(inflateRaw);

/** Integrations that get the body as it was sent. */
const PASSES: ReadonlySet<string> = new Set(['AWS_PROXY', 'HTTP_PROXY']);

/**
 * A call with its body decoded, before it is validated and mapped (fact 217). A proxy integration gets
 * the body, and its Content-Encoding, as sent.
 *
 * @throws RestError UNSUPPORTED_MEDIA_TYPE for what cannot be decoded and for other encodings than gzip and
 *   deflate, REQUEST_TOO_LARGE for what grows beyond 10 MB
 */
export function decodedRequest<T extends RestRouted>(call: T): T | Promise<T> {
  const encoding = call.request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding === '' || encoding === 'identity') return call;
  if (PASSES.has(call.method.integration.type)) return call;
  if (call.request.body.bytes.length === 0) return call;
  if (encoding === 'gzip' || encoding === 'deflate') return decode(call, encoding);
  throw new RestError('UNSUPPORTED_MEDIA_TYPE', { reason: `Content-Encoding ${encoding}` });
}

async function decode<T extends RestRouted>(call: T, encoding: 'gzip' | 'deflate'): Promise<T> {
  const body = new RequestBody(await decodedBody(call.request.body.bytes, encoding));
  return { ...call, request: { ...call.request, body } };
}

/** @throws RestError */
export async function decodedBody(bytes: Buffer, encoding: 'gzip' | 'deflate'): Promise<Buffer> {
  try {
    if (encoding === 'gzip') return await gunzipped(bytes, bound);
    return await (hasZlibHeader(bytes) ? inflated(bytes, bound) : inflatedRaw(bytes, bound));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new RestError('REQUEST_TOO_LARGE', { reason: 'the decoded body exceeds 10 MB' });
    throw new RestError('UNSUPPORTED_MEDIA_TYPE', { reason: `the body is not ${encoding}` });
  }
}

/** Some clients send deflate without its zlib wrapping (RFC 9110, 8.4.1.2). */
const hasZlibHeader = (bytes: Buffer): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
