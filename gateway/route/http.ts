import type { Received, Routed } from '../call.ts';
import { GatewayError } from '../gateway-error.ts';

/** What the route room found: a route to go on with, or a CORS preflight, which is answered already. */
export type Selected =
  | { readonly preflight: false; readonly call: Routed }
  | { readonly preflight: true; readonly headers: readonly string[] };

/**
 * Selects the route (facts 46-52). With CORS configured a preflight is answered here, before
 * authorizers and integrations, whether or not an OPTIONS route is there (facts 83, 84).
 *
 * @throws GatewayError RESOURCE_NOT_FOUND (fact 41)
 */
export function route(call: Received): Selected {
  const { deployment, request, context, routingPath } = call;
  if (request.method === 'OPTIONS' && deployment.cors !== undefined) {
    const { origin } = request.headers;
    if (origin !== undefined && 'access-control-request-method' in request.headers)
      return { preflight: true, headers: deployment.cors.preflight(origin) };
  }
  const match = deployment.matcher(request.method, routingPath);
  if (match === undefined) throw new GatewayError('RESOURCE_NOT_FOUND', 'no route matches');
  context.routeKey = match.route.key;
  // Member by member: see `authorized`.
  return {
    preflight: false,
    call: {
      deployment,
      request,
      context,
      routingPath,
      route: match.route,
      pathParameters: match.pathParameters,
    },
  };
}
