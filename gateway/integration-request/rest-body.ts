import { configurationError } from '../configuration-error.ts';
import type { ContentHandling, TransformingIntegration } from '../deployment/rest/deployment.ts';
import { mediaTypeOf } from '../deployment/rest/templates.ts';
import { decodeBase64 } from '../media/base64.ts';
import type { RestAccepted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { PayloadError, TemplateError } from '../velocity/mapping-error.ts';
import type { MappingTemplate } from '../velocity/mapping-template.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';

/** A body without a type is JSON (fact 164). */
const DEFAULT_TYPE = 'application/json';

/**
 * Makes the body of the integration request: converted (facts 178, 179, 185), and rendered by the template
 * of its media type, or passed on where there is none (facts 164 to 168).
 *
 * @returns text, or the bytes of a binary body
 * @throws RestError UNSUPPORTED_MEDIA_TYPE, API_CONFIGURATION_ERROR, BAD_REQUEST_BODY
 */
export function integrationBody(
  call: RestAccepted,
  integration: TransformingIntegration,
  scope: TemplateScope | undefined,
): string | Buffer {
  const template = templateOf(call, integration);
  const payload = converted(call, integration.contentHandling);
  if (template === undefined || scope === undefined) return payload;
  if (typeof payload !== 'string')
    throw configurationError(call, 'Unable to transform request', '/contentHandling');
  return rendered(call, template, scope, payload);
}

function templateOf(
  { request, log }: RestAccepted,
  { pointer, requestTemplates, passthroughBehavior }: TransformingIntegration,
): MappingTemplate | undefined {
  const contentType = request.headers['content-type'] ?? '';
  const mediaType = contentType === '' ? DEFAULT_TYPE : mediaTypeOf(contentType);
  const template = requestTemplates.get(mediaType) ?? requestTemplates.get('$default');
  if (log.enabled)
    log.outcome(
      template === undefined
        ? `no request template for ${mediaType}`
        : `the request template for ${mediaType} makes the body`,
      `${pointer}/requestTemplates`,
    );
  if (template !== undefined) return template;
  const refuses =
    passthroughBehavior === 'NEVER' ||
    (passthroughBehavior === 'WHEN_NO_TEMPLATES' && requestTemplates.size > 0);
  if (!refuses) return undefined;
  if (log.enabled) log.line(`Execution failed due to an unsupported media type: ${mediaType}`);
  throw new RestError('UNSUPPORTED_MEDIA_TYPE', {
    reason: `there is no request template for ${mediaType}, and passthrough is ${passthroughBehavior}`,
    pointer: `${pointer}/passthroughBehavior`,
  });
}

function converted(call: RestAccepted, handling: ContentHandling): string | Buffer {
  const { deployment, request } = call;
  const { body } = request;
  if (deployment.binaryMediaTypes.hasContentType(request.headers['content-type']))
    return handling === 'CONVERT_TO_TEXT' ? body.bytes.toString('base64') : body.bytes;
  if (handling !== 'CONVERT_TO_BINARY') return body.text;
  const bytes = decodeBase64(body.text);
  if (bytes === undefined)
    throw configurationError(call, 'Unable to base64 decode the body.', '/contentHandling');
  return bytes;
}

function rendered(
  call: RestAccepted,
  template: MappingTemplate,
  scope: TemplateScope,
  payload: string,
): string {
  try {
    return template.render(scope, payload);
  } catch (error) {
    const pointer = `${call.method.integration.pointer}/requestTemplates`;
    if (error instanceof PayloadError)
      throw new RestError('BAD_REQUEST_BODY', { message: error.message, pointer });
    if (!(error instanceof TemplateError)) throw error;
    const said = `Unable to transform request: ${error.message}`;
    throw configurationError(call, said, '/requestTemplates');
  }
}
