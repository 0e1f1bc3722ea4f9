import type { Routed } from '../call.ts';

/**
 * The ARN that policies name a call by (fact 74):
 * `arn:{partition}:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}`, with the values of
 * path parameters; `…/{stage}/$default` on the default route.
 *
 * The path is written from the route that matched, so that no other spelling of it (a trailing
 * slash, an encoded letter) gives a policy another ARN to judge.
 */
export function routeArn(call: Routed): string {
  const { partition, region, accountId, apiId, stage } = call.deployment;
  const api = `arn:${partition}:execute-api:${region}:${accountId}:${apiId}/${stage}`;
  if (call.route.path === '$default') return `${api}/$default`;
  return `${api}/${call.request.method}${pathOf(call)}`;
}

function pathOf({ route, pathParameters }: Routed): string {
  if (pathParameters === undefined) return route.path;
  return route.path.replace(
    /\{([^}+]+)\+?\}/g,
    (text, name: string) => pathParameters[name] ?? text,
  );
}
