import { authorized } from '../call.ts';
import type { Authorization, Authorized, LambdaAuthorization, Routed } from '../call.ts';
import type { AuthorizerContext } from '../context/context.ts';
import type { Authorizer, HttpDeployment, JwtAuthorizer } from '../deployment/deployment.ts';
import type { Finding } from '../document/finding.ts';
import { BoundedCache } from './bounded-cache.ts';
import { jwtIdentifier } from './jwt/authorizer.ts';
import { IssuerError } from './jwt/issuer-error.ts';
import { createIssuer } from './jwt/issuer.ts';
import type { Issuer } from './jwt/issuer.ts';
import { createVerifier } from './jwt/verifier.ts';
import type { VerifiedToken } from './jwt/verifier.ts';
import { lambdaIdentifier } from './lambda/authorizer.ts';
import type { AuthorizerDependencies, Authorizers } from './room.ts';
import { memo, stateKey } from './remembered.ts';

/** Finds out who calls, or throws a GatewayError. */
type Identify = (call: Routed) => Authorization | Promise<Authorization>;

/** At about 2 KB an entry, a few megabytes for each authorizer. */
const CACHED_PER_AUTHORIZER = 2_000;

/** Makes the authorizer room of an HTTP API (facts 55-80). */
export function createAuthorizers(dependencies: AuthorizerDependencies): Authorizers {
  const issuers = memo((url) => createIssuer(url, dependencies));
  const tokens = memo(() => new BoundedCache<VerifiedToken>(CACHED_PER_AUTHORIZER));
  const results = memo(() => new BoundedCache<LambdaAuthorization>(CACHED_PER_AUTHORIZER));
  const identifiers = new WeakMap<Authorizer, Identify>();

  const compile = (authorizer: Authorizer): Identify => {
    const key = stateKey(authorizer);
    if (authorizer.type === 'request') {
      return lambdaIdentifier(authorizer, { ...dependencies, cache: results(key) });
    }
    const { clock } = dependencies;
    const issuer = issuers(authorizer.issuer);
    return jwtIdentifier(
      authorizer,
      createVerifier({ expected: authorizer, issuer, clock, cache: tokens(key) }),
    );
  };
  const identifierOf = (authorizer: Authorizer): Identify => {
    const known = identifiers.get(authorizer) ?? compile(authorizer);
    identifiers.set(authorizer, known);
    return known;
  };

  return {
    prepare: async (deployment) => {
      const jwt = [...deployment.authorizers.values()].filter((it) => it.type === 'jwt');
      const found = await Promise.all(
        jwt.map((authorizer) => discover(authorizer, issuers(authorizer.issuer), deployment)),
      );
      return found.flat();
    },
    authorizer: (call) => {
      const use = call.route.authorizer;
      if (use === undefined) throw new TypeError(`route ${call.route.key} has no authorizer`);
      const identity = identifierOf(use.authorizer)(call);
      return identity instanceof Promise
        ? identity.then((it) => enter(call, it))
        : enter(call, identity);
    },
  };
}

function enter(call: Routed, authorization: Authorization): Authorized {
  call.context.authorizer = contextOf(authorization);
  return authorized(call, authorization);
}

/** What `$context.authorizer` shows of a caller (facts 80, 108). */
function contextOf(authorization: Authorization): AuthorizerContext {
  switch (authorization.type) {
    case 'none':
      return {};
    case 'jwt':
      return { claims: authorization.claims };
    case 'lambda':
      return {
        ...(authorization.principalId !== undefined && { principalId: authorization.principalId }),
        ...(authorization.context !== undefined && { properties: authorization.context }),
      };
  }
}

/** API Gateway drops the authorizer and every route that uses it (fact 193); we refuse to start. */
async function discover(
  { name, pointer, issuer: url }: JwtAuthorizer,
  issuer: Issuer,
  { document }: HttpDeployment,
): Promise<Finding[]> {
  try {
    await issuer.discover();
    return [];
  } catch (error) {
    if (!(error instanceof IssuerError)) throw error;
    const message =
      `Unable to create Authorizer '${name}' for issuer ${url}. ${error.message}. ` +
      'Start the issuer, or correct jwtConfiguration.issuer: without it the import drops every route that uses it.';
    return [
      {
        severity: 'error',
        rule: 'issuer-unreachable',
        pointer,
        ...document.origins.at(pointer),
        message,
      },
    ];
  }
}
