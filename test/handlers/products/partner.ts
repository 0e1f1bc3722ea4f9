import { randomUUID } from 'node:crypto';
import { operations as first } from '../../../generated/partner-v1/products/operations.ts';
import { responses as firstResponses } from '../../../generated/partner-v1/products/response-validators.js';
import type { components as FirstTypes } from '../../../generated/partner-v1/types.ts';
import { operations as second } from '../../../generated/partner-v2/products-v2/operations.ts';
import { responses as secondResponses } from '../../../generated/partner-v2/products-v2/response-validators.js';
import type { components as SecondTypes } from '../../../generated/partner-v2/types.ts';
import { handler as firstService } from '../../../handlers/products/index.lambda.ts';
import { handler as secondService } from '../../../handlers/products-v2/index.lambda.ts';
import type { Route, Validate } from '../../../handlers/runtime/operation.ts';
import type { Service } from '../../../handlers/runtime/service.ts';
import { restEvent } from '../rest-event.ts';
import { noon } from '../shop.ts';

export type Product = FirstTypes['schemas']['Product'];
export type ProductV2 = SecondTypes['schemas']['Product'];

export interface PartnerCall {
  readonly productId?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
  /** JSON, or the text that is sent. */
  readonly body?: unknown;
  readonly at?: number;
}

export interface PartnerAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Answering {
  readonly service: Service;
  readonly table: Readonly<Record<string, Route>>;
  readonly responses: Readonly<Record<string, Readonly<Record<string, Validate | null>>>>;
}

/** Calls operations as the partner `atlas`, and holds every answer against the document. */
const partner =
  ({ service, table, responses }: Answering) =>
  async (operation: string, call: PartnerCall = {}): Promise<PartnerAnswer> => {
    const route = table[operation];
    if (route === undefined) throw new Error(`There is no operation ${operation}`);
    const { statusCode = 0, headers, body } = await service(eventOf(route, call));
    const json = body === undefined ? undefined : (JSON.parse(body) as unknown);
    const validate = responses[operation]?.[String(statusCode)];
    if (validate === undefined || (validate !== null && !validate(json))) {
      throw new Error(`${operation} answered ${statusCode} ${String(body)}: not as documented`);
    }
    return { statusCode, headers: headers as Record<string, string>, body: json };
  };

function eventOf({ method, path }: Route, call: PartnerCall) {
  const { productId, query = {}, ifMatch, body, at = noon } = call;
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return restEvent({
    method,
    resource: path,
    pathParameters: productId === undefined ? {} : { productId },
    query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    headers: { 'Content-Type': type, ...(ifMatch !== undefined && { 'If-Match': ifMatch }) },
    ...(body !== undefined && { body: text }),
    authorizer: { claims: { sub: 'atlas', scope: 'partner/products.write' } },
    identity: { apiKeyId: 'key-1' },
    at,
  });
}

export const v1 = partner({
  service: firstService,
  table: first.table,
  responses: firstResponses,
});
export const v2 = partner({
  service: secondService,
  table: second.table,
  responses: secondResponses,
});

/** A category that no other test has. */
export const newCategory = (): string => `c-${randomUUID().slice(0, 8)}`;

export const outcomeOf = ({ statusCode, body }: PartnerAnswer): string =>
  [statusCode, (body as { code?: string } | undefined)?.code].filter(Boolean).join(' ');

export interface Page {
  readonly items: readonly Product[];
  readonly links: { readonly self: string; readonly next?: string };
}

export const parametersOf = (link: string): Record<string, string> =>
  Object.fromEntries(new URL(link, 'https://shop.example').searchParams);

/** Follows the links from one page to the last. */
export async function walk(
  operation: string,
  query: Readonly<Record<string, string>>,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let next: Readonly<Record<string, string>> | undefined = query;
  while (next !== undefined) {
    const answer: PartnerAnswer = await v1(operation, { query: next });
    if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer.body));
    const page = answer.body as Page;
    pages.push(page);
    next = page.links.next === undefined ? undefined : parametersOf(page.links.next);
  }
  return pages;
}
