import type { GatewayConfig } from '../../../gateway/config.ts';
import { startRestContext } from '../../../gateway/context/rest-start.ts';
import { compileRest } from '../../../gateway/deployment/rest/compile.ts';
import type { RestDeployment } from '../../../gateway/deployment/rest/deployment.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { NO_LOG } from '../../../gateway/execution-log.ts';
import type { ExecutionLog } from '../../../gateway/execution-log.ts';
import { arrivalOf } from '../../../gateway/inject.ts';
import type { InjectRequest } from '../../../gateway/inject.ts';
import { listen } from '../../../gateway/listen/rest.ts';
import type { RestRouted } from '../../../gateway/rest-call.ts';
import { RestError } from '../../../gateway/rest-error.ts';
import { route } from '../../../gateway/route/rest.ts';
import { NOW } from './jwt/tokens.ts';

export const FUNCTION_URI = 'arn:aws:lambda:us-east-1:123456789012:function:gatekeeper';

/** A scheme with an authorizer: TOKEN unless told otherwise. */
export const scheme = (authorizer: JsonObject = {}, more: JsonObject = {}): JsonObject => ({
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authorizer': {
    type: 'token',
    authorizerUri: FUNCTION_URI,
    ...authorizer,
  },
  ...more,
});

/** A document with `GET /pets/{petId}`, which requires what is said. */
export const documentWith = (
  securitySchemes: JsonObject,
  security: readonly JsonObject[],
  { root = {}, operation = {} }: { root?: JsonObject; operation?: JsonObject } = {},
): JsonObject => ({
  openapi: '3.0.1',
  info: { title: 'pets', version: '1' },
  paths: {
    '/pets/{petId}': {
      get: {
        security,
        responses: { 200: { description: 'OK' } },
        'x-amazon-apigateway-integration': {
          type: 'mock',
          requestTemplates: { 'application/json': '{"statusCode": 200}' },
          responses: { default: { statusCode: '200' } },
        },
        ...operation,
      },
    },
  },
  components: { securitySchemes },
  ...root,
});

export const compiled = (document: JsonObject, config: GatewayConfig = {}): RestDeployment =>
  compileRest(documentOf(document), config);

/** A log that keeps its lines and outcomes. */
export function keptLog(): ExecutionLog & {
  readonly lines: string[];
  readonly outcomes: string[];
} {
  const lines: string[] = [];
  const outcomes: string[] = [];
  return {
    enabled: true,
    lines,
    outcomes,
    enter: () => undefined,
    line: (text) => lines.push(text),
    hide: () => undefined,
    outcome: (text, pointer) => outcomes.push(`${text} @ ${pointer ?? 'nowhere'}`),
  };
}

/** A call as the corridor hands it on behind `route`. */
export function routed(
  deployment: RestDeployment,
  request: Partial<InjectRequest> = {},
  log: ExecutionLog = NO_LOG,
): RestRouted {
  const arrival = arrivalOf({ url: '/pets/6', ...request });
  const context = startRestContext(arrival, deployment, {
    requestId: '00000000-0000-4000-8000-000000000001',
    extendedRequestId: 'request-1=',
    now: NOW,
  });
  const traceId = 'Root=1-0-0';
  return { ...route(listen(arrival, { deployment, context, log: NO_LOG, traceId })), log };
}

/** What a room refuses with, or what it returns. */
export async function outcomeOf(run: () => unknown): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    const { message, status, errorType, reason, pointer } = error.detail;
    return { type: error.type, message, status, errorType, reason, pointer };
  }
}
