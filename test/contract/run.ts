import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Gateway, InjectAnswer } from '../../gateway/index.ts';
import { fill, type Bindings } from './bindings.ts';
import type { CallerAccount, Callers } from './callers.ts';
import type { Case, Omission, Weather } from './cases.ts';
import type { DocumentedOperation, Given, Step } from './document.ts';
import { credentialHeaders, type Partner } from './partners.ts';
import type { ContractShop } from './shop.ts';

export interface ContractAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The gateway of one API, the shop it runs in, and who calls. */
export interface Stage {
  readonly shop: ContractShop;
  readonly gateway: Gateway;
  readonly callers: Callers | Partners;
}

/** With the operations that preconditions name. */
export interface CaseStage extends Stage {
  readonly operations: readonly DocumentedOperation[];
}

/** Who calls a partner API, in a case. */
export interface Partners {
  readonly partner: Partner;
  readonly stranger: Partner;
}

/** More than any burst of a document needs to be used up. */
const rush = 500;

/** Brings about what a case asks for and gives the answer that counts. */
export async function runCase(
  stage: CaseStage,
  { operation, given, weather, lacks }: Case,
): Promise<ContractAnswer> {
  const { shop } = stage;
  const unique = { unique: randomUUID().slice(0, 8), 'unique.uuid': randomUUID() };
  const bindings: Record<string, unknown> = { ...stage.callers, ...unique };
  for (const step of given.after ?? []) {
    const answer = await runStep(stage, step, bindings);
    if (step.bind !== undefined) bindings[step.bind] = answer;
  }
  const send = (): Promise<ContractAnswer> =>
    call(stage, operation, { given, bindings, weather, lacks });
  shop.tables.failing = given.fault?.table;
  try {
    return await inWeather(stage, weather, () => repeat(stage, given.repeat ?? 1, send), send);
  } finally {
    shop.tables.failing = undefined;
    shop.functions.behaviour = 'run';
    for (const it of shop.faulty) it.instead = undefined;
  }
}

async function runStep(stage: CaseStage, step: Step, bindings: Bindings): Promise<ContractAnswer> {
  const operation = stage.operations.find((it) => it.id === step.operation);
  if (operation === undefined) throw new Error(`x-gatehouse-given: no operation ${step.operation}`);
  stage.shop.advance(1000);
  const answer = await call(stage, operation, { ...fair, given: step, bindings });
  await stage.shop.functions.idle();
  if (answer.status >= 300) {
    throw new Error(`x-gatehouse-given: ${step.operation} answered ${JSON.stringify(answer)}`);
  }
  return answer;
}

const fair = { weather: 'fair', lacks: 'nothing' } as const;

async function inWeather(
  { shop }: Stage,
  weather: Weather,
  calm: () => Promise<ContractAnswer>,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  shop.advance(5000);
  if (weather === 'rush') return untilThrottled(shop, send);
  if (weather === 'stall') return stalled(shop, send);
  if (weather === 'crash') shop.functions.behaviour = 'fail';
  if (weather === 'absent') shop.functions.behaviour = 'absent';
  if (weather === 'faults') shop.tables.failing = '*';
  if (typeof weather === 'number') for (const it of shop.faulty) it.instead = weather;
  return calm();
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

/** The integration's time is made to pass, once it waits. */
async function stalled(
  shop: ContractShop,
  send: () => Promise<ContractAnswer>,
): Promise<ContractAnswer> {
  shop.functions.behaviour = 'hang';
  for (const it of shop.faulty) it.instead = 'nothing';
  const hung = shop.nextHang();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'Date'] });
  try {
    const answer = send();
    await Promise.race([hung, answer]);
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
  readonly lacks: Omission;
}

/** Sends what a precondition says, filled. */
async function call(
  stage: Stage,
  operation: DocumentedOperation,
  { given, bindings, weather, lacks }: Call,
): Promise<ContractAnswer> {
  const { path = {}, query, headers, body } = fill(requestOf(operation, given), bindings);
  // A cached answer would keep the weather out.
  const anew = weather === 'fair' || stage.shop.access === undefined ? {} : noCache;
  return sendAs(stage, operation, {
    ...{ path, query, body, headers: { ...anew, ...headers } },
    ...{ as: given.as, lacks, isTight: weather === 'rush' },
  });
}

const noCache = { 'cache-control': 'max-age=0' };

/** A request, and who is to have sent it. */
interface Sent extends Parts {
  readonly as: string | undefined;
  readonly lacks?: Omission;
  readonly isTight?: boolean;
}

/** Sends one request with the credentials that the operation asks for. */
export async function sendAs(
  stage: Stage,
  operation: DocumentedOperation,
  sent: Sent,
): Promise<ContractAnswer> {
  const shown = await shownBy(stage, operation, sent);
  return sendTo(stage.gateway, operation, { ...sent, headers: { ...sent.headers, ...shown } });
}

/** The headers by which a caller shows who it is. */
async function shownBy(
  { shop, callers }: Stage,
  operation: DocumentedOperation,
  { as, lacks = 'nothing', isTight = false, ...parts }: Sent,
): Promise<Readonly<Record<string, string>>> {
  const { credentials, tokenScopes } = operation;
  if (as === 'anonymous' || credentials.length === 0) return {};
  if (shop.access !== undefined && 'partner' in callers) {
    const request = { method: operation.method, url: targetOf(operation, parts) };
    const partner = as === 'stranger' ? callers.stranger : callers.partner;
    const bearing = { partner, lacks, isTight, tokenScopes };
    return credentialHeaders(shop.access, credentials, request, bearing);
  }
  const known: Readonly<Record<string, CallerAccount | undefined>> = { ...(callers as Callers) };
  const token = lacks === 'the token' ? undefined : known[as ?? 'customer']?.token;
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

const requestOf = (operation: DocumentedOperation, given: Given): Partial<Parts> => ({
  ...given,
  body: given.body ?? operation.body?.examples[given.example ?? '']?.value,
});

export interface Parts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Text is sent as it is where the content type is no JSON. */
  readonly body: unknown;
}

type Target = Pick<Parts, 'path' | 'query'>;

/** A greedy parameter keeps its slashes. */
function targetOf(operation: DocumentedOperation, { path, query }: Target): string {
  const resource = operation.path.replace(
    /\{(\w+)(\+?)\}/g,
    (_, name: string, isGreedy: string) => {
      const segments = isGreedy ? (path[name] ?? 'missing').split('/') : [path[name] ?? 'missing'];
      return segments.map(encodeURIComponent).join('/');
    },
  );
  return query ? `${resource}?${new URLSearchParams(query).toString()}` : resource;
}

/** Sends one request of an operation and parses the answer. */
async function sendTo(
  gateway: Gateway,
  operation: DocumentedOperation,
  { headers: given, body, ...parts }: Parts,
): Promise<ContractAnswer> {
  const stated = Object.entries(given).find(([name]) => name.toLowerCase() === 'content-type');
  const contentType = stated?.[1] ?? operation.body?.mediaType ?? 'application/json';
  const isText = typeof body === 'string' && !contentType.includes('json');
  // Names as they are written, mappings of REST APIs tell their case apart (REST fact 69).
  const headers = {
    ...(body !== undefined && !stated && { 'Content-Type': contentType }),
    ...given,
  };
  const answer = await gateway.inject({
    method: operation.method,
    url: targetOf(operation, parts),
    // An empty value stands for a header that is left out.
    headers: Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== '')),
    ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: bodyOf(answer) };
}

function bodyOf({ headers, body }: InjectAnswer): unknown {
  const text = body.toString();
  if (text === '') return undefined;
  return /json/.test(headers['content-type'] ?? '') ? (JSON.parse(text) as unknown) : text;
}
