import { configurationError } from '../configuration-error.ts';
import type { IntegrationResponse } from '../deployment/rest/deployment.ts';
import { mediaTypeOf } from '../deployment/rest/templates.ts';
import { decodeBase64 } from '../media/base64.ts';
import type { HeaderList } from '../media/header-list.ts';
import type { RestAccepted, RestEndpointResponse } from '../rest-call.ts';
import { TemplateError } from '../velocity/mapping-error.ts';
import type { MappingTemplate } from '../velocity/mapping-template.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';

const JSON_TYPE = 'application/json';

/** The template for the request's Accept, else the first (facts 141, 142); `undefined` where there is none. */
export function responseTemplate(
  { request }: RestAccepted,
  { responseTemplates }: IntegrationResponse,
): MappingTemplate | undefined {
  if (responseTemplates.size === 0) return undefined;
  const template = responseTemplates.get(acceptedType(request.headers['accept']));
  if (template !== undefined) return template;
  const [first] = responseTemplates.values();
  return first;
}

/** Of an Accept header its first type. */
function acceptedType(accept: string | undefined): string {
  if (accept === undefined || accept === '') return JSON_TYPE;
  const comma = accept.indexOf(',');
  return mediaTypeOf(comma < 0 ? accept : accept.slice(0, comma));
}

/**
 * Renders the body of the answer.
 *
 * @throws RestError API_CONFIGURATION_ERROR for bytes (fact 185), and for what fails
 */
export function renderedBody(
  call: RestAccepted,
  template: MappingTemplate,
  scope: TemplateScope,
  payload: string | Buffer,
): string {
  if (typeof payload !== 'string')
    throw configurationError(call, 'Unable to transform response', '/responses');
  try {
    return template.render(scope, payload);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw configurationError(call, `Unable to transform response: ${error.message}`, '/responses');
  }
}

/**
 * What the integration said, as text or as bytes, by its Content-Type and the request's Accept (facts 180 to
 * 184). MOCK and an accepted event say nothing, which is never converted.
 *
 * @throws RestError API_CONFIGURATION_ERROR for what ought to be base64 and is not
 */
export function responsePayload(
  call: RestAccepted,
  { contentHandling }: IntegrationResponse,
  response: RestEndpointResponse,
): string | Buffer {
  if (response.type === 'mock' || response.type === 'accepted') return '';
  const { binaryMediaTypes } = call.deployment;
  const isBinary = binaryMediaTypes.hasContentType(contentTypeOf(response));
  const wantsBinary = binaryMediaTypes.hasAccept(call.request.headers['accept']);
  const toBinary =
    contentHandling === undefined ? wantsBinary : contentHandling === 'CONVERT_TO_BINARY';
  if (isBinary) return toBinary ? bytesOf(response) : bytesOf(response).toString('base64');
  return toBinary ? decoded(call, response) : textOf(response);
}

type Spoken = Extract<RestEndpointResponse, { readonly type: 'lambda' | 'http' }>;

const bytesOf = (response: Spoken): Buffer =>
  response.type === 'lambda' ? Buffer.from(response.payload, 'utf8') : response.body;

const textOf = (response: Spoken): string =>
  response.type === 'lambda' ? response.payload : response.body.toString('utf8');

const contentTypeOf = (response: Spoken): string | undefined =>
  response.type === 'lambda' ? JSON_TYPE : headerOf(response.headers, 'content-type');

function headerOf(list: HeaderList, lower: string): string | undefined {
  for (let at = 0; at < list.length; at += 2)
    if (list[at]?.toLowerCase() === lower) return list[at + 1];
  return undefined;
}

function decoded(call: RestAccepted, response: Spoken): Buffer {
  const text = textOf(response);
  // A function's result is JSON: its base64 stands in quotes.
  const unquoted =
    response.type === 'lambda' && /^"[^"\\]*"$/.test(text) ? text.slice(1, -1) : text;
  const bytes = decodeBase64(unquoted);
  if (bytes !== undefined) return bytes;
  throw configurationError(call, 'Unable to base64 decode the body.', '/responses');
}
