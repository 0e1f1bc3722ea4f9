import { restRequestContext } from '../../context/rest-request-context.ts';
import { quote, quoteMap } from '../../media/json-text.ts';
import { nameValueJson } from '../../media/name-value-json.ts';
import { neverSeen } from '../../media/owned-headers.ts';
import type { RestRouted } from '../../rest-call.ts';

/** What the function of a TOKEN authorizer is told, as JSON text (fact 200). */
export const tokenEvent = (token: string, methodArn: string): string =>
  `{"type":"TOKEN","authorizationToken":${quote(token)},"methodArn":${quote(methodArn)}}`;

/**
 * What the function of a REQUEST authorizer is told, as JSON text: the request without its body (fact
 * 200). Maps with nothing to hold are empty, where those of a proxy integration are null.
 */
export function requestEvent(call: RestRouted, methodArn: string): string {
  const { request, context, deployment, method, pathParameters = {} } = call;
  const headers = nameValueJson(seenHeaders(call));
  const query = nameValueJson(request.queryList.flat());
  return (
    `{"type":"REQUEST","methodArn":${quote(methodArn)}` +
    `,"resource":${quote(method.resource.path)},"path":${quote(pathOf(call))}` +
    `,"httpMethod":${quote(context.httpMethod)}` +
    `,"headers":${headers.single},"multiValueHeaders":${headers.multi}` +
    `,"queryStringParameters":${query.single},"multiValueQueryStringParameters":${query.multi}` +
    `,"pathParameters":${quoteMap(pathParameters)}` +
    `,"stageVariables":${quoteMap(deployment.stageVariables ?? {})}` +
    `,"requestContext":${restRequestContext(call)}}`
  );
}

/** As a proxy integration's function sees it: without the stage, with a custom domain's base path. */
function pathOf({ context, resourcePath }: RestRouted): string {
  const { basePathMatched = '' } = context;
  if (basePathMatched === '' || basePathMatched === '(none)') return resourcePath;
  return `/${basePathMatched}${resourcePath}`;
}

function seenHeaders({ request: { headerList } }: RestRouted): readonly string[] {
  const seen: string[] = [];
  for (let at = 0; at < headerList.length; at += 2) {
    const name = headerList[at] ?? '';
    if (!neverSeen.has(name.toLowerCase())) seen.push(name, headerList[at + 1] ?? '');
  }
  return seen;
}
