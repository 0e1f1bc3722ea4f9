import type { Decision } from '../policy/policy.ts';
import type { RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';

/** Who denies a call, and what. */
export interface Denial {
  /** The policy of an authorizer, of the API, or of the caller's identity with it. */
  readonly by: 'authorizer' | 'api' | 'identity';
  /** ARN of the caller, or `anonymous`. */
  readonly user: string;
  readonly resource: string;
  readonly decision: Exclude<Decision, 'allow'>;
}

/** Makes a denial's refusal, in AWS's words (facts 197, 198, 208), and notes it for the log. */
export function refusal(call: RestRouted, denial: Denial): RestError {
  const { context, log, deployment, method } = call;
  const { by, decision, resource } = denial;
  const { authorization } = method;
  const pointer =
    by === 'authorizer' && authorization.type === 'CUSTOM'
      ? authorization.authorizer.pointer
      : (deployment.resourcePolicy?.pointer ?? method.pointer);
  const reason = `${WHO[by]} ${decision === 'explicit-deny' ? 'denies' : 'does not allow'} ${resource}`;
  context.authorize = { status: 403, latency: 0, error: reason };
  if (log.enabled) {
    log.line('The client is not authorized to perform this operation.');
    log.outcome(reason, pointer);
  }
  return new RestError('ACCESS_DENIED', { message: messageOf(denial), reason, pointer });
}

const WHO: Readonly<Record<Denial['by'], string>> = {
  authorizer: "the authorizer's policy",
  api: "the API's resource policy",
  identity: "the caller's policies and the API's",
};

function messageOf({ by, user, resource, decision }: Denial): string {
  const end = decision === 'explicit-deny' ? ' with an explicit deny' : '';
  if (by === 'authorizer') return `User is not authorized to access this resource${end}`;
  return `User: ${user} is not authorized to perform: execute-api:Invoke on resource: ${masked(resource)}${end}`;
}

/** Of the account the last four digits are shown (fact 208). */
const masked = (arn: string): string =>
  arn.replace(
    /^(arn:[^:]*:[^:]*:[^:]*:)(\d+)(?=\d{4}:)/,
    (_, before: string, digits: string) => before + '*'.repeat(digits.length),
  );
