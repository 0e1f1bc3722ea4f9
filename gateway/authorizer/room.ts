import type { Authorized, Routed } from '../call.ts';
import type { Clock } from '../clock.ts';
import type { HttpDeployment } from '../deployment/deployment.ts';
import type { Finding } from '../document/finding.ts';
import type { Functions } from '../lambda/functions.ts';

/** What the authorizer room is made with. */
export interface AuthorizerDependencies {
  readonly clock: Clock;
  readonly functions: Functions;
  /** Takes a line for the author of the API: why an authorizer failed, or a policy cannot be judged. */
  readonly log: (line: string) => void;
}

/**
 * The authorizer room of one gateway with what it remembers: issuers' keys, verified tokens, cached
 * results. It outlives deployments. `gateway/authorizer/http.ts` makes it:
 * `createAuthorizers(dependencies: AuthorizerDependencies): Authorizers`.
 */
export interface Authorizers {
  /**
   * Fetches what the issuers of a deployment publish, as an import does (fact 70). Called before
   * the deployment goes live; every finding of severity `error` keeps it from going live.
   */
  prepare(deployment: HttpDeployment): Promise<readonly Finding[]>;
  /**
   * Finds out who calls. Called only for a route with `route.authorizer`. Sets `call.context.authorizer`.
   * Scopes and policies are asked afterwards, by `authorize`.
   *
   * @throws GatewayError UNAUTHORIZED, AUTHORIZER_FAILURE, AUTHORIZER_CONFIGURATION_ERROR
   */
  authorizer(call: Routed): Authorized | Promise<Authorized>;
}
