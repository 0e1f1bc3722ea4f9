import { parseQuery } from '../media/query-string.ts';
import {
  incompleteHeader,
  incompleteQuery,
  invalid,
  invalidPair,
  missingToken,
} from './refusal.ts';
import type { SignatureRefusal } from './refusal.ts';
import type { Presented, SignedRequest } from './signed-request.ts';

const IN_HEADER = ['Credential', 'Signature', 'SignedHeaders'] as const;
const IN_QUERY = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Signature',
  'X-Amz-SignedHeaders',
  'X-Amz-Date',
] as const;

export type Reading =
  | { readonly presented: Presented; readonly refusal?: undefined }
  | { readonly presented?: undefined; readonly refusal: SignatureRefusal };

/** Reads a signature from the `Authorization` header, or from the query of a presigned request. */
export function readSignature(request: Pick<SignedRequest, 'query' | 'headers'>): Reading {
  const { headers } = request;
  const header = headers['authorization'];
  const query = queryOf(request.query);
  const presigned = query.has('X-Amz-Algorithm');
  if (header !== undefined && presigned) {
    const message =
      "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.";
    return { refusal: invalid(message) };
  }
  if (header !== undefined) return fromHeader(header, headers);
  return presigned ? fromQuery(query) : { refusal: missingToken };
}

/** Whether what is signed says that it covers a header. @param name lower case */
export const signsHeader = (
  request: Pick<SignedRequest, 'query' | 'headers'>,
  name: string,
): boolean => readSignature(request).presented?.signedHeaders.includes(name) === true;

/** Why a request to a path without a method, or without a signature, is refused (facts 6, 21). */
export function unsignedRefusal(
  request: Pick<SignedRequest, 'query' | 'headers'>,
): SignatureRefusal {
  return readSignature(request).refusal ?? missingToken;
}

/** `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`; `Bearer abc` has no equal-sign (fact 21). */
function fromHeader(header: string, headers: SignedRequest['headers']): Reading {
  const text = header.trim();
  const blank = text.search(/[ \t]/);
  const algorithm = blank < 0 ? text : text.slice(0, blank);
  const pairs = (blank < 0 ? '' : text.slice(blank)).split(/[, \t]/).filter((pair) => pair !== '');
  if (pairs.some((pair) => !pair.includes('='))) return { refusal: invalidPair(header) };
  const parameters = new Map(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  );
  const missing = IN_HEADER.filter((name) => (parameters.get(name) ?? '') === '');
  const date = headers['x-amz-date'] ?? headers['date'];
  if (missing.length > 0 || date === undefined)
    return { refusal: incompleteHeader(header, missing, date !== undefined) };
  return {
    presented: {
      algorithm,
      credential: parameters.get('Credential') ?? '',
      signedHeaders: namesOf(parameters.get('SignedHeaders') ?? ''),
      signature: parameters.get('Signature') ?? '',
      date,
      sessionToken: headers['x-amz-security-token'],
      expires: undefined,
    },
  };
}

function fromQuery(query: ReadonlyMap<string, string>): Reading {
  const missing = IN_QUERY.filter((name) => (query.get(name) ?? '') === '');
  if (missing.length > 0) return { refusal: incompleteQuery(missing) };
  const expires = query.get('X-Amz-Expires');
  return {
    presented: {
      algorithm: query.get('X-Amz-Algorithm') ?? '',
      credential: query.get('X-Amz-Credential') ?? '',
      signedHeaders: namesOf(query.get('X-Amz-SignedHeaders') ?? ''),
      signature: query.get('X-Amz-Signature') ?? '',
      date: query.get('X-Amz-Date') ?? '',
      sessionToken: query.get('X-Amz-Security-Token'),
      expires: expires === undefined ? undefined : Number(expires),
    },
  };
}

/** The first of a name counts: another one is covered by the signature all the same. */
function queryOf(query: string): ReadonlyMap<string, string> {
  if (!query.includes('X-Amz-')) return new Map();
  return new Map([...parseQuery(query)].reverse());
}

const namesOf = (list: string): readonly string[] =>
  list
    .toLowerCase()
    .split(';')
    .filter((name) => name !== '')
    .sort();
