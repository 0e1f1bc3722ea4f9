import { configurationError } from '../configuration-error.ts';
import type { LambdaIntegration, LambdaProxyIntegration } from '../deployment/rest/deployment.ts';
import { headersText } from '../media/header-text.ts';
import { illegalTowardsAws } from '../media/owned-headers.ts';
import type { RestAccepted, RestLambdaRequest } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';
import { proxyEvent } from './proxy-event.ts';
import { integrationBody } from './rest-body.ts';
import { preparedParameters } from './rest-parameters.ts';

const RULES = { illegal: illegalTowardsAws, dropped: new Set<string>() } as const;

/**
 * Makes the event of AWS_PROXY. Its request parameters change nothing, but forbidden ones fail all the same
 * (facts 35, 64).
 */
export function proxyLambdaRequest(
  call: RestAccepted,
  integration: LambdaProxyIntegration,
): RestLambdaRequest {
  const mapped = integration.requestParameters?.(call);
  if (mapped !== undefined) preparedParameters(call, mapped, undefined, RULES);
  const functionName = nameOf(call, integration);
  const event = proxyEvent(call);
  logEvent(call, functionName, event);
  return { type: 'lambda', functionName, event, invocationType: 'RequestResponse' };
}

/** Makes the event of a custom integration: JSON, `{}` where there is nothing (facts 133 to 136, 143, 144). */
export function lambdaRequest(
  call: RestAccepted,
  integration: LambdaIntegration,
  scope: TemplateScope | undefined,
): RestLambdaRequest {
  const mapped = integration.requestParameters?.(call);
  const body = integrationBody(call, integration, scope);
  const { headers } = preparedParameters(call, mapped, scope, RULES);
  const functionName = nameOf(call, integration);
  const event = eventOf(call, body.toString());
  const type = headers.get('x-amz-invocation-type')?.[1];
  logEvent(call, functionName, event);
  const invocationType = type === 'Event' || type === 'DryRun' ? type : 'RequestResponse';
  return { type: 'lambda', functionName, event, invocationType };
}

/** A stage variable that is not set leaves no name (import fact 176). */
function nameOf(call: RestAccepted, { functionName }: { functionName: string }): string {
  if (functionName !== '') return functionName;
  throw configurationError(call, 'Invalid function ARN or invalid uri', '/uri');
}

const EMPTY = '{}';

function eventOf({ method }: RestAccepted, text: string): string {
  if (text.trim() === '') return EMPTY;
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    throw new RestError('BAD_REQUEST_BODY', {
      message: `Could not parse request body into json: ${faultOf(text, error)}`,
      reason: 'the body for the function is not JSON',
      pointer: method.integration.pointer,
    });
  }
}

/** A word that is no JSON is named as API Gateway names it; any other fault in the words of this parser. */
function faultOf(text: string, error: unknown): string {
  const [, word] = /^\s*([A-Za-z_$][\w$]*)/.exec(text) ?? [];
  if (word !== undefined && word !== 'true' && word !== 'false' && word !== 'null')
    return `Unrecognized token '${word}': was expecting ('true', 'false' or 'null')`;
  return error instanceof Error ? error.message : String(error);
}

/** What API Gateway writes of the Invoke request (fact 231). */
function logEvent(call: RestAccepted, functionName: string, event: string): void {
  const { log, deployment, context } = call;
  if (!log.enabled) return;
  const { partition, region, accountId, apiId } = deployment;
  const host = `lambda.${region}.amazonaws.com`;
  const arn = `arn:${partition}:lambda:${region}:${accountId}:function:${functionName}`;
  log.line(`Endpoint request URI: https://${host}/2015-03-31/functions/${arn}/invocations`);
  const headers = [
    ...['X-Amzn-Trace-Id', context.xrayTraceId, 'x-amzn-apigateway-api-id', apiId],
    ...['Accept', 'application/json', 'User-Agent', `AmazonAPIGateway_${apiId}`, 'Host', host],
  ];
  log.line(`Endpoint request headers: ${headersText(headers)}`);
  log.line(`Endpoint request body after transformations: ${event}`);
}
