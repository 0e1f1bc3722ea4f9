import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Row, Section } from '../report.ts';
import { median } from '../report.ts';
import { write } from '../scratch.ts';
import { startFakeAws } from './aws.ts';
import { coldBundles } from './bundles.ts';
import type { ColdCase } from './cases.ts';
import { cases, eventOf } from './cases.ts';

const program = fileURLToPath(new URL('measure.cjs', import.meta.url));

/** The goal with V8's code cache beside the bundle, against the clients without one. */
const CACHED_GOAL = 1.15;

interface Run {
  readonly bundle: string;
  readonly event: string;
  readonly cache?: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** CPU of init plus first call of every service, next to its AWS clients alone. */
export async function coldStartSection(rounds: number): Promise<Section> {
  const aws = await startFakeAws();
  try {
    const rows: Row[] = [];
    for (const it of cases) rows.push(...(await rowsOf(it, rounds, aws.url)));
    return {
      title: 'Cold start: CPU of init plus first call, against the AWS clients alone',
      rows,
    };
  } finally {
    aws.close();
  }
}

async function rowsOf(it: ColdCase, rounds: number, endpoint: string): Promise<Row[]> {
  const bundles = await coldBundles(it);
  const event = write(`${it.service}-event.json`, JSON.stringify(eventOf(it)));
  const variables = { ...bundles.variables, AWS_ENDPOINT_URL: endpoint };
  const common = { event, variables };
  const runs: readonly Run[] = [
    { ...common, bundle: bundles.clients },
    { ...common, bundle: bundles.service },
    { ...common, bundle: bundles.cacheable, cache: `${event}.cache` },
  ];
  const figures: number[][] = runs.map(() => []);
  for (const run of runs) await milliseconds(run);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) figures[index]?.push(await milliseconds(run));
  }
  const [clients = 1, plain = 0, cached = 0] = figures.map(median);
  const row = (work: string, figure: number, goal: number): Row => ({
    work,
    figure: `${figure.toFixed(1)} ms`,
    ratio: figure / clients,
    goal,
  });
  return [
    { work: `${it.name}: clients alone`, figure: `${clients.toFixed(1)} ms`, ratio: 1 },
    row(it.name, plain, it.goal),
    row('… with a code cache', cached, Math.min(it.goal, CACHED_GOAL)),
  ];
}

/** @throws Error when the first call did not go well: a failure would be cheap */
async function milliseconds({ bundle, event, cache, variables }: Run): Promise<number> {
  const args = [program, bundle, event, ...(cache === undefined ? [] : [cache])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      LOG_LEVEL: 'INFO',
      ...variables,
    },
  });
  const printed = await text(child.stdio[3] as Readable);
  const result = JSON.parse(printed) as { milliseconds: number; status: number };
  if (result.status >= 300) throw new Error(`The first call of ${bundle} answered ${printed}`);
  return result.milliseconds;
}
