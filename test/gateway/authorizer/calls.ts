import type { Request, Routed } from '../../../gateway/call.ts';
import type {
  Authorizer,
  HttpDeployment,
  IdentitySource,
  JwtAuthorizer,
  LambdaAuthorizer,
  Route,
} from '../../../gateway/deployment/deployment.ts';
import { NOW } from './jwt/tokens.ts';

/** `$request.header.X` as a deployment compiles it. */
export function headerSource(name: string): IdentitySource {
  return {
    expression: `$request.header.${name}`,
    read: (call) => call.request.headers[name.toLowerCase()],
  };
}

export const routeKeySource: IdentitySource = {
  expression: '$context.routeKey',
  read: (call) => call.context.routeKey,
};

export function jwtAuthorizer(issuer: string, members: Partial<JwtAuthorizer> = {}): JwtAuthorizer {
  return {
    type: 'jwt',
    name: 'tokens',
    pointer: '/components/securitySchemes/tokens/x-amazon-apigateway-authorizer',
    issuer,
    audience: ['shop'],
    identitySources: [headerSource('Authorization')],
    ...members,
  };
}

export function lambdaAuthorizer(members: Partial<LambdaAuthorizer> = {}): LambdaAuthorizer {
  return {
    type: 'request',
    name: 'gatekeeper',
    pointer: '/components/securitySchemes/gatekeeper/x-amazon-apigateway-authorizer',
    functionName: 'gatekeeper',
    payloadFormatVersion: '2.0',
    enableSimpleResponses: true,
    resultTtlInSeconds: 0,
    identitySources: [headerSource('Authorization')],
    ...members,
  };
}

export interface CallParts {
  readonly authorizer: Authorizer;
  readonly scopes?: readonly string[];
  readonly headers?: Record<string, string>;
  readonly route?: Partial<Route>;
  readonly request?: Partial<Request>;
  readonly deployment?: Partial<HttpDeployment>;
  readonly pathParameters?: Record<string, string>;
  readonly path?: string;
}

/** A call of `GET /pets` as the corridor hands it to the authorizer room. */
export function routedCall({ authorizer, scopes = [], headers = {}, ...parts }: CallParts): Routed {
  const route = {
    key: 'GET /pets',
    method: 'GET',
    path: '/pets',
    pointer: '/paths/~1pets/get',
    authorizer: { authorizer, scopes },
    ...parts.route,
  } as Route;
  const deployment = {
    kind: 'http',
    apiId: 'abcdef1234',
    accountId: '123456789012',
    region: 'us-east-1',
    partition: 'aws',
    stage: '$default',
    authorizers: new Map([[authorizer.name, authorizer]]),
    ...parts.deployment,
  } as HttpDeployment;
  const path = parts.path ?? '/pets';
  return {
    deployment,
    route,
    routingPath: path,
    pathParameters: parts.pathParameters,
    request: {
      method: 'GET',
      path,
      query: '',
      headers: { host: 'api.example', ...headers },
      rawHeaders: [],
      body: Buffer.alloc(0),
      sourceIp: '127.0.0.1',
      ...parts.request,
    },
    context: {
      accountId: '123456789012',
      apiId: 'abcdef1234',
      domainName: 'api.example',
      domainPrefix: 'api',
      requestId: 'ATfSmjLgPHcESJw=',
      requestTimeEpoch: NOW,
      requestTime: '21/Nov/2026:12:00:00 +0000',
      httpMethod: parts.request?.method ?? 'GET',
      path,
      protocol: 'HTTP/1.1',
      stage: deployment.stage,
      identity: { sourceIp: '127.0.0.1', userAgent: 'test' },
      routeKey: route.key,
    },
  };
}
