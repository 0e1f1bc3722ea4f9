import type { Action } from './action.ts';

/** A service of AWS that speaks a JSON protocol: a POST to `/`, the action in `X-Amz-Target`. */
export interface JsonService {
  /** `secretsmanager` in `X-Amz-Target: secretsmanager.GetSecretValue`. */
  readonly target: string;
  /** As it is told: `Secrets Manager`. */
  readonly name: string;
  readonly version: '1.0' | '1.1';
  /** By name. */
  readonly actions: ReadonlyMap<string, Action>;
}
