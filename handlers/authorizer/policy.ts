import type { PolicyDocument, Statement } from 'aws-lambda';

/** Scopes of which a token must have one, by method: `POST /announcements`. */
export type ScopesByMethod = Readonly<Record<string, readonly string[]>>;

/**
 * What a token may call. A method that names no scopes in any document may not be called, so that a
 * forgotten one is closed, not open.
 *
 * @param tables of every API that asks this authorizer; a method that several have asks for a scope of each
 * @param methodArn of the call; the policy is for its API and stage, and is kept for other methods
 */
export function policyFor(
  tables: readonly ScopesByMethod[],
  scopes: readonly string[],
  methodArn: string,
): PolicyDocument {
  const stage = methodArn.split('/', 2).join('/');
  const methods = [...new Set(tables.flatMap((table) => Object.keys(table)))];
  const mayCall = (method: string): boolean =>
    tables.every((table) => table[method]?.some((it) => scopes.includes(it)) ?? true);
  const resources = methods.filter(mayCall).flatMap(resourcesOf);
  return { Version: '2012-10-17', Statement: statements(stage, resources) };
}

const Action = 'execute-api:Invoke';

/**
 * Denies whatever it does not allow: where this policy is silent, an allowance of the API's own policy
 * lets the call in (import fact 241).
 */
function statements(stage: string, resources: readonly string[]): Statement[] {
  const arns = resources.map((it) => `${stage}/${it}`);
  if (arns.length === 0) return [{ Effect: 'Deny', Action, Resource: [`${stage}/*`] }];
  return [
    { Effect: 'Allow', Action, Resource: arns },
    { Effect: 'Deny', Action, NotResource: arns },
  ];
}

/** What `ANY` stands for; `*` would also stand for `GET/warehouse` before another path. */
const everyVerb = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** `GET /invoices/{orderId}` as policies write it: `GET/invoices/*`. */
function resourcesOf(method: string): readonly string[] {
  const [verb = '', path = ''] = method.split(' ', 2);
  const below = path.replaceAll(/\{[^}]+\}/g, '*');
  return (verb === 'ANY' ? everyVerb : [verb]).map((it) => `${it}${below}`);
}
