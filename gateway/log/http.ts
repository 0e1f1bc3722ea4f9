import type { Answer, Arrival } from '../call.ts';
import type { Context } from '../context/context.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import type { Metrics } from './metrics.ts';

/** Where the log room writes to. */
export interface Logging {
  readonly deployment: HttpDeployment;
  readonly metrics: Metrics;
  /** Takes a line of the access log, without line end. */
  readonly accessLog: (line: string) => void;
  /** Milliseconds. */
  readonly now: number;
}

/** Completes `$context` with the answer, counts it (fact 111) and writes the access log (facts 107-110). */
export function log(
  context: Context,
  answer: Answer,
  arrival: Arrival,
  { deployment, metrics, accessLog, now }: Logging,
): void {
  const { body } = answer;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  context.status = answer.status;
  context.responseLength = length;
  context.responseLatency = now - context.requestTimeEpoch;
  context.dataProcessed = length + (arrival.body?.length ?? 0);
  metrics.count(context);
  if (deployment.accessLog !== undefined) accessLog(deployment.accessLog(context));
}
