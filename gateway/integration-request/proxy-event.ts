import { restRequestContext } from '../context/rest-request-context.ts';
import type { Method, RestDeployment } from '../deployment/rest/deployment.ts';
import type { HeaderList } from '../media/header-list.ts';
import { quote, quoteMap } from '../media/json-text.ts';
import { nameValueJson } from '../media/name-value-json.ts';
import { neverSeen } from '../media/owned-headers.ts';
import type { QueryList } from '../media/query-string.ts';
import type { RestAccepted } from '../rest-call.ts';

const STARTS = new WeakMap<Method, string>();
const STAGE_VARIABLES = new WeakMap<RestDeployment, string>();

/**
 * Writes the event of AWS_PROXY, version 1, as JSON text: exactly these twelve members, those with
 * nothing to hold null (facts 24 to 39).
 */
export function proxyEvent(call: RestAccepted): string {
  const { request, deployment, pathParameters } = call;
  const headers = nameValueJson(passedOn(request.headerList));
  const { bytes } = request.body;
  const isBinary =
    bytes.length > 0 && deployment.binaryMediaTypes.hasContentType(request.headers['content-type']);
  return (
    `${startOf(call.method)}${quote(pathOf(call))},"httpMethod":${quote(call.context.httpMethod)}` +
    `,"headers":${headers.single},"multiValueHeaders":${headers.multi}` +
    queryJson(request.queryList) +
    `,"pathParameters":${pathParameters === undefined ? 'null' : quoteMap(pathParameters)}` +
    stageVariablesOf(deployment) +
    restRequestContext(call, call.authorization) +
    `,"body":${bodyJson(call, isBinary)},"isBase64Encoded":${isBinary ? 'true' : 'false'}}`
  );
}

function startOf(method: Method): string {
  let start = STARTS.get(method);
  if (start === undefined) {
    start = `{"resource":${quote(method.resource.path)},"path":`;
    STARTS.set(method, start);
  }
  return start;
}

function stageVariablesOf(deployment: RestDeployment): string {
  let text = STAGE_VARIABLES.get(deployment);
  if (text === undefined) {
    const { stageVariables } = deployment;
    const value = stageVariables === undefined ? 'null' : quoteMap(stageVariables);
    text = `,"stageVariables":${value},"requestContext":`;
    STAGE_VARIABLES.set(deployment, text);
  }
  return text;
}

/** Without the stage (facts 14 to 18), but with the base path that a custom domain was called by. */
function pathOf({ context, resourcePath }: RestAccepted): string {
  const { basePathMatched = '' } = context;
  if (basePathMatched === '' || basePathMatched === '(none)') return resourcePath;
  return `/${basePathMatched}${resourcePath}`;
}

/** Fact 31. */
function passedOn(list: HeaderList): readonly string[] {
  const passed: string[] = [];
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at] ?? '';
    if (!neverSeen.has(name.toLowerCase())) passed.push(name, list[at + 1] ?? '');
  }
  return passed;
}

/** Decoded (fact 32), the last value of a name and all of them (fact 33). */
function queryJson(query: QueryList): string {
  if (query.length === 0)
    return ',"queryStringParameters":null,"multiValueQueryStringParameters":null';
  const list: string[] = [];
  for (const [name, value] of query) list.push(name, value);
  const { single, multi } = nameValueJson(list);
  return `,"queryStringParameters":${single},"multiValueQueryStringParameters":${multi}`;
}

function bodyJson({ request: { body } }: RestAccepted, isBinary: boolean): string {
  if (body.bytes.length === 0) return 'null';
  return isBinary ? `"${body.bytes.toString('base64')}"` : JSON.stringify(body.text);
}
