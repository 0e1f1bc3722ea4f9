import type { LambdaAuthorization } from '../../call.ts';
import type { LambdaAuthorizer } from '../../deployment/deployment.ts';
import type { Json, JsonObject } from '../../document/document.ts';
import { compilePolicy, INVOKE } from '../../policy/policy.ts';

/**
 * Reads what an authorizer function returned: `{isAuthorized, context?}` with simple responses, a
 * policy `{principalId, policyDocument, context?}` otherwise (fact 75).
 *
 * @param payload JSON text
 * @param log takes a line when a policy holds what cannot be judged, and so denies everything
 * @returns `undefined` for a malformed result (fact 77)
 */
export function readResult(
  payload: string,
  authorizer: LambdaAuthorizer,
  log: (line: string) => void,
): LambdaAuthorization | undefined {
  const result = parseObject(payload);
  if (result === undefined) return undefined;
  const { context = null } = result;
  if (context !== null && !isObject(context)) return undefined;
  const simple = authorizer.enableSimpleResponses && authorizer.payloadFormatVersion === '2.0';
  const verdict = simple ? simpleVerdict(result) : policyVerdict(result, authorizer.name, log);
  if (verdict === undefined) return undefined;
  return {
    type: 'lambda',
    ...verdict,
    context: (context ?? undefined) as Record<string, Json> | undefined,
    contextJson: JSON.stringify(context),
  };
}

type Verdict = Pick<LambdaAuthorization, 'principalId' | 'permits'>;

function simpleVerdict({ isAuthorized }: JsonObject): Verdict | undefined {
  if (typeof isAuthorized !== 'boolean') return undefined;
  return { principalId: undefined, permits: () => isAuthorized };
}

function policyVerdict(
  { principalId, policyDocument }: JsonObject,
  name: string,
  log: (line: string) => void,
): Verdict | undefined {
  const { policy, faults } = compilePolicy(policyDocument, { of: 'identity' });
  const unsupported = faults.map((fault) => fault.unsupported);
  if (typeof principalId !== 'string' || unsupported.includes(undefined)) return undefined;
  if (policy === undefined) {
    const elements = [...new Set(unsupported)].join(', ');
    log(
      `authorizer ${name}: its policy uses ${elements}, which is not evaluated here: it denies everything`,
    );
  }
  return {
    principalId,
    permits: (routeArn, keys) =>
      policy?.decide({ action: INVOKE, resource: routeArn, keys, principal: undefined }) ===
      'allow',
  };
}

function parseObject(payload: string): JsonObject | undefined {
  try {
    const value = JSON.parse(payload) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
