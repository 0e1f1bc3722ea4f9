import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, valueAt } from '../document/pointer.ts';
import { ExpressionError } from '../mapping/expression.ts';
import type { Side } from '../mapping/expression.ts';
import { compileParameter, requestMapping, responseMapping } from '../mapping/parameters.ts';
import type { Parameter } from '../mapping/parameters.ts';
import { parseTarget } from '../mapping/target.ts';
import { functionNameOf } from './arn.ts';
import type { Integration, ResponseMapping } from './deployment.ts';
import { filledAddress } from './filled-address.ts';
import { httpProxy } from './http-proxy.ts';
import { timeoutOf } from './number-within.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';
import { textOf } from './text-of.ts';

const EXTENSION = 'x-amazon-apigateway-integration';

/** Milliseconds that an integration takes at most (fact 98). */
const LONGEST = 30_000;

export interface IntegrationScope {
  readonly root: JsonObject;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  readonly report: Report;
}

/** An integration as authored, with the place of it. */
interface Authored {
  readonly pointer: string;
  readonly value: JsonObject;
}

/**
 * Compiles the integration of an operation (facts 97-100b).
 *
 * @returns `undefined` for what is none of an HTTP API: linting tells why
 */
export function compileIntegration(
  operation: Operation,
  scope: IntegrationScope,
): Integration | undefined {
  const authored = findIntegration(operation, scope.root);
  if (authored === undefined) {
    const isSaid = (memberOf(operation.operation, EXTENSION) ?? null) !== null;
    const message = `${operation.key} has no ${EXTENSION}: nothing would answer it.`;
    if (!isSaid) scope.report('gatehouse/has-integration', operation.pointer, message);
    return undefined;
  }
  const { pointer, value } = authored;
  const common = {
    pointer,
    timeoutInMillis: timeoutOf(memberOf(value, 'timeoutInMillis')) ?? LONGEST,
    requestParameters: requestParameters(value),
    responseParameters: responseParameters(value),
  };
  if (memberOf(value, 'integrationSubtype') !== undefined) return undefined;
  const type = textOf(memberOf(value, 'type')).toUpperCase();
  if (type === 'HTTP_PROXY') return httpProxy({ ...common, value, operation }, scope);
  return type === 'AWS_PROXY' ? lambdaProxy({ ...common, value }, scope) : undefined;
}

/** The extension itself, or what its `$ref` names among the components (fact 202). */
function findIntegration(
  { operation, pointer }: Operation,
  root: JsonObject,
): Authored | undefined {
  const own = memberOf(operation, EXTENSION);
  const reference = memberOf(own, '$ref');
  const at =
    typeof reference === 'string' ? reference.replace(/^#/, '') : `${pointer}/${EXTENSION}`;
  const value = typeof reference === 'string' ? valueAt(root, at) : own;
  return isObject(value) ? { pointer: at, value } : undefined;
}

type Common = Pick<
  Integration,
  'pointer' | 'timeoutInMillis' | 'requestParameters' | 'responseParameters'
> & { readonly value: JsonObject };

function lambdaProxy(
  { value, ...common }: Common,
  scope: IntegrationScope,
): Integration | undefined {
  const pointer = `${common.pointer}/uri`;
  const functionName = filledAddress(memberOf(value, 'uri'), pointer, scope, functionNameOf);
  const payloadFormatVersion = formatVersion(memberOf(value, 'payloadFormatVersion'));
  if (functionName === undefined || payloadFormatVersion === undefined) return undefined;
  return { type: 'lambda', functionName, payloadFormatVersion, ...common };
}

/** A number or a string; YAML reads `2.0` as the number 2 (fact 100b). */
export function formatVersion(value: Json | undefined): '1.0' | '2.0' | undefined {
  if (value === '1.0' || value === 1) return '1.0';
  return value === '2.0' || value === 2 ? '2.0' : undefined;
}

function requestParameters(value: JsonObject): Integration['requestParameters'] {
  const parameters = parametersOf(memberOf(value, 'requestParameters'), 'request');
  return parameters.length === 0 ? undefined : requestMapping(parameters);
}

function responseParameters(value: JsonObject): Integration['responseParameters'] {
  const byStatus = new Map<number, ResponseMapping>();
  for (const [status, entries] of membersOf(memberOf(value, 'responseParameters'))) {
    const parameters = parametersOf(entries, 'response');
    if (parameters.length > 0) byStatus.set(Number(status), responseMapping(parameters));
  }
  return byStatus.size === 0 ? undefined : byStatus;
}

/** An import drops mappings whose value is no text, and refuses those that are none. */
function parametersOf(entries: Json | undefined, side: Side): Parameter[] {
  return membersOf(entries).flatMap(([key, value]) => {
    const target = parseTarget(key, side);
    if (target === undefined || typeof value !== 'string') return [];
    try {
      return [compileParameter(target, value, side)];
    } catch (error) {
      if (error instanceof ExpressionError) return [];
      throw error;
    }
  });
}
