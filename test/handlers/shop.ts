import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BatchWriteCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { components, paths } from '../../generated/storefront/types.ts';
import { documentClient } from '../../handlers/runtime/document-client.ts';
import { adminScope } from '../../handlers/runtime/groups.ts';
import type { HttpEvent } from '../../handlers/runtime/http-event.ts';
import type { Route, Validate } from '../../handlers/runtime/operation.ts';
import type { Service } from '../../handlers/runtime/service.ts';
import {
  inventoryKey,
  newProductItems,
  type InventoryItem,
} from '../../handlers/stores/product-items.ts';
import type { Portion } from '../../handlers/stores/products.ts';
import { putNewUser, type UserType } from '../../handlers/stores/users.ts';
import { readProjectData } from '../../infra/data/project-data.ts';
import { createTables } from '../../local/dynamodb/tables.ts';
import { inProcessDynamoDb, type InProcessDynamoDb } from '../local/dynamodb/in-process.ts';

/** 21 November 2026, noon, UTC. */
export const noon = Date.UTC(2026, 10, 21, 12);

/** A response of a service, its body parsed: what the document promises for success, or an error. */
export interface Answer<Body = unknown> {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | components['schemas']['Error'] | undefined;
}

/** The body of a success, which {@link caller} has checked against the document. */
export function bodyOf<Body>({ statusCode, body }: Answer<Body>): Body {
  if (statusCode >= 400) throw new Error(`Answered ${statusCode} ${JSON.stringify(body)}`);
  return body as Body;
}

/** What the document says a route answers on success; nothing is known of a route it does not have. */
type SuccessOf<RouteKey extends string> = RouteKey extends `${infer Method} ${infer Path}`
  ? Path extends keyof paths
    ? SuccessIn<paths[Path][Lowercase<Method> & keyof paths[Path]]>
    : unknown
  : unknown;

type SuccessIn<Operation> = Operation extends { responses: infer Responses }
  ? JsonOf<Responses[keyof Responses & (200 | 201)]>
  : unknown;

type JsonOf<Response> = Response extends { content: { 'application/json': infer Body } }
  ? Body
  : never;

export interface Call {
  /** Whose token; without one the gateway would not have called. */
  readonly as: Person;
  readonly path?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** Epoch milliseconds at which the gateway received the call. */
  readonly at?: number;
}

export interface Person {
  readonly id: string;
  readonly userType: UserType;
}

export interface Shop {
  readonly dynamoDb: InProcessDynamoDb;
  close(): Promise<void>;
}

const variables = {
  USERS_TABLE: 'users',
  ORDERS_TABLE: 'orders',
  CATALOG_TABLE: 'catalog',
  IDEMPOTENCY_TABLE: 'idempotency',
  ATTEMPTS_TABLE: 'attempts',
};

/** Starts the embedded DynamoDB with the shop's tables, and points the handlers' environment at it. */
export async function openShop(): Promise<Shop> {
  const folder = await mkdtemp(join(tmpdir(), 'shop-'));
  const dynamoDb = await inProcessDynamoDb(folder);
  await createTables(dynamoDb.url, readProjectData('.').tables, 'gatehouse', 'test');
  for (const [variable, table] of Object.entries(variables)) {
    process.env[variable] = `gatehouse-test-${table}`;
  }
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.url,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  const close = async (): Promise<void> => {
    documentClient().destroy();
    await dynamoDb.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { dynamoDb, close };
}

/** A user with a profile. */
export async function newPerson(userType: UserType = 'customer', now = noon): Promise<Person> {
  const id = randomUUID();
  await putNewUser({ user_id: id, email: `${id}@shop.example`, name: 'Test', userType }, now);
  return { id, userType };
}

const catalog = (): string => process.env['CATALOG_TABLE'] ?? '';

/** A product with so many pieces in stock; returns its id. */
export async function newProduct(stock: number, price = 1000): Promise<string> {
  const productId = randomUUID();
  const facts = { name: `Product ${productId}`, categories: ['test'], price } as const;
  const times = { version: 1, created_at: noon, updated_at: noon };
  const items = newProductItems({ productId, ...facts, currency: 'EUR', ...times }, stock);
  const requests = items.map((Item) => ({ PutRequest: { Item } }));
  await documentClient().send(new BatchWriteCommand({ RequestItems: { [catalog()]: requests } }));
  return productId;
}

/** What is left of a product, and how often that was counted anew. */
export async function inventoryOf(productId: string): Promise<InventoryItem> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: catalog(),
      Key: inventoryKey(productId),
      ConsistentRead: true,
    }),
  );
  return Item as unknown as InventoryItem;
}

export const stockOf = async (productId: string): Promise<number> =>
  (await inventoryOf(productId)).on_hand;

export const pieces = (productId: string, quantity = 1): Portion => ({ productId, quantity });

/** Which operation answers a route, from the table that `generate` made. */
export const routesOf = (table: Readonly<Record<string, Route>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(table).map(([id, { method, path }]) => [`${method} ${path}`, id]),
  );

type Responses = Readonly<Record<string, Readonly<Record<string, Validate | null>>>>;

/**
 * Calls a service through its Lambda handler with the event API Gateway would send (fact 1), and
 * checks every answer against the document.
 */
export const caller =
  (service: Service, operations: Readonly<Record<string, string>>, responses: Responses) =>
  async <RouteKey extends string>(
    routeKey: RouteKey,
    call: Call,
  ): Promise<Answer<SuccessOf<RouteKey>>> => {
    const result = await service(eventOf(routeKey, call));
    const answer = {
      statusCode: result.statusCode ?? 0,
      headers: result.headers as Record<string, string>,
      body: result.body === undefined ? undefined : (JSON.parse(result.body) as unknown),
    };
    const validate = responses[operations[routeKey] ?? '']?.[String(answer.statusCode)];
    if (validate === undefined) {
      throw new Error(`${routeKey} answered ${String(answer.statusCode)}, which is not documented`);
    }
    if (validate !== null && !validate(answer.body)) {
      throw new Error(
        `${routeKey} answered ${String(result.body)}: ${JSON.stringify(validate.errors)}`,
      );
    }
    return answer as Answer<SuccessOf<RouteKey>>;
  };

/** Status and code of an error, or the status alone. */
export const outcome = ({ statusCode, body }: Answer): string =>
  [statusCode, (body as { code?: string } | undefined)?.code].filter(Boolean).join(' ');

/** API Gateway writes header names in lower case (fact 8). */
const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function eventOf(routeKey: string, call: Call): HttpEvent {
  const [method = '', resource = ''] = routeKey.split(' ');
  const { path = {}, query, headers = {}, body, at = noon } = call;
  const rawPath = resource.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '');
  const scope = call.as.userType === 'admin' ? adminScope : '';
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { 'content-type': 'application/json', ...lowerCased(headers) },
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(path).length > 0 && { pathParameters: path }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'storefront',
      domainName: 'storefront.execute-api.us-east-1.amazonaws.com',
      domainPrefix: 'storefront',
      authorizer: { jwt: { claims: { sub: call.as.id, scope }, scopes: null } },
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'test',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: '21/Nov/2026:12:00:00 +0000',
      timeEpoch: at,
    },
  } as unknown as HttpEvent;
}
