import { randomUUID } from 'node:crypto';
import type { Denial } from '../rights/denial.ts';
import { placeOf, s3Rights } from '../rights/s3-rights.ts';
import { withoutLength } from './edge-call.ts';
import type { Edge, EdgeAnswer, EdgeRequest } from './edge-call.ts';
import type { StoreAnswer } from './store.ts';
import { membersToXml } from './xml.ts';

/** Answers as S3 does: errors have AWS's form (fact 177). */
export async function answerS3({ store, request, guard }: Edge): Promise<EdgeAnswer> {
  const denial = guard(request, s3Rights(request));
  if (denial) return s3Denied(request, denial);
  const { status, headers, body } = await store.send(request);
  const { bucket: asked, key: object } = placeOf(request);
  if (status === 404 && object !== '') {
    // Who may not list a bucket is not told what is not in it.
    const unlisted = guard(request, [`s3:ListBucket ${asked}`]);
    if (unlisted) return s3Denied(request, unlisted);
  }
  return inFormOf(request, { status, headers, body });
}

function inFormOf({ method, url }: EdgeRequest, answer: StoreAnswer): EdgeAnswer {
  const { status, headers, body } = answer;
  // The length that HEAD is answered with is the object's.
  if (method === 'HEAD') return { status, headers, body };
  if (status < 400 || body.length === 0) return { status, headers: withoutLength(headers), body };
  const [, bucket = '', key = ''] = /^\/([^/?]*)\/?([^?]*)/.exec(url) ?? [];
  const place = body.includes('<Code>NoSuchKey<') ? `<Key>${decode(key)}</Key>` : '';
  const resource = body.includes('<Code>NoSuchBucket<')
    ? `<BucketName>${decode(bucket)}</BucketName>`
    : place;
  const xml = body
    .toString()
    .replace(/>\n\s*</g, '><')
    .replace('?><', '?>\n<')
    .replace(/(bucket does not exist): [^<]*/, '$1')
    .replace(/<Resource>.*?<\/Resource>/s, '')
    .replace('<RequestId>', () => `${resource}<RequestId>`);
  return {
    status,
    headers: { ...withoutLength(headers), 'content-type': 'application/xml' },
    body: xml,
  };
}

function s3Denied({ method }: EdgeRequest, { message }: Denial): EdgeAnswer {
  const text = message.replace(/(?<=on resource: )(.*)(?= because no identity)/s, '"$1"');
  const members = { Code: 'AccessDenied', Message: text, RequestId: randomUUID() };
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${membersToXml({ Error: members })}`;
  const headers = { 'content-type': 'application/xml' };
  return { status: 403, headers, body: method === 'HEAD' ? '' : body };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).replace(/[<>&]/g, '');
  } catch {
    return '';
  }
}
