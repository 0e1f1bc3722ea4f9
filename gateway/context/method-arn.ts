import type { RestRouted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';

/** Bytes (fact 201). */
const MAX_BYTES = 1_600;

/**
 * The ARN that policies name a call of a REST API by (fact 201):
 * `arn:{partition}:execute-api:{region}:{account}:{api}/{stage}/{METHOD}/{path}`, with the method that runs
 * and the values of path parameters as sent.
 *
 * The path is written from the resource that matched, so that no other spelling of it (a slash at the
 * end, a second one before it) gives a policy another ARN to judge.
 *
 * @throws RestError DEFAULT_4XX with 414 for one that is too long
 */
export function methodArn(call: RestRouted): string {
  const { partition, region, accountId, apiId, stage } = call.deployment;
  const api = `arn:${partition}:execute-api:${region}:${accountId}:${apiId}/${stage}`;
  const arn = `${api}/${call.httpMethod}${pathOf(call)}`;
  if (Buffer.byteLength(arn) <= MAX_BYTES) return arn;
  throw new RestError('DEFAULT_4XX', {
    status: 414,
    message: 'Request URI too long',
    reason: `the method ARN has more than ${MAX_BYTES} bytes`,
  });
}

function pathOf({ method, pathParameters }: RestRouted): string {
  const { path } = method.resource;
  if (pathParameters === undefined) return path;
  return path.replace(
    /\{([^}+]+)\+?\}/g,
    (text, name: string) =>
      (Object.hasOwn(pathParameters, name) ? pathParameters[name] : text) ?? text,
  );
}
