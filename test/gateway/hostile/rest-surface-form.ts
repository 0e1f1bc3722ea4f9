import type { WireAnswer } from './rest-surface-wire.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Everything that a client may be told whatever it sends: no 5xx is among it. */
const STATUSES: readonly number[] = [200, 400, 401, 403, 408, 413, 415, 431];

const BODY = /^\{"[mM]essage": ?(?:null|"(?:[^"\\\n]|\\.)*")\}$/;

/** What is wrong with the form of an answer, whatever it says (REST facts 1 to 5, 61). */
export function faultOf(answer: WireAnswer, isHead = false): string | undefined {
  const { status, headers, body } = answer;
  if (!UUID.test(headers.get('x-amzn-requestid') ?? '')) return 'no x-amzn-RequestId';
  if (headers.get('x-amz-apigw-id') === undefined) return 'no x-amz-apigw-id';
  if (!STATUSES.includes(status)) return `status ${status}`;
  if (status < 400) return undefined;
  if (headers.get('content-type') !== 'application/json') return 'not JSON by its type';
  if (!/^[A-Za-z]+Exception$/.test(headers.get('x-amzn-errortype') ?? '')) return 'no ErrorType';
  return isHead || BODY.test(body) ? undefined : `body ${body}`;
}
