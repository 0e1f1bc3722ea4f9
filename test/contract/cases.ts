import type { Credential, DocumentedOperation, Given } from './document.ts';

/** What the gateway is made to meet so that it, not a handler, decides the answer. */
export type Weather =
  | 'fair'
  /** Calls beyond the burst within one instant; functions answer nothing of interest. */
  | 'rush'
  /** The function fails. */
  | 'crash'
  /** There is no function. */
  | 'absent'
  /** The function or the backend is still at it when the integration's time is up. */
  | 'stall'
  /** Every table fails. */
  | 'faults'
  /** Backends answer this status. */
  | number;

/** What a caller leaves out of all that an operation asks for, or gets wrong. */
export type Omission =
  | 'nothing'
  | 'the token'
  | 'a good token'
  | 'the scope'
  | 'the key'
  | 'a known key'
  | 'the signature';

/** One way to a cell of the table of operations by status. */
export interface Case {
  readonly operation: DocumentedOperation;
  readonly status: number;
  /** What it lacks, for people. */
  readonly name: string;
  readonly weather: Weather;
  readonly lacks: Omission;
  readonly given: Given;
}

type Way = Pick<Case, 'given'> & Partial<Pick<Case, 'weather' | 'lacks' | 'name'>>;

/**
 * The cases that reach every documented status of an operation. What the document gives a
 * precondition for is done by that; what the gateway decides is derived, in each of its ways.
 *
 * @throws Error naming the cell when neither says how a status is reached
 */
export function casesOf(operation: DocumentedOperation): Case[] {
  return [...operation.responses.keys()].flatMap((status) => {
    const ways = [...declared(operation, status), ...derived(operation, status)];
    if (ways.length === 0) {
      throw new Error(
        `${operation.id} ${status} cannot be reached: say how in x-gatehouse-given, or remove the response`,
      );
    }
    return ways.map((way): Case => {
      const { lacks = 'nothing', weather = 'fair', given } = way;
      const name = way.name ?? (lacks === 'nothing' ? '' : `without ${lacks}`);
      return { operation, status, name, weather, lacks, given };
    });
  });
}

function declared({ given }: DocumentedOperation, status: number): Way[] {
  const way = given[String(status)];
  return way === undefined ? [] : [{ given: way }];
}

function derived(operation: DocumentedOperation, status: number): Way[] {
  const given = Object.entries(operation.given).find(([it]) => Number(it) < 300)?.[1] ?? {};
  const omissions = operation.credentials.flatMap((it) => refusals[it][status] ?? []);
  if (omissions.length > 0) return omissions.map((lacks) => ({ lacks, given }));
  if (operation.given[String(status)] !== undefined) return [];
  const way = wayTo(operation, status, given);
  return way === undefined ? [] : [{ given, ...way }];
}

function wayTo(
  operation: DocumentedOperation,
  status: number,
  given: Given,
): Partial<Way> | undefined {
  // Another role's token, which lacks the scope.
  if (status === 403 && operation.scopes?.length) return { given: { ...given, as: 'customer' } };
  if (status < 300 && operation.integration.type === 'mock') return {};
  if (status === 413) return { given: withText(given, 'x'.repeat(tooLong)) };
  if (status === 415) return { given: withText(given, 'a text', { 'Content-Type': 'text/plain' }) };
  if (status === 429) return { weather: 'rush' };
  const weather = status >= 500 ? weatherOf(operation, status) : undefined;
  return weather === undefined ? undefined : { weather };
}

/** What an operation that asks for a credential answers who lacks it, or brings a bad one. */
const refusals: Readonly<Record<Credential, Readonly<Record<number, readonly Omission[]>>>> = {
  key: { 403: ['the key', 'a known key'] },
  jwt: { 401: ['the token'] },
  cognito: { 401: ['the token', 'a good token'] },
  token: { 401: ['the token', 'a good token'], 403: ['the scope'] },
  signature: { 403: ['the signature'] },
};

/** A byte more than a body may have (REST fact 215). */
const tooLong = 10 * 1024 * 1024 + 1;

function withText(given: Given, body: string, headers = {}): Given {
  return { ...given, body, headers: { ...given.headers, ...headers } };
}

function weatherOf({ integration }: DocumentedOperation, status: number): Weather | undefined {
  const isHttpApi = integration.payloadFormatVersion !== undefined;
  if (isHttpApi) return ({ 500: 'crash', 503: 'stall' } as const)[status];
  if (status === 504) return 'stall';
  const callsFunction = integration.uri.includes(':function:');
  if (!callsFunction)
    return [500, 400].find((it) => selected(integration.responses, it) === status);
  if (integration.type === 'aws_proxy') return ({ 500: 'faults', 502: 'crash' } as const)[status];
  return ({ 500: 'absent', 502: 'crash' } as const)[status];
}

/** The status that an integration's patterns make of a backend's. */
function selected(
  responses: DocumentedOperation['integration']['responses'],
  backend: number,
): number {
  const patterns = Object.keys(responses).filter((it) => it !== 'default');
  const pattern = patterns.find((it) => new RegExp(`^(?:${it})$`).test(String(backend)));
  return Number(responses[pattern ?? 'default']?.statusCode);
}
