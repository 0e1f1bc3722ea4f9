import type { Answer } from '../call.ts';
import type { RestContext } from '../context/rest-context.ts';
import type { RestDeployment } from '../deployment/rest/deployment.ts';
import type { RestMetrics } from './rest-metrics.ts';

/** Where the log room of a REST API writes to. */
export interface RestLogging {
  readonly deployment: RestDeployment;
  /** `undefined` where no method was found. */
  readonly methodKey: string | undefined;
  readonly metrics: RestMetrics;
  /** Takes a line of the access log, without line end. */
  readonly accessLog: (line: string) => void;
  /** Milliseconds. */
  readonly now: number;
}

/** Completes `$context` with the answer, counts it and writes the access log. */
export function log(
  context: RestContext,
  answer: Answer,
  { deployment, methodKey, metrics, accessLog, now }: RestLogging,
): void {
  const { body } = answer;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  context.status = answer.status;
  context.responseLength = length;
  context.responseLatency = now - context.requestTimeEpoch;
  metrics.count(methodKey, context);
  if (deployment.accessLog !== undefined) accessLog(deployment.accessLog(context));
}
