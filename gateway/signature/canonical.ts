import { createHash, createHmac } from 'node:crypto';
import { parseQuery } from '../media/query-string.ts';
import type { SignedRequest } from './signed-request.ts';

/** What stands behind the key in a credential: `20261121/us-east-1/execute-api/aws4_request`. */
export interface CredentialScope {
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly terminator: string;
}

/** The canonical form of a request, whose hash is signed. */
export function canonicalRequest(
  { method, path, query, headers, body }: SignedRequest,
  signedHeaders: readonly string[],
): string {
  const lines = signedHeaders.map((name) => `${name}:${canonicalValue(headers[name] ?? '')}\n`);
  return [
    method,
    canonicalPath(path),
    canonicalQuery(query),
    lines.join(''),
    signedHeaders.join(';'),
    createHash('sha256').update(body).digest('hex'),
  ].join('\n');
}

/** @param date `20261121T183400Z` */
export function stringToSign(canonical: string, date: string, scope: CredentialScope): string {
  const { date: day, region, service, terminator } = scope;
  const hash = createHash('sha256').update(canonical).digest('hex');
  return `AWS4-HMAC-SHA256\n${date}\n${day}/${region}/${service}/${terminator}\n${hash}`;
}

export function signatureOf(text: string, secretAccessKey: string, scope: CredentialScope): string {
  const { date, region, service, terminator } = scope;
  const key = [date, region, service, terminator].reduce<Buffer | string>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${secretAccessKey}`,
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

/**
 * The path as sent, without dot segments and repeated slashes, percent-encoded once more: what a
 * client encoded once, a signature for any service but S3 holds encoded twice.
 */
function canonicalPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  const end = segments.length > 0 && path.endsWith('/') ? '/' : '';
  return `/${segments.join('/')}${end}`;
}

/** Decoded and encoded anew, sorted by name and value, without the signature itself. */
function canonicalQuery(query: string): string {
  return parseQuery(query)
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort((one, other) => order(one[0], other[0]) || order(one[1], other[1]))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const canonicalValue = (value: string): string => value.trim().replace(/ +/g, ' ');

/** All but letters, digits, `-`, `.`, `_` and `~` (RFC 3986); a lone surrogate as U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
