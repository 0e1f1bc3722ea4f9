import type { Resource, RestIntegration } from './deployment.ts';
import type { RestOperation } from './operations.ts';
import type { RestScope } from './scope.ts';

/** Compiles the integration of an operation; `undefined` where it was reported instead. */
export function compileRestIntegration(
  { key, integrationPointer }: RestOperation,
  _resource: Resource,
  { report }: RestScope,
): RestIntegration | undefined {
  const message = `${key}: integrations of REST APIs are not served here yet.`;
  report('gatehouse/not-honoured', integrationPointer, message);
  return undefined;
}
