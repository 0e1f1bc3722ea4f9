import type { Answer, Routed } from '../call.ts';
import { contextVariable } from '../context/variable.ts';
import { joinedHeaders } from '../media/header-list.ts';
import { joinedQuery, parseQuery } from '../media/query-string.ts';
import { bodyText, compileBodyPath } from './body-path.ts';

/** What an expression can look at. */
export interface Scope {
  readonly call: Routed;
  /** The integration's answer; only in response mappings. */
  readonly answer?: Answer;
}

/** Reads a value of a call; `undefined` when the call does not have it (fact 93). */
export type Expression = (scope: Scope) => string | undefined;

/** Where an expression stands decides what it may say (facts 91, 92). */
export type Side = 'request' | 'response';

/** An expression that API Gateway does not know; the message says what it is. */
export class ExpressionError extends Error {}

/**
 * Compiles `$request.…`, `$response.…`, `$context.…`, `$stageVariables.…`, static text, and text
 * with `${…}` in it (facts 91, 92).
 *
 * @throws ExpressionError
 */
export function compileExpression(source: string, side: Side): Expression {
  if (source.startsWith('$') && !source.startsWith('${'))
    return compileVariable(source.slice(1), side);
  const parts = source.split(/\$\{([^}]*)\}/);
  if (parts.length === 1) return () => source;
  const expressions = parts.map((part, at) =>
    at % 2 === 0 ? part : compileVariable(part.replace(/^\$/, ''), side),
  );
  return (scope) => {
    let found = false;
    let text = '';
    for (const part of expressions) {
      const value = typeof part === 'string' ? part : part(scope);
      if (typeof part !== 'string' && value !== undefined) found = true;
      text += value ?? '';
    }
    return found ? text : undefined;
  };
}

function compileVariable(source: string, side: Side): Expression {
  const [, root = '', name = ''] = /^([A-Za-z]+)\.(.+)$/.exec(source) ?? [];
  if (root === 'context') {
    const variable = contextVariable(name);
    if (variable !== undefined) return ({ call }) => variable(call.context);
  }
  if (root === 'stageVariables')
    return ({ call }) => ownValue(call.deployment.stageVariables, name);
  if (root === 'request' && side === 'request') return compileRequest(name, source);
  if (root === 'response' && side === 'response') return compileResponse(name, source);
  return invalid(source);
}

function compileRequest(selector: string, source: string): Expression {
  const [, part = '', name = ''] = SELECTOR.exec(selector) ?? [];
  const header = name.toLowerCase();
  switch (name === '' ? part : `${part}.`) {
    case 'path':
      return ({ call }) => call.routingPath;
    case 'path.':
      return ({ call }) => ownValue(call.pathParameters, name);
    case 'header.':
      return ({ call }) => call.request.headers[header];
    case 'querystring.':
      return ({ call }) => joinedQuery(parseQuery(call.request.query))[name];
    case 'body':
      return ({ call }) => bodyText(call.request.body);
    case 'body.': {
      const select = compileBodyPath(name) ?? invalid(source);
      return ({ call }) => select(call.request.body);
    }
    default:
      return invalid(source);
  }
}

function compileResponse(selector: string, source: string): Expression {
  const [, part = '', name = ''] = SELECTOR.exec(selector) ?? [];
  const header = name.toLowerCase();
  switch (name === '' ? part : `${part}.`) {
    case 'header.':
      return ({ answer }) => answer && joinedHeaders(answer.headers)[header];
    case 'body':
      return ({ answer }) => answer && bodyText(answer.body);
    case 'body.': {
      const select = compileBodyPath(name) ?? invalid(source);
      return ({ answer }) => answer && select(answer.body);
    }
    default:
      return invalid(source);
  }
}

const SELECTOR = /^([a-z]+)(?:\.(.+))?$/;

function invalid(source: string): never {
  throw new ExpressionError(`Invalid mapping expression specified: $${source}`);
}

const ownValue = (
  map: Readonly<Record<string, string>> | undefined,
  name: string,
): string | undefined => (map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined);
