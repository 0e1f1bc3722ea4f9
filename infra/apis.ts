import type { App, Stack } from 'aws-cdk-lib';
import { usagePlansOf } from './data/usage-plans.ts';
import type { Environment } from './environments.ts';
import { type Api, kindOf } from './project/api.ts';
import type { Operation } from './project/operations.ts';
import { AccountStack } from './stacks/account-stack.ts';
import { DomainsStack } from './stacks/domains-stack.ts';
import { HttpApiStack } from './stacks/http-api-stack.ts';
import { RestApiStack } from './stacks/rest-api-stack.ts';
import { UsagePlansStack } from './stacks/usage-plans-stack.ts';

export interface ApisProps {
  readonly environment: Environment;
  readonly apis: readonly Api[];
  /** By API. */
  readonly operations: ReadonlyMap<string, readonly Operation[]>;
}

/** A stack that others wait for, and why they do. */
export type Needed = readonly [stack: Stack, reason: string];

/**
 * A stack for each API, and around them what they share: domains and the account's role before them, usage
 * plans after them.
 *
 * @param needed what every API waits for
 */
export function addApis(app: App, props: ApisProps, needed: readonly Needed[]): void {
  const { environment, apis } = props;
  const before: Needed[] = [...needed];
  if (environment.domains.length > 0) {
    before.push([new DomainsStack(app, environment), 'mappings name domains that are there']);
  }
  const isRest = (api: Api): boolean => kindOf(api) === 'rest';
  const account = apis.some(isRest) ? new AccountStack(app) : undefined;
  const stacks = apis.map((api) => {
    const own = { environment, api, operations: props.operations.get(api.name) ?? [] };
    const stack = isRest(api) ? new RestApiStack(app, own) : new HttpApiStack(app, own);
    for (const [it, reason] of before) stack.addStackDependency(it, reason);
    if (account && isRest(api)) stack.addStackDependency(account, 'logs need the role');
    return stack;
  });
  const plans = usagePlansOf(new Map(apis.map(({ name, settings }) => [name, settings])));
  if (plans.length === 0) return;
  const usagePlans = new UsagePlansStack(app, { environment, plans, apis });
  for (const stack of stacks) usagePlans.addStackDependency(stack, 'plans name stages');
}
