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
  const resources = methods.filter(mayCall).map((method) => `${stage}/${resourceOf(method)}`);
  return { Version: '2012-10-17', Statement: [statement(stage, resources)] };
}

const statement = (stage: string, resources: readonly string[]): Statement =>
  resources.length > 0
    ? { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: [...resources] }
    : { Effect: 'Deny', Action: 'execute-api:Invoke', Resource: [`${stage}/*`] };

/** `GET /invoices/{orderId}` as policies write it: `GET/invoices/*`. */
function resourceOf(method: string): string {
  const [verb = '', path = ''] = method.split(' ', 2);
  return `${verb === 'ANY' ? '*' : verb}${path.replaceAll(/\{[^}]+\}/g, '*')}`;
}
