import type { JsonObject } from '../../document/document.ts';
import { isObject, memberOf } from '../../document/pointer.ts';
import type { RequestParameter } from '../../mapping/rest-request.ts';
import { illegalTowardsAws } from '../../media/owned-headers.ts';
import { numberWithin } from '../number-within.ts';
import { textOf } from '../text-of.ts';
import { contentHandlingOf, passthroughBehaviorOf } from './content-handling.ts';
import type { Resource, RestIntegration, VpcLink } from './deployment.ts';
import { compileIntegrationResponses } from './integration-responses.ts';
import { readTarget } from './integration-target.ts';
import { unknownTypeOf } from './integration-type.ts';
import { compileRequestParameters } from './mapped-parameters.ts';
import { METHODS } from './operations.ts';
import type { RestOperation } from './operations.ts';
import { intrinsicRemedy } from './remedies.ts';
import type { RestScope } from './scope.ts';
import { compileTemplates } from './templates.ts';
import { compileUriTemplate, isOrigin, withRestStageVariables } from './uri-template.ts';

const EXTENSION = 'x-amazon-apigateway-integration';

/** An integration as authored, with what is said of it when it is refused. */
interface Authored {
  readonly pointer: string;
  readonly value: JsonObject;
  readonly operation: RestOperation;
  readonly resource: Resource;
  readonly scope: RestScope;
}

/**
 * Compiles the integration of a method (facts 64 to 91, 109 to 119, 133 to 146, 164 to 185, 221; import facts
 * 172 to 183). What API Gateway refuses at import is reported in its words.
 */
export function compileRestIntegration(
  operation: RestOperation,
  resource: Resource,
  scope: RestScope,
): RestIntegration | undefined {
  const value = integrationOf(operation, scope);
  if (value === undefined) return undefined;
  const pointer = operation.integrationPointer;
  const authored: Authored = { pointer, value, operation, resource, scope };
  for (const member of MAPS) checkMap(authored, member);
  const type = textOf(memberOf(value, 'type')).toUpperCase();
  switch (type) {
    case 'MOCK':
      return { type, ...common(authored), ...transforming(authored) };
    case 'HTTP':
    case 'HTTP_PROXY':
      return http(authored, type);
    case 'AWS':
    case 'AWS_PROXY':
      return aws(authored, type);
    default: {
      const { pointer: at, message } = unknownTypeOf(operation) ?? { pointer, message: type };
      scope.report('gatehouse/unsupported-integration', at, message);
      return undefined;
    }
  }
}

/** The integration where it is an object whose parts are text; nothing else can be compiled. */
function integrationOf(operation: RestOperation, { report }: RestScope): JsonObject | undefined {
  const { integration: value, integrationPointer: pointer } = operation;
  if (value === undefined || value === null) {
    const message = `${operation.method} ${operation.path} has no ${EXTENSION}: nothing would answer it.`;
    report('gatehouse/has-integration', operation.pointer, message);
    return undefined;
  }
  const uri = memberOf(value, 'uri');
  if (isObject(value) && !isObject(uri)) return value;
  const message = `Unable to parse API definition because of a malformed integration at path ${operation.path}.`;
  const at = isObject(uri) ? `${pointer}/uri` : pointer;
  report('malformed-integration', at, message, intrinsicRemedy(uri));
  return undefined;
}

/** Members that would be passed by without a word if they were lists. */
const MAPS = ['requestParameters', 'requestTemplates', 'responses'] as const;

function checkMap(authored: Authored, member: (typeof MAPS)[number]): void {
  const map = memberOf(authored.value, member) ?? null;
  if (map !== null && !isObject(map))
    refuse(authored, 'malformed-integration', member, `${member} is not an object`);
}

const TYPES_BY_SIDE = {
  request: 'Unable to put integration on',
  response: 'Unable to put integration response on',
} as const;

/** How API Gateway begins to refuse (import facts 182, 183). */
const refusalOf = ({ operation }: Authored, side: keyof typeof TYPES_BY_SIDE): string =>
  `${TYPES_BY_SIDE[side]} '${operation.method}' for resource at path '${operation.path}': `;

/** What is said against a member of the integration, and how to mend it where the rule does not say it best. */
type Words = string | readonly [message: string, remedy: string | undefined];

function refuse(authored: Authored, rule: string, member: string, words: Words): void {
  const pointer = memberOf(authored.value, member) === undefined ? '' : `/${member}`;
  const [message, remedy] = typeof words === 'string' ? [words] : words;
  const told = refusalOf(authored, 'request') + message;
  authored.scope.report(rule, authored.pointer + pointer, told, remedy);
}

/** Those of AWS_PROXY change nothing, but forbidden headers fail the call all the same (facts 35, 64). */
const failsTheCall = ({ location, name }: RequestParameter): boolean =>
  location === 'header' && illegalTowardsAws.has(name.toLowerCase());

function common(authored: Authored, isProxy = false) {
  const { pointer, value, scope } = authored;
  return {
    pointer,
    timeoutInMillis: timeoutOf(authored),
    requestParameters: compileRequestParameters(
      memberOf(value, 'requestParameters'),
      { pointer, refusal: refusalOf(authored, 'request'), report: scope.report },
      isProxy ? failsTheCall : undefined,
    ),
  };
}

/** 50 to 29,000 ms, 29,000 where nothing is said (facts 89, 221). */
function timeoutOf(authored: Authored): number {
  const written = memberOf(authored.value, 'timeoutInMillis') ?? 29_000;
  const timeout = numberWithin(written, 50, 29_000);
  if (timeout !== undefined) return timeout;
  const message = 'Timeout should be between 50 ms and 29000 ms';
  refuse(authored, 'integration-timeout', 'timeoutInMillis', message);
  return 29_000;
}

/** What an import reads of a proxy's integration, though no call asks for it (fact 168). */
function checkUnused({ pointer, value, scope }: Authored): void {
  passthroughBehaviorOf(value, pointer, scope.report);
  contentHandlingOf(value, pointer, scope.report);
}

/** Header names of AWS services are not told apart by case. */
function transforming(authored: Authored, isService = false) {
  const { pointer, value, scope } = authored;
  const { report } = scope;
  return {
    requestTemplates: compileTemplates(
      memberOf(value, 'requestTemplates'),
      `${pointer}/requestTemplates`,
      report,
    ),
    passthroughBehavior: passthroughBehaviorOf(value, pointer, report),
    contentHandling: contentHandlingOf(value, pointer, report),
    responses: compileIntegrationResponses(memberOf(value, 'responses'), {
      pointer: `${pointer}/responses`,
      caseSensitive: !isService,
      refusal: refusalOf(authored, 'response'),
      report,
    }),
  };
}

function http(authored: Authored, type: 'HTTP' | 'HTTP_PROXY'): RestIntegration | undefined {
  const httpMethod = methodOf(authored);
  const uri = uriOf(authored);
  const vpcLink = vpcLinkOf(authored);
  if (httpMethod === undefined || uri === undefined) return undefined;
  const endpoint = { ...common(authored), httpMethod, uri, vpcLink };
  if (type === 'HTTP') return { type, ...endpoint, ...transforming(authored) };
  checkUnused(authored);
  return { type, ...endpoint };
}

const ADDRESS =
  'Begin it with http:// or https://; write its host out or make it a stage variable; its port is 80, 443 or from 1024 on.';

/** An address whose host is whole: only stage variables may stand in it. */
function uriOf(authored: Authored) {
  const uri = memberOf(authored.value, 'uri');
  const { stageVariables } = authored.scope;
  if (typeof uri === 'string') {
    const assumed = uri.replaceAll(/\$\{stageVariables\.[A-Za-z0-9_]+\}/g, 'x');
    const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(assumed) ?? [];
    // A port of a stage variable is judged when the call is made.
    if (isOrigin(assumed === uri ? origin : origin.replace(/:x$/, '')))
      return compileUriTemplate(uri, withRestStageVariables(uri, stageVariables));
  }
  refuse(authored, 'integration-uri', 'uri', [
    'Invalid HTTP endpoint specified for URI',
    intrinsicRemedy(uri) ?? ADDRESS,
  ]);
  return undefined;
}

function methodOf(authored: Authored): string | undefined {
  const method = memberOf(authored.value, 'httpMethod');
  const verb = textOf(method).toUpperCase();
  if (verb === 'ANY' || METHODS.has(verb)) return verb;
  const known = ['ANY', ...METHODS].join(', ');
  const message =
    verb === ''
      ? 'Enumeration value for HttpMethod must be non-empty'
      : `Invalid HttpMethod: ${verb}. It is one of ${known}.`;
  refuse(authored, 'integration-method', 'httpMethod', message);
  return undefined;
}

function vpcLinkOf(authored: Authored): VpcLink | undefined {
  const { value, scope } = authored;
  const type = textOf(memberOf(value, 'connectionType')).toUpperCase();
  if (type === '' || type === 'INTERNET') return undefined;
  const authoredId = textOf(memberOf(value, 'connectionId'));
  const connectionId = withRestStageVariables(authoredId, scope.stageVariables);
  const { vpcLinks = {} } = scope.settings;
  if (type !== 'VPC_LINK')
    refuse(authored, 'connection', 'connectionType', 'connectionType is INTERNET or VPC_LINK');
  else if (authoredId === '')
    refuse(authored, 'connection', 'connectionId', 'a private integration needs its connectionId');
  const target = Object.hasOwn(vpcLinks, connectionId) ? vpcLinks[connectionId] : undefined;
  return { connectionId, target };
}

const PROXY_ONLY =
  "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.";

/** An import takes them. */
const NO_STREAMS = 'uri: Firehose streams behind a proxy are not served yet.';

function aws(authored: Authored, type: 'AWS' | 'AWS_PROXY'): RestIntegration | undefined {
  const { value, scope } = authored;
  const uri = memberOf(value, 'uri');
  const target = readTarget(textOf(uri), scope.stageVariables);
  const isProxy = type === 'AWS_PROXY';
  if (target.kind === 'invalid') {
    refuse(authored, 'integration-uri', 'uri', [target.message, intrinsicRemedy(uri)]);
    return undefined;
  }
  if (isProxy && target.kind === 'service') {
    if (target.service === 'firehose')
      scope.report('gatehouse/not-honoured', `${authored.pointer}/uri`, NO_STREAMS);
    else refuse(authored, 'integration-uri', 'uri', PROXY_ONLY);
    return undefined;
  }
  if (isProxy && target.kind === 'function') {
    // An import says POST where the document says nothing (import fact 172).
    const httpMethod = textOf(memberOf(value, 'httpMethod')).toUpperCase() || 'POST';
    const { functionName } = target;
    checkUnused(authored);
    return { type: 'AWS_PROXY', ...common(authored, true), functionName, httpMethod };
  }
  const httpMethod = methodOf(authored);
  if (httpMethod === undefined) return undefined;
  const endpoint = { ...common(authored), httpMethod };
  if (target.kind === 'function') {
    const { functionName } = target;
    return { type: 'AWS_LAMBDA', ...endpoint, ...transforming(authored), functionName };
  }
  const { service, region, origin, action, path } = target;
  const address = { service, region, origin, action, path, ...roleOf(value) };
  return { type: 'AWS', ...endpoint, ...transforming(authored, true), ...address };
}

/** The role as which API Gateway calls the service; a user's ARN passes the caller's own on. */
function roleOf(value: JsonObject): { readonly role?: string } {
  const arn = textOf(memberOf(value, 'credentials'));
  const [, role] = /^arn:[\w-]+:iam::\d{12}:role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  return role === undefined ? {} : { role };
}
