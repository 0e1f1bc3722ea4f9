import type { Answer, Arrival } from '../call.ts';
import type { Context } from '../context/context.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import type { Metrics } from './metrics.ts';
import type { Traces } from './traces.ts';

/** Where the log room writes to. */
export interface Logging {
  readonly deployment: HttpDeployment;
  readonly metrics: Metrics;
  readonly traces: Traces;
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
  { deployment, metrics, traces, accessLog, now }: Logging,
): void {
  const { body } = answer;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  context.status = answer.status;
  context.responseLength = length;
  context.responseLatency = now - context.requestTimeEpoch;
  context.dataProcessed = length + (arrival.body?.length ?? 0);
  metrics.count(context);
  traces.add(context, deployment);
  if (deployment.accessLog !== undefined) accessLog(deployment.accessLog(context));
}
