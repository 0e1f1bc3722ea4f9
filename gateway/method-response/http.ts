import type { Answer, Arrival } from '../call.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';

/** What an answer is finished with. */
export interface Finishing {
  readonly deployment: HttpDeployment;
  readonly arrival: Arrival;
  readonly requestId: string;
}

/**
 * Finishes an answer: CORS headers are the gateway's own where it has CORS (facts 85, 86), and every
 * answer carries its request id (fact 39).
 */
export function methodResponse(
  answer: Answer,
  { deployment, arrival, requestId }: Finishing,
): Answer {
  const { status, body } = answer;
  const { cors } = deployment;
  const headers = cors === undefined ? [...answer.headers] : withoutCors(answer.headers);
  const { origin } = arrival.headers;
  if (cors !== undefined && origin !== undefined) headers.push(...cors.actual(origin));
  return { status, headers: finished(headers, answer, requestId), body };
}

/** Finishes the answer to a preflight: 204, no body (fact 83). */
export const preflightResponse = (cors: readonly string[], requestId: string): Answer => ({
  status: 204,
  headers: [...cors, 'apigw-requestid', requestId],
  body: '',
});

const withoutCors = (headers: readonly string[]): string[] =>
  headers.filter((_, at) => !headers[at - (at % 2)]?.startsWith('access-control-'));

function finished(headers: string[], { status, body }: Answer, requestId: string): string[] {
  if (status !== 204 && status !== 304 && !headers.includes('content-length'))
    headers.push(
      'content-length',
      String(typeof body === 'string' ? Buffer.byteLength(body) : body.length),
    );
  headers.push('apigw-requestid', requestId);
  return headers;
}
