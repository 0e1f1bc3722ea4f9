import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { ApiDocument } from '../../../gateway/document/document.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { createGateway } from '../../../gateway/index.ts';
import type { Gateway, InjectAnswer } from '../../../gateway/index.ts';
import { readAnswer } from './answer.ts';
import type { RunnableCase, Step } from './case.ts';
import { differences } from './differences.ts';
import type { Seen } from './differences.ts';
import { scripted } from './functions.ts';
import type { ScriptedFunctions } from './functions.ts';
import { inWorld } from './in-world.ts';
import { NOW } from './world.ts';
import type { World } from './world.ts';

/** The UUID of the nth call of a case. */
const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Milliseconds no step comes near: what has no answer by then has its time limit not kept. */
const PATIENCE = 20_000;

/** Runs one case against a gateway of its own. @returns what differs, nothing when it holds */
export async function runCase(
  it: RunnableCase,
  world: World,
  patience = PATIENCE,
): Promise<string[]> {
  const clock = { time: NOW, now: (): number => clock.time };
  const functions = scripted(it.functions ?? {}, clock);
  const log: string[] = [];
  let requests = 0;
  let uuids = 0;
  const ids = {
    requestId: (): string => `request-${(requests += 1)}=`,
    uuid: (): string => uuidOf((uuids += 1)),
    random: (): number => 0.5,
    traceId: (): string => '0123456789abcdef01234567',
  };
  world.received.length = 0;
  let gateway: Gateway;
  try {
    gateway = await createGateway(documentFor(it, world), inWorld(it.config ?? {}, world), {
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
    const found = warnings(it, gateway);
    found.push(...(await runSteps(it, world, { gateway, functions, log, clock, patience })));
    return it.refused === undefined ? found : ['the document was not refused', ...found];
  } finally {
    await gateway.close();
  }
}

/** The document, or the path of a file that holds its text. */
function documentFor({ source, document }: RunnableCase, world: World): ApiDocument | string {
  if (source === undefined) return documentOf(document(world));
  const path = join(world.folder, 'openapi.yaml');
  writeFileSync(path, source);
  return path;
}

interface Running {
  readonly gateway: Gateway;
  readonly functions: ScriptedFunctions;
  readonly log: readonly string[];
  readonly clock: { time: number };
  readonly patience: number;
}

async function runSteps(
  { steps = [] }: RunnableCase,
  world: World,
  running: Running,
): Promise<string[]> {
  const { gateway, functions, log, clock, patience } = running;
  const found: string[] = [];
  for (const [at, step] of steps.entries()) {
    clock.time += step.after ?? 0;
    functions.behave(step.functions ?? {});
    const before = { calls: functions.events.length, log: log.length };
    world.received.length = 0;
    world.reply = step.backend;
    const prefix = steps.length > 1 ? `step ${at + 1}: ` : '';
    const answer = await patiently(ask(gateway, step, world), patience);
    if (answer === undefined) return [...found, `${prefix}no answer within ${patience} ms`];
    const seen: Seen = {
      answer,
      events: functions.events.slice(before.calls),
      log: log.slice(before.log),
      backend: world.received,
      metrics: gateway.metrics,
      trace: isExplained(step) ? gateway.traces[0] : undefined,
    };
    found.push(...differences(step.want, seen).map((text) => prefix + text));
  }
  return found;
}

function refusal(it: RunnableCase, error: DocumentError): string[] {
  if (it.refused === undefined) return [`refused at start: ${error.message}`];
  const missing = it.refused.filter((part) => !error.message.includes(part));
  return missing.map((part) => `"${part}" is not in: ${error.message}`);
}

function warnings({ warned = [] }: RunnableCase, { findings }: Gateway): string[] {
  const said = findings.map(({ severity, message }) => `${severity}: ${message}`);
  const missing = warned.filter((part) => !said.some((it) => it.includes(part)));
  return missing.map((part) => `"${part}" is not among the findings: ${said.join('; ')}`);
}

function patiently<T>(work: Promise<T>, patience: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

/** Whether the call is to say how it was answered: nothing else does it for one that is not asked to. */
const isExplained = ({ want }: Step): boolean =>
  want.execution !== undefined || want.executionHas !== undefined || want.trace !== undefined;

async function ask(gateway: Gateway, step: Step, world: World): Promise<InjectAnswer> {
  if (step.socket === undefined) {
    const request = inWorld(step.request ?? { url: '/' }, world);
    if (!isExplained(step)) return gateway.inject(request);
    return gateway.inject({
      ...request,
      headers: { ...request.headers, 'x-gatehouse-explain': '1' },
    });
  }
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
