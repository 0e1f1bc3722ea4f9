import type { Json, JsonObject } from '../document/document.ts';
import { compileWildcard } from './wildcard.ts';

/** What a policy says about one action on one resource; silence denies, but an explicit deny wins. */
export type Decision = 'allow' | 'explicit-deny' | 'implicit-deny';

/** A policy document, compiled. */
export interface Policy {
  /**
   * The elements found that this evaluation does not know, `Condition` among them. With any of
   * them the policy denies everything: what cannot be judged is not permitted.
   */
  readonly unsupported: readonly string[];
  decide(action: string, resource: string): Decision;
}

interface Statement {
  readonly allows: boolean;
  matches(action: string, resource: string): boolean;
}

const VERSIONS: readonly unknown[] = [undefined, '2012-10-17', '2008-10-17'];
const POLICY_ELEMENTS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS = new Set(['Sid', 'Effect', 'Action', 'Resource']);

/**
 * Compiles an IAM policy document as a Lambda authorizer returns it (fact 75).
 *
 * @returns `undefined` when it is no policy document: no statements, an unknown effect or version,
 *   an action or resource that is not a text or a list of texts
 */
export function compilePolicy(document: Json | undefined): Policy | undefined {
  if (!isObject(document) || !VERSIONS.includes(document.Version)) return undefined;
  const stated = Array.isArray(document.Statement)
    ? (document.Statement as Json[])
    : [document.Statement];
  if (!stated.every(isObject)) return undefined;
  const unsupported = [...unknown(document, POLICY_ELEMENTS), ...stated.flatMap(unsupportedIn)];
  if (unsupported.length > 0) {
    return { unsupported: [...new Set(unsupported)], decide: () => 'implicit-deny' };
  }
  const statements = stated.map(compileStatement);
  if (!statements.every((statement) => statement !== undefined)) return undefined;
  return { unsupported, decide: (action, resource) => decide(statements, action, resource) };
}

function decide(statements: readonly Statement[], action: string, resource: string): Decision {
  let decision: Decision = 'implicit-deny';
  for (const statement of statements) {
    if (!statement.matches(action, resource)) continue;
    if (!statement.allows) return 'explicit-deny';
    decision = 'allow';
  }
  return decision;
}

function compileStatement(statement: JsonObject): Statement | undefined {
  const { Effect: effect } = statement;
  // Names of actions have no case; ARNs have.
  const actions = texts(statement.Action)?.map((action) => compileWildcard(action.toLowerCase()));
  const resources = texts(statement.Resource)?.map(compileWildcard);
  if (actions === undefined || resources === undefined) return undefined;
  if (effect !== 'Allow' && effect !== 'Deny') return undefined;
  return {
    allows: effect === 'Allow',
    matches: (action, resource) =>
      actions.some((matches) => matches(action.toLowerCase())) &&
      resources.some((matches) => matches(resource)),
  };
}

/** Elements that would narrow or widen the statement in a way not known here; policy variables too. */
function unsupportedIn(statement: JsonObject): string[] {
  const variable = texts(statement.Resource)?.some((resource) => resource.includes('${')) ?? false;
  return [...unknown(statement, STATEMENT_ELEMENTS), ...(variable ? ['policy variable'] : [])];
}

function unknown(object: JsonObject, known: ReadonlySet<string>): string[] {
  return Object.keys(object).filter((element) => !known.has(element));
}

function texts(value: Json | undefined): readonly string[] | undefined {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.every((item) => typeof item === 'string') ? list : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
