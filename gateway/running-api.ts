import type { Answer, Arrival } from './call.ts';
import type { HttpDeployment } from './deployment/deployment.ts';
import type { RestDeployment } from './deployment/rest/deployment.ts';
import type { RouteMetrics } from './log/metrics.ts';
import type { MethodMetrics } from './log/rest-metrics.ts';
import type { Trace } from './log/trace.ts';
import type { PlanUsage } from './usage-plan/usage.ts';

/** A compiled document of any kind. */
export type Deployment = HttpDeployment | RestDeployment;

/** An API of one kind at work: its corridor, and what its rooms remember. */
export interface RunningApi {
  readonly answer: (arrival: Arrival) => Promise<Answer>;
  /** What is live. */
  deployment(): Deployment;
  /**
   * Puts another deployment live; a refused one changes nothing.
   *
   * @throws DocumentError
   */
  update(deployment: Deployment): Promise<void>;
  /** The answer to what is no HTTP request, by status: 400, 408 or 431; 500 after a fault. */
  readonly refusal: (status: number) => Answer;
  /** By key of route or method, in CloudWatch's names for the kind. */
  metrics(): Readonly<Record<string, RouteMetrics | MethodMetrics>>;
  /** What each key used of its plan; nothing of HTTP APIs, which have no plans (fact 105). */
  usage(): readonly PlanUsage[];
  /** The last calls, newest first. */
  traces(): readonly Trace[];
  /** One of them by its request id. */
  trace(requestId: string): Trace | undefined;
  close(): Promise<void>;
}

/** An API stays of its kind: what its rooms remember is of no use to another. */
export function kindChanged(from: Deployment['kind']): Error {
  return new Error(`This is a${NAMES[from]} API: start the gateway again to serve another kind.`);
}

const NAMES = { http: 'n HTTP', rest: ' REST' } as const;
