import type { ServiceIntegration } from '../deployment/rest/deployment.ts';
import { droppedTowardsHttp, illegalTowardsAws } from '../media/owned-headers.ts';
import type { HeaderList } from '../media/header-list.ts';
import type { QueryList } from '../media/query-string.ts';
import type { RestAccepted, RestHttpRequest } from '../rest-call.ts';
import type { TemplateScope } from '../velocity/template-scope.ts';
import { integrationBody } from './rest-body.ts';
import { addressOf, bytesOf, logged, methodOf, ownHeaders } from './rest-http.ts';
import { preparedParameters } from './rest-parameters.ts';
import type { PreparedParameters } from './rest-parameters.ts';
import { jsonServices } from './service-target.table.ts';
import type { JsonProtocol } from './service-target.table.ts';

/** A request to a service goes to that service's own host. */
const RULES = {
  illegal: illegalTowardsAws,
  dropped: new Set([...droppedTowardsHttp, 'host']),
} as const;

/** Makes the request to an AWS service, by path or by action (facts 169 to 177); it is signed when it is sent. */
export function serviceRequest(
  call: RestAccepted,
  integration: ServiceIntegration,
  scope: TemplateScope | undefined,
): RestHttpRequest {
  const { action, service, region, origin, path, role } = integration;
  const mapped = integration.requestParameters?.(call);
  const rendered = bytesOf(integrationBody(call, integration, scope));
  const parameters = preparedParameters(call, mapped, scope, RULES);
  const json =
    action !== undefined && Object.hasOwn(jsonServices, service)
      ? jsonServices[service]
      : undefined;
  // A service that reads JSON is never asked with nothing.
  const body = json !== undefined && rendered.length === 0 ? EMPTY : rendered;
  const query = queryOf(json === undefined ? action : undefined, parameters.query);
  return logged(call, {
    type: 'http',
    method: methodOf(call, integration.httpMethod),
    url: origin + addressOf(call, path, parameters.path, query),
    headers: headersOf(call, parameters, { body, json, action }),
    body,
    service: { name: service, region, ...(role !== undefined && { role }) },
  });
}

const EMPTY = Buffer.from('{}');

const queryOf = (action: string | undefined, query: QueryList): QueryList =>
  action === undefined ? query : [['Action', action], ...query];

interface Asked {
  readonly body: Buffer;
  readonly json: JsonProtocol | undefined;
  readonly action: string | undefined;
}

function headersOf(
  call: RestAccepted,
  parameters: PreparedParameters,
  { body, json, action }: Asked,
): HeaderList {
  if (json === undefined) return ownHeaders(call, parameters, body);
  const headers = new Map(parameters.headers);
  if (!headers.has('content-type')) headers.set('content-type', ['Content-Type', json.contentType]);
  if (!headers.has('x-amz-target'))
    headers.set('x-amz-target', ['X-Amz-Target', `${json.target}.${action ?? ''}`]);
  return ownHeaders(call, { ...parameters, headers }, body);
}
