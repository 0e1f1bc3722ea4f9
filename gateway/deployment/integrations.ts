import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo, valueAt } from '../document/pointer.ts';
import { ExpressionError } from '../mapping/expression.ts';
import type { Side } from '../mapping/expression.ts';
import { compileParameter, requestMapping, responseMapping } from '../mapping/parameters.ts';
import type { Parameter } from '../mapping/parameters.ts';
import { parseTarget } from '../mapping/target.ts';
import { functionNameOf, withStageVariables } from './arn.ts';
import type { Integration, ResponseMapping } from './deployment.ts';
import { httpProxy } from './http-proxy.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';
import { textOf } from './text-of.ts';

const EXTENSION = 'x-amazon-apigateway-integration';

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

/** Compiles the integration of an operation (facts 97-100b); reports what is not honoured. */
export function compileIntegration(
  operation: Operation,
  scope: IntegrationScope,
): Integration | undefined {
  const authored = findIntegration(operation, scope.root);
  if (authored === undefined) {
    const message = `${operation.key} has no ${EXTENSION}: API Gateway would have nowhere to send it.`;
    scope.report('no-integration', operation.pointer, message);
    return undefined;
  }
  const { pointer, value } = authored;
  const common = {
    pointer,
    timeoutInMillis: timeoutOf(authored, scope.report),
    requestParameters: requestParameters(authored, scope.report),
    responseParameters: responseParameters(authored, scope.report),
  };
  const type = textOf(memberOf(value, 'type')).toUpperCase();
  const uri = uriOf(authored, scope);
  if (uri === undefined) return undefined;
  if (type === 'HTTP_PROXY') return httpProxy({ ...common, uri, value, operation }, scope.report);
  if (type !== 'AWS_PROXY') {
    const message = `Integration type ${type} is not one of an HTTP API: only AWS_PROXY and HTTP_PROXY are.`;
    scope.report('integration-type', `${pointer}/type`, message);
    return undefined;
  }
  return lambdaProxy({ ...common, uri, value }, scope.report);
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

/** 50 to 30,000 ms, 30,000 when it is not said (fact 98). */
function timeoutOf({ pointer, value }: Authored, report: Report): number {
  const timeout = memberOf(value, 'timeoutInMillis') ?? 30_000;
  if (typeof timeout === 'number' && timeout >= 50 && timeout <= 30_000) return timeout;
  report(
    'integration-timeout',
    `${pointer}/timeoutInMillis`,
    'Timeout should be between 50 ms and 30000 ms.',
  );
  return 30_000;
}

function uriOf({ pointer, value }: Authored, scope: IntegrationScope): string | undefined {
  const uri = memberOf(value, 'uri');
  if (typeof uri !== 'string') {
    const message = 'An integration needs a uri: a function, or the address of a backend.';
    scope.report('integration-uri', pointer, message);
    return undefined;
  }
  const missing: string[] = [];
  const filled = withStageVariables(uri, scope.stageVariables, (name) => missing.push(name));
  for (const name of missing) {
    const message = `The stage has no variable ${name}: set it in stageVariables.`;
    scope.report('stage-variable', `${pointer}/uri`, message);
  }
  return missing.length === 0 ? filled : undefined;
}

type Common = Pick<
  Integration,
  'pointer' | 'timeoutInMillis' | 'requestParameters' | 'responseParameters'
> & { readonly uri: string; readonly value: JsonObject };

function lambdaProxy({ uri, value, ...common }: Common, report: Report): Integration | undefined {
  const { pointer } = common;
  if (memberOf(value, 'integrationSubtype') !== undefined) {
    const message = 'Integrations with AWS services (integrationSubtype) are not served here yet.';
    report('gatehouse/not-honoured', `${pointer}/integrationSubtype`, message);
    return undefined;
  }
  const functionName = functionNameOf(uri);
  if (functionName === undefined) {
    report('integration-uri', `${pointer}/uri`, `No Lambda function can be read from ${uri}.`);
    return undefined;
  }
  const payloadFormatVersion = formatVersion(memberOf(value, 'payloadFormatVersion'));
  if (payloadFormatVersion === undefined) {
    const message = 'A Lambda integration needs payloadFormatVersion, 1.0 or 2.0.';
    report('payload-format-version', pointer, message);
    return undefined;
  }
  return { type: 'lambda', functionName, payloadFormatVersion, ...common };
}

/** A number or a string; YAML reads `2.0` as the number 2 (fact 100b). */
export function formatVersion(value: Json | undefined): '1.0' | '2.0' | undefined {
  if (value === '1.0' || value === 1) return '1.0';
  return value === '2.0' || value === 2 ? '2.0' : undefined;
}

function requestParameters(
  { pointer, value }: Authored,
  report: Report,
): Integration['requestParameters'] {
  const at = `${pointer}/requestParameters`;
  const parameters = parametersOf(memberOf(value, 'requestParameters'), at, 'request', report);
  return parameters.length === 0 ? undefined : requestMapping(parameters);
}

function responseParameters(
  { pointer, value }: Authored,
  report: Report,
): Integration['responseParameters'] {
  const byStatus = new Map<number, ResponseMapping>();
  const at = `${pointer}/responseParameters`;
  for (const [status, entries] of membersOf(memberOf(value, 'responseParameters'))) {
    const place = `${at}${pointerTo(status)}`;
    if (!/^[2-5]\d\d$/.test(status))
      report('response-parameters', place, `${status} is no status code between 200 and 599.`);
    const parameters = parametersOf(entries, place, 'response', report);
    if (parameters.length > 0) byStatus.set(Number(status), responseMapping(parameters));
  }
  return byStatus.size === 0 ? undefined : byStatus;
}

function parametersOf(
  entries: Json | undefined,
  at: string,
  side: Side,
  report: Report,
): Parameter[] {
  return membersOf(entries).flatMap(([key, value]) => {
    const refuse = (message: string): [] => {
      report('parameter-mapping', `${at}${pointerTo(key)}`, message);
      return [];
    };
    const target = parseTarget(key, side);
    if (target === undefined) return refuse(`Invalid parameter mapping: ${key}.`);
    if (typeof value !== 'string') return refuse(`The value of ${key} is not a string.`);
    try {
      return [compileParameter(target, value, side)];
    } catch (error) {
      if (error instanceof ExpressionError) return refuse(`${error.message}.`);
      throw error;
    }
  });
}
