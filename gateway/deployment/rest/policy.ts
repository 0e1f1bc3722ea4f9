import { memberOf } from '../../document/pointer.ts';
import { compilePolicy } from '../../policy/policy.ts';
import { callerOf } from '../../signature/caller.ts';
import type { Caller } from '../../signature/caller.ts';
import type { Policy } from '../../policy/policy.ts';
import type { CallerConfig } from '../../config.ts';
import type { Callers, ResourcePolicy } from './authorization.ts';
import type { RestScope } from './scope.ts';

const EXTENSION = 'x-amazon-apigateway-policy';
/** Characters of a resource policy (import fact 223). */
const MAX_LENGTH = 8_192;

/** Compiles `x-amazon-apigateway-policy` (fact 208); what cannot be judged keeps the API from going live. */
export function compileResourcePolicy(scope: RestScope): ResourcePolicy | undefined {
  const { root, report, partition, region, accountId, apiId } = scope;
  const document = memberOf(root, EXTENSION);
  if (document === undefined) return undefined;
  const pointer = `/${EXTENSION}`;
  if (JSON.stringify(document).length > MAX_LENGTH)
    report('resource-policy', pointer, `A resource policy has at most ${MAX_LENGTH} characters.`);
  const apiArn = `arn:${partition}:execute-api:${region}:${accountId}:${apiId}`;
  const { policy, faults } = compilePolicy(document, { of: 'resource', apiArn });
  for (const { pointer: at, message, unsupported } of faults) {
    // What AWS may well know and is not judged here is no fault of the document.
    const rule = unsupported === undefined ? 'resource-policy' : 'gatehouse/policy-element';
    report(rule, `${pointer}${at}`, `Invalid policy: ${message}`);
  }
  return policy && { pointer, policy };
}

/** Compiles the config's `credentials`: who may sign, and what their policies say. */
export function compileCallers({ settings, report }: RestScope): Callers {
  const callers = new Map<string, Caller>();
  for (const [at, config] of (settings.credentials ?? []).entries()) {
    const pointer = `/x-gatehouse/credentials/${at}`;
    const caller = callerOf(config, policiesOf(config, pointer, report));
    if (caller !== undefined) callers.set(config.accessKeyId, caller);
    else
      report(
        'gatehouse/credentials',
        `${pointer}/arn`,
        `${config.arn} is no ARN of a user, a role, a session or an account: arn:aws:iam::123456789012:user/name.`,
      );
  }
  return callers;
}

function policiesOf(
  { policies }: CallerConfig,
  pointer: string,
  report: RestScope['report'],
): readonly Policy[] | undefined {
  return policies?.flatMap((document, at) => {
    const { policy, faults } = compilePolicy(document, { of: 'identity' });
    for (const fault of faults)
      report(
        'gatehouse/credentials',
        `${pointer}/policies/${at}${fault.pointer}`,
        `Invalid policy: ${fault.message}`,
      );
    return policy === undefined ? [] : [policy];
  });
}
