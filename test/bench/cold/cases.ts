/** What is measured of each service: its first call, and the AWS services that call asks. */
export interface ColdCase {
  readonly name: string;
  /** Folder in `handlers/`. */
  readonly service: string;
  readonly routeKey: string;
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly body?: object;
  readonly asks: readonly ('dynamodb' | 'cognito')[];
  /** How many tables it asks at once. Default 1. */
  readonly tables?: number;
  readonly goal: number;
}

export const CALLER = '5d1f2b8a-1f0e-4c55-9f53-0f3f1f0a7c11';

/** With a client to make: 1.9 times the clients alone; without: no more than those. */
const WITH_CLIENT = 1.9;
const WITHOUT_CLIENT = 1;

export const cases: readonly ColdCase[] = [
  {
    name: 'status, no table asked',
    service: 'status',
    routeKey: 'GET /_health',
    asks: ['dynamodb'],
    goal: WITHOUT_CLIENT,
  },
  {
    name: 'status, every table asked',
    service: 'status',
    routeKey: 'GET /_health/ready',
    asks: ['dynamodb'],
    tables: 5,
    goal: WITH_CLIENT,
  },
  {
    name: 'auth, log-in',
    service: 'auth',
    routeKey: 'POST /api/v1/login',
    body: { email: 'ada@shop.example', password: 'Correct-Horse-7-Battery' },
    asks: ['dynamodb', 'cognito'],
    goal: WITH_CLIENT,
  },
  {
    name: 'users, own profile',
    service: 'users',
    routeKey: 'GET /api/v1/users/{id}',
    pathParameters: { id: CALLER },
    asks: ['dynamodb'],
    goal: WITH_CLIENT,
  },
  {
    name: 'orders, list',
    service: 'orders',
    routeKey: 'GET /api/v1/orders',
    asks: ['dynamodb'],
    goal: WITH_CLIENT,
  },
  {
    name: 'admin, statistics',
    service: 'admin',
    routeKey: 'GET /api/v1/admin',
    asks: ['dynamodb'],
    goal: WITH_CLIENT,
  },
];

/** The event API Gateway would send, as far as a service reads it. */
export function eventOf({ routeKey, pathParameters, body }: ColdCase): object {
  const [method = '', pattern = ''] = routeKey.split(' ');
  const path = pattern.replace('{id}', pathParameters?.['id'] ?? '');
  const claims = {
    sub: CALLER,
    username: 'ada@shop.example',
    client_id: 'storefront',
    token_use: 'access',
    scope: 'storefront/admin',
    'cognito:groups': '[admin]',
  };
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { 'content-type': 'application/json', accept: '*/*' },
    requestContext: {
      requestId: 'cold',
      routeKey,
      stage: '$default',
      timeEpoch: Date.UTC(2026, 0, 2),
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      authorizer: { jwt: { claims, scopes: ['storefront/admin'] } },
    },
    ...(pathParameters && { pathParameters }),
    ...(body && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}
