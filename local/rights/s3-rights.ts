import type { Right } from './grants.ts';

/** What of a request says what it asks of S3. */
export interface S3Request {
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Place {
  readonly bucket: string;
  /** Empty for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
}

/** Bucket and key, as S3 names them. */
export function placeOf({ url }: Pick<S3Request, 'url'>): Place {
  const [, bucket = '', key = '', query = ''] =
    /^\/([^/?]*)\/?([^?]*)(?:\?(.*))?$/s.exec(url) ?? [];
  return { bucket: decoded(bucket), key: decoded(key), query: new URLSearchParams(query) };
}

/** The rights that a call of S3 takes. */
export function s3Rights(request: S3Request): readonly Right[] {
  const { bucket, key, query } = placeOf(request);
  if (bucket === '') return ['s3:ListAllMyBuckets *'];
  if (key !== '') return objectRights(request, `${bucket}/${key}`, query);
  if (request.method === 'POST') {
    const keys = [...request.body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)];
    return keys.map(([, it = '']): Right => `s3:DeleteObject ${bucket}/${unescaped(it)}`);
  }
  return [`s3:${bucketAction(request.method, query)} ${bucket}`];
}

function bucketAction(method: string, query: URLSearchParams): string {
  if (query.has('lifecycle'))
    return method === 'GET' ? 'GetLifecycleConfiguration' : 'PutLifecycleConfiguration';
  const actions: Readonly<Record<string, string>> = { PUT: 'CreateBucket', DELETE: 'DeleteBucket' };
  return actions[method] ?? 'ListBucket';
}

function objectRights(
  { method, headers }: S3Request,
  object: string,
  query: URLSearchParams,
): readonly Right[] {
  const { 'x-amz-copy-source': source } = headers;
  if (method === 'DELETE')
    return [`s3:${query.has('uploadId') ? 'AbortMultipartUpload' : 'DeleteObject'} ${object}`];
  if (method !== 'PUT' && method !== 'POST') return [`s3:GetObject ${object}`];
  return [
    ...(source === undefined
      ? []
      : [`s3:GetObject ${decoded(source).replace(/^\//, '')}` satisfies Right]),
    `s3:PutObject ${object}`,
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const unescaped = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
