import type {
  CognitoAuthorizer,
  MethodAuthorization,
  RestAuthorizer,
} from '../deployment/rest/authorization.ts';
import { NO_AUTHORIZATION } from '../rest-call.ts';
import type {
  CognitoAuthorization,
  CustomAuthorization,
  RestAuthorization,
  RestRouted,
} from '../rest-call.ts';
import { BoundedCache } from './bounded-cache.ts';
import { cognitoIdentifier } from './cognito/authorizer.ts';
import type { VerifiedUserToken } from './cognito/authorizer.ts';
import { customIdentifier } from './custom/authorizer.ts';
import { createIssuer } from './jwt/issuer.ts';
import type { AuthorizerDependencies } from './room.ts';
import { memo, stateKey } from './remembered.ts';

/** The authorizer room of one REST API with what it remembers: issuers' keys, tokens, results. It outlives deployments. */
export interface RestAuthorizers {
  /**
   * Finds out who calls, where the method has a Lambda or Cognito authorizer. Sets `context.authorizer`.
   * What the caller may do is asked afterwards, by `authorize`.
   *
   * @throws RestError UNAUTHORIZED, AUTHORIZER_FAILURE, AUTHORIZER_CONFIGURATION_ERROR, and DEFAULT_4XX
   *   with 414 (fact 201)
   */
  authorizer(call: RestRouted): RestAuthorization | Promise<RestAuthorization>;
}

type Identify = (
  call: RestRouted,
  scopes: readonly string[],
) =>
  CustomAuthorization | CognitoAuthorization | Promise<CustomAuthorization | CognitoAuthorization>;

/** At about 2 KB an entry, a few megabytes for each authorizer. */
const CACHED_PER_AUTHORIZER = 2_000;
const NO_SCOPES: readonly string[] = [];

/** Makes the authorizer room of a REST API (facts 193 to 206). */
export function createRestAuthorizers(dependencies: AuthorizerDependencies): RestAuthorizers {
  const { clock } = dependencies;
  const issuers = memo((url) => createIssuer(url, dependencies));
  const results = memo(() => new BoundedCache<CustomAuthorization>(CACHED_PER_AUTHORIZER));
  const tokens = memo(() => new BoundedCache<VerifiedUserToken>(CACHED_PER_AUTHORIZER));
  const identifiers = new WeakMap<RestAuthorizer, Identify>();
  const issuersOf = (authorizer: CognitoAuthorizer) =>
    new Map(authorizer.issuers.map((url) => [url, issuers(url)]));

  const compile = (authorizer: RestAuthorizer): Identify => {
    const key = stateKey(authorizer);
    if (authorizer.type !== 'COGNITO_USER_POOLS')
      return customIdentifier(authorizer, { ...dependencies, cache: results(key) });
    const { log } = dependencies;
    return cognitoIdentifier(authorizer, {
      issuers: issuersOf(authorizer),
      clock,
      cache: tokens(key),
      log,
    });
  };
  const identifierOf = (authorizer: RestAuthorizer): Identify => {
    const known = identifiers.get(authorizer) ?? compile(authorizer);
    identifiers.set(authorizer, known);
    return known;
  };

  return {
    authorizer: (call) => {
      const use: MethodAuthorization = call.method.authorization;
      if (use.type === 'NONE' || use.type === 'AWS_IAM') return NO_AUTHORIZATION;
      const { context, log } = call;
      if (log.enabled)
        log.line(`Starting authorizer: ${use.authorizer.id} for request: ${context.requestId}`);
      if (log.enabled) hideIdentity(call, use.authorizer);
      const started = clock.now();
      const scopes = use.type === 'COGNITO_USER_POOLS' ? use.scopes : NO_SCOPES;
      const found = identifierOf(use.authorizer)(call, scopes);
      return found instanceof Promise
        ? found.then((it) => enter(call, use.authorizer, it, clock.now() - started))
        : enter(call, use.authorizer, found, clock.now() - started);
    },
  };
}

/** What a caller is known by is a secret wherever it stands, in a header of any name too. */
function hideIdentity(call: RestRouted, { identitySources }: RestAuthorizer): void {
  for (const source of identitySources)
    if (source.expression.startsWith('method.request.')) call.log.hide(source.read(call) ?? '');
}

/** What `$context.authorizer` shows of a caller (facts 196, 206). */
function enter(
  call: RestRouted,
  { pointer, name }: RestAuthorizer,
  authorization: CustomAuthorization | CognitoAuthorization,
  latency: number,
): RestAuthorization {
  const { context, log } = call;
  const integrationLatency = context.authorizer?.integrationLatency ?? 0;
  context.authorizer =
    authorization.type === 'CUSTOM'
      ? {
          principalId: authorization.principalId,
          properties: authorization.context,
          integrationLatency,
          status: 200,
          latency,
        }
      : { claims: authorization.claims, status: 200, latency };
  if (!log.enabled) return authorization;
  if (authorization.type === 'CUSTOM')
    log.line(`Using valid authorizer policy for principal: ${masked(authorization.principalId)}`);
  log.line('Successfully completed authorizer execution');
  log.outcome(`authorizer ${name} knows the caller`, pointer);
  return authorization;
}

/** All but the last three characters, as API Gateway's log hides them. */
const masked = (text: string): string => text.replace(/.(?=.{3})/gsu, '*');
