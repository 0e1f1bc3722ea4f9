import { connect } from 'node:net';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';
import type { Functions } from '../../../gateway/lambda/functions.ts';
import { readAnswer } from './answer.ts';
import type { Behaviour, Case, InWorld, RouteCase, Step } from './case.ts';
import { differences } from './differences.ts';
import type { Seen } from './differences.ts';
import { NOW } from './world.ts';
import type { World } from './world.ts';

export const FUNCTION_URI = (name: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

const LAMBDA: JsonObject = {
  type: 'aws_proxy',
  httpMethod: 'POST',
  payloadFormatVersion: '2.0',
  uri: FUNCTION_URI('fn'),
};

/** Runs one case against a gateway of its own. @returns what differs, nothing when it holds */
export async function runCase(it: Case, world: World): Promise<string[]> {
  const clock = { time: NOW, now: (): number => clock.time };
  const functions = scripted(it.functions ?? {}, clock);
  const log: string[] = [];
  let requests = 0;
  const ids = {
    requestId: (): string => `request-${(requests += 1)}=`,
    uuid: (): string => '11111111-2222-4333-8444-555555555555',
    traceId: (): string => '0123456789abcdef01234567',
  };
  world.received.length = 0;
  let gateway: Gateway;
  try {
    gateway = await createGateway(documentOf(documentFor(it, world)), it.config ?? {}, {
      clock,
      ids,
      functions,
      accessLog: (line) => log.push(line),
      log: () => undefined,
      timeouts: { headers: 300, request: 600 },
    });
  } catch (error) {
    if (error instanceof DocumentError) return refusal(it, error);
    throw error;
  }
  try {
    const found = await runSteps(it, world, { gateway, functions, log, clock });
    return it.refused === undefined ? found : ['the document was not refused', ...found];
  } finally {
    await gateway.close();
  }
}

interface Running {
  readonly gateway: Gateway;
  readonly functions: ScriptedFunctions;
  readonly log: readonly string[];
  readonly clock: { time: number };
}

async function runSteps({ steps = [] }: Case, world: World, running: Running): Promise<string[]> {
  const { gateway, functions, log, clock } = running;
  const found: string[] = [];
  for (const [at, step] of steps.entries()) {
    clock.time += step.after ?? 0;
    functions.behave(step.functions ?? {});
    const before = { calls: functions.events.length, log: log.length };
    world.received.length = 0;
    const prefix = steps.length > 1 ? `step ${at + 1}: ` : '';
    const answer = await patiently(ask(gateway, step, world));
    if (answer === undefined) return [...found, `${prefix}no answer within ${PATIENCE} ms`];
    const seen: Seen = {
      answer,
      events: functions.events.slice(before.calls),
      log: log.slice(before.log),
      backend: world.received,
      metrics: gateway.metrics,
    };
    found.push(...differences(step.want, seen).map((text) => prefix + text));
  }
  return found;
}

function refusal(it: Case, error: DocumentError): string[] {
  if (it.refused === undefined) return [`refused at start: ${error.message}`];
  const missing = it.refused.filter((part) => !error.message.includes(part));
  return missing.map((part) => `"${part}" is not in: ${error.message}`);
}

/** Milliseconds no step comes near: what has no answer by then has its time limit not kept. */
const PATIENCE = 20_000;

function patiently<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

async function ask(gateway: Gateway, step: Step, world: World): Promise<InjectAnswer> {
  if (step.socket === undefined)
    return gateway.inject(inWorld(step.request ?? { url: '/' }, world));
  const url = new URL(await gateway.listen({ port: 0 }));
  const bytes = inWorld(step.socket, world);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(url.port), url.hostname, () => socket.write(bytes, 'latin1'));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (readAnswer(Buffer.concat(chunks))?.complete === true) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      const answer = readAnswer(Buffer.concat(chunks));
      if (answer === undefined) reject(new Error('the gateway hung up without an answer'));
      else resolve(answer);
    });
  });
}

/** The document of a case, whole. */
function documentFor(
  { routes = { 'GET /pets/{petId}': {} }, root = {} }: Case,
  world: World,
): JsonObject {
  const paths: Record<string, Record<string, JsonObject>> = {};
  for (const [key, route] of Object.entries(routes)) {
    const [method = '', path = ''] = key === '$default' ? ['ANY', '/$default'] : key.split(' ');
    const member = method === 'ANY' ? 'x-amazon-apigateway-any-method' : method.toLowerCase();
    (paths[path] ??= {})[member] = operationOf(route, world);
  }
  return {
    openapi: '3.0.1',
    info: { title: 'conformance', version: '1' },
    'x-amazon-apigateway-importexport-version': '1.0',
    paths,
    ...inWorld(root, world),
  };
}

function operationOf(
  { integration = {}, security, members = {} }: RouteCase,
  world: World,
): JsonObject {
  const own = inWorld(integration, world);
  return {
    ...(security === undefined ? { 'x-gatehouse': { public: true } } : { security }),
    responses: { 200: { description: 'OK' } },
    'x-amazon-apigateway-integration': 'type' in own ? own : { ...LAMBDA, ...own },
    ...members,
  };
}

const inWorld = <T>(value: InWorld<T>, world: World): T =>
  typeof value === 'function' ? (value as (world: World) => T)(world) : value;

interface ScriptedFunctions extends Functions {
  readonly events: { readonly name: string; readonly event: unknown }[];
  behave(functions: Readonly<Record<string, Behaviour>>): void;
}

/** Functions that do what the case says, without an environment. */
function scripted(
  functions: Readonly<Record<string, Behaviour>>,
  clock: { time: number },
): ScriptedFunctions {
  const behaviours = new Map<string, Behaviour>([['fn', { returns: 'ok' }]]);
  const behave = (more: Readonly<Record<string, Behaviour>>): void => {
    for (const [name, behaviour] of Object.entries(more)) behaviours.set(name, behaviour);
  };
  behave(functions);
  const events: ScriptedFunctions['events'] = [];
  return {
    events,
    behave,
    has: (name) => behaviours.has(name),
    invoke: (name, text) => {
      const event: unknown = JSON.parse(text);
      events.push({ name, event });
      const behaviour = behaviours.get(name) ?? { returns: 'ok' };
      if ('takes' in behaviour) clock.time += behaviour.takes;
      return outcome(behaviour, event);
    },
    update: () => undefined,
    close: () => Promise.resolve(),
  };
}

function outcome(behaviour: Behaviour, event: unknown): ReturnType<Functions['invoke']> {
  if ('hangs' in behaviour) return new Promise(() => undefined);
  if ('fails' in behaviour) {
    const payload = JSON.stringify({
      errorType: 'Error',
      errorMessage: behaviour.fails,
      trace: [],
    });
    return Promise.resolve({ outcome: 'failed', payload });
  }
  if ('payload' in behaviour)
    return Promise.resolve({ outcome: 'succeeded', payload: behaviour.payload });
  const value = 'returns' in behaviour ? behaviour.returns : behaviour.answers(event);
  return Promise.resolve({ outcome: 'succeeded', payload: JSON.stringify(value ?? null) });
}
