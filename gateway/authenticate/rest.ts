import type { IamAuthorization, RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { Caller } from '../signature/caller.ts';
import { signsHeader } from '../signature/presented.ts';
import { invalid, REFUSAL_TYPES } from '../signature/refusal.ts';
import type { SignatureRefusal } from '../signature/refusal.ts';
import { verify } from '../signature/verify.ts';

/** What callers of an API sign for. */
const SERVICE = 'execute-api';

/** Who has a presigned GET must not make a DELETE of it: what selects the method is signed, or counts against the call. */
const OVERRIDE = 'x-http-method-override';
const OVERRIDE_NOT_SIGNED = `'${OVERRIDE}' must be a 'SignedHeader' in the AWS Authorization.`;

/**
 * Verifies the signature of a call whose method wants IAM authorization (fact 207), and fills in
 * `$context.identity`. What the caller may do is asked afterwards, by `authorize`.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` where the method wants another authorization, or none
 * @throws RestError MISSING_AUTHENTICATION_TOKEN, INVALID_SIGNATURE, EXPIRED_TOKEN, DEFAULT_4XX with 403
 */
export function authenticate(call: RestRouted, now: number): IamAuthorization | undefined {
  const { method, deployment, request, context, log } = call;
  const { authorization } = method;
  if (authorization.type !== 'AWS_IAM') return undefined;
  const { region, callers } = deployment;
  const { caller, refusal } = verify(
    {
      method: request.method,
      path: request.path,
      query: request.query,
      headers: request.headers,
      body: request.body.bytes,
    },
    { service: SERVICE, region, callers },
    now,
  );
  if (caller === undefined) throw refused(call, refusal, authorization.pointer);
  if (call.httpMethod !== request.method && !signsHeader(request, OVERRIDE))
    throw refused(call, invalid(OVERRIDE_NOT_SIGNED), authorization.pointer);
  identify(call, caller);
  context.authenticate = { status: 200, latency: 0 };
  if (log.enabled) log.outcome(`${caller.principal.arn} signed the call`, authorization.pointer);
  return authorizationOf(caller);
}

function refused(call: RestRouted, refusal: SignatureRefusal, pointer: string): RestError {
  const { errorType, message } = refusal;
  // The first line alone: what follows in a mismatch are the request's own headers.
  const [reason = ''] = message.split('\n', 1);
  call.context.authenticate = { status: 403, latency: 0, error: reason };
  if (call.log.enabled) call.log.outcome(`the signature is refused: ${reason}`, pointer);
  return new RestError(REFUSAL_TYPES[errorType], {
    status: 403,
    message,
    errorType,
    reason,
    pointer,
  });
}

function identify({ context: { identity } }: RestRouted, caller: Caller): void {
  const { arn, accountId, userId } = caller.principal;
  identity.accessKey = caller.accessKeyId;
  identity.accountId = accountId;
  identity.caller = userId;
  identity.user = userId;
  identity.userArn = arn;
}

function authorizationOf({ accessKeyId, principal, policies }: Caller): IamAuthorization {
  return {
    type: 'AWS_IAM',
    accessKeyId,
    arn: principal.arn,
    accountId: principal.accountId,
    principal,
    decide: (request) => {
      if (policies === undefined) return 'allow';
      const decisions = policies.map((policy) => policy.decide(request));
      if (decisions.includes('explicit-deny')) return 'explicit-deny';
      return decisions.includes('allow') ? 'allow' : 'implicit-deny';
    },
  };
}
