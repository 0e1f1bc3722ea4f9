import type { Answer } from '../call.ts';
import { configurationError } from '../configuration-error.ts';
import type { Json, JsonObject } from '../document/document.ts';
import type { RestAccepted } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { proxyHeaders } from './proxy-headers.ts';
import { MalformedProxyResult } from './proxy-result-error.ts';
import { decodeBase64 } from '../media/base64.ts';

/** The members that a result may have: any other makes it malformed (fact 45). */
const MEMBERS: ReadonlySet<string> = new Set([
  'statusCode',
  'headers',
  'multiValueHeaders',
  'body',
  'isBase64Encoded',
]);

/**
 * Makes the answer of what a function of AWS_PROXY returned (facts 40 to 60): nothing of it is mapped,
 * and the method's integration responses are not looked at (fact 53).
 *
 * @param payload JSON text
 * @param isError whether the function failed
 * @throws RestError INTEGRATION_FAILURE with status 502 (facts 45 to 48, 51), API_CONFIGURATION_ERROR for
 *   a body that is no base64 (fact 58)
 */
export function proxyResult(call: RestAccepted, payload: string, isError: boolean): Answer {
  if (isError) throw functionFailed(call, payload);
  try {
    const result = parse(payload);
    const headers = proxyHeaders(result['headers'], result['multiValueHeaders']);
    const answer = { status: statusOf(result), headers, body: bodyOf(call, result) };
    noteStatus(call, answer.status);
    return answer;
  } catch (error) {
    if (!(error instanceof MalformedProxyResult)) throw error;
    throw malformed(call, error.message);
  }
}

/** Lambda's own status and the function's (`$context.integration`). Written out: a spread costs as much as all else here. */
function noteStatus({ context }: RestAccepted, status: number): void {
  const { latency = 0, integrationStatus = 200 } = context.integration ?? NOTHING_KNOWN;
  context.integration = { latency, integrationStatus, status };
}

const NOTHING_KNOWN: { readonly latency?: number; readonly integrationStatus?: number } = {};

function parse(payload: string): JsonObject {
  let result: Json;
  try {
    result = JSON.parse(payload) as Json;
  } catch {
    throw new MalformedProxyResult('the result is not JSON');
  }
  if (!isObject(result)) throw new MalformedProxyResult('the result is not an object');
  for (const member in result)
    if (!MEMBERS.has(member))
      throw new MalformedProxyResult(
        `${JSON.stringify(member)} is no member of a proxy integration's result`,
      );
  return result;
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number or its text (fact 46); 200 where the function says nothing (facts 41, 42). */
function statusOf({ statusCode }: JsonObject): number {
  if (statusCode === undefined || statusCode === null) return 200;
  const status =
    typeof statusCode === 'string' && /^\d+$/.test(statusCode) ? Number(statusCode) : statusCode;
  if (typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599)
    return status;
  throw new MalformedProxyResult(`statusCode ${JSON.stringify(statusCode)} is no status`);
}

/** Base64 is decoded for a caller whose Accept is binary, and for no other (facts 52, 54 to 58). */
function bodyOf(call: RestAccepted, { body, isBase64Encoded }: JsonObject): Buffer | string {
  if (body === undefined || body === null) return '';
  if (typeof body === 'object') throw new MalformedProxyResult('body is not a string');
  const text = String(body);
  if (!booleanOf(isBase64Encoded)) return text;
  const { deployment, request } = call;
  return deployment.binaryMediaTypes.hasAccept(request.headers['accept'])
    ? decoded(call, text)
    : text;
}

function booleanOf(isBase64Encoded: Json | undefined): boolean {
  switch (isBase64Encoded) {
    case undefined:
    case null:
    case false:
    case 'false':
      return false;
    case true:
    case 'true':
      return true;
    default:
      throw new MalformedProxyResult('isBase64Encoded is not a boolean');
  }
}

/** Node reads over what is no base64; API Gateway fails (fact 58). */
function decoded(call: RestAccepted, text: string): Buffer {
  const bytes = decodeBase64(text);
  if (bytes !== undefined) return bytes;
  throw configurationError(call, 'Unable to base64 decode the body.');
}

function functionFailed(call: RestAccepted, payload: string): RestError {
  const reason = 'the function failed';
  if (call.log.enabled)
    call.log.line(
      `Lambda execution failed with status 200 due to customer function error: ${messageOf(payload)}. Lambda request id: ${call.context.integration?.requestId ?? call.context.requestId}`,
    );
  return badGateway(call, reason);
}

/** Of an error object, for the log. */
function messageOf(payload: string): string {
  try {
    const error = JSON.parse(payload) as { readonly errorMessage?: unknown } | null;
    return typeof error?.errorMessage === 'string' ? error.errorMessage : payload;
  } catch {
    return payload;
  }
}

function malformed(call: RestAccepted, reason: string): RestError {
  if (call.log.enabled)
    call.log.line('Execution failed due to configuration error: Malformed Lambda proxy response');
  return badGateway(call, `malformed Lambda proxy response: ${reason}`);
}

function badGateway(call: RestAccepted, reason: string): RestError {
  call.context.integration = { latency: 0, ...call.context.integration, error: reason };
  return new RestError('INTEGRATION_FAILURE', {
    status: 502,
    reason,
    pointer: call.method.integration.pointer,
  });
}
