import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Gateway } from '../../gateway/index.ts';
import { fill, type Bindings } from './bindings.ts';
import type { CallerAccount, Callers } from './callers.ts';
import type { Case, Weather } from './cases.ts';
import type { DocumentedOperation, Given, Step } from './document.ts';
import type { ContractShop } from './shop.ts';

export interface ContractAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** One API's operations, and the shop they run in. */
export interface Stage {
  readonly shop: ContractShop;
  readonly gateway: Gateway;
  readonly operations: readonly DocumentedOperation[];
  readonly callers: Callers;
}

/** More than any burst of a document needs to be used up. */
const rush = 500;

/** Brings about what a case asks for and gives the answer that counts. */
export async function runCase(
  stage: Stage,
  { operation, given, weather }: Case,
): Promise<ContractAnswer> {
  const bindings: Record<string, unknown> = { ...stage.callers, unique: randomUUID().slice(0, 8) };
  for (const step of given.after ?? []) {
    const answer = await runStep(stage, step, bindings);
    if (step.bind !== undefined) bindings[step.bind] = answer;
  }
  const send = (): Promise<ContractAnswer> => call(stage, operation, { given, bindings, weather });
  stage.shop.tables.failing = given.fault?.table;
  try {
    return await inWeather(stage, weather, () => repeat(stage, given.repeat ?? 1, send), send);
  } finally {
    stage.shop.tables.failing = undefined;
    stage.shop.functions.behaviour = 'run';
  }
}

async function runStep(stage: Stage, step: Step, bindings: Bindings): Promise<ContractAnswer> {
  const operation = stage.operations.find((it) => it.id === step.operation);
  if (operation === undefined) throw new Error(`x-gatehouse-given: no operation ${step.operation}`);
  stage.shop.advance(1000);
  const answer = await call(stage, operation, { given: step, bindings, weather: 'fair' });
  if (answer.status >= 300) {
    throw new Error(`x-gatehouse-given: ${step.operation} answered ${JSON.stringify(answer)}`);
  }
  return answer;
}

async function inWeather(
  { shop }: Stage,
  weather: Weather,
  fair: () => Promise<ContractAnswer>,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  shop.advance(5000);
  if (weather === 'rush') return untilThrottled(shop, send);
  if (weather === 'stall') return stalled(shop, send);
  if (weather === 'crash') shop.functions.behaviour = 'fail';
  return fair();
}

/** No time passes between these calls. */
async function untilThrottled(
  shop: ContractShop,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  shop.functions.behaviour = 'answer-nothing';
  let answer = await send();
  for (let sent = 1; sent < rush && answer.status !== 429; sent += 1) answer = await send();
  shop.advance(5000);
  return answer;
}

/** The integration's time is made to pass. */
async function stalled(
  shop: ContractShop,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  shop.functions.behaviour = 'hang';
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
  try {
    const answer = send();
    await jest.advanceTimersByTimeAsync(30_000);
    return await answer;
  } finally {
    jest.useRealTimers();
  }
}

async function repeat(
  { shop }: Stage,
  times: number,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  let answer = await send();
  for (let sent = 1; sent < times; sent += 1) {
    shop.advance(1000);
    answer = await send();
  }
  return answer;
}

interface Call {
  readonly given: Given;
  readonly bindings: Bindings;
  readonly weather: Weather;
}

/** Sends what a precondition says, filled. */
async function call(
  { gateway, callers }: Stage,
  operation: DocumentedOperation,
  { given, bindings, weather }: Call,
): Promise<ContractAnswer> {
  const { path = {}, query, headers = {}, body } = fill(requestOf(operation, given), bindings);
  const as = given.as ?? (operation.scopes === undefined ? 'anonymous' : 'customer');
  const known: Readonly<Record<string, CallerAccount | undefined>> = { ...callers };
  const token = weather === 'no-token' ? undefined : known[as]?.token;
  return sendTo(gateway, operation, {
    path,
    query,
    headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body,
  });
}

const requestOf = (operation: DocumentedOperation, given: Given): Partial<Parts> => ({
  ...given,
  body: given.example === undefined ? given.body : operation.body?.examples[given.example]?.value,
});

export interface Parts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Sends one request of an operation and parses the answer. */
export async function sendTo(
  gateway: Gateway,
  operation: DocumentedOperation,
  { path, query, headers, body }: Parts,
): Promise<ContractAnswer> {
  const resource = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? 'missing'),
  );
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  const answer = await gateway.inject({
    method: operation.method,
    url: resource + search,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = answer.body.toString();
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}
