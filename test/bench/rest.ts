import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { orderBody, orderKey } from './document.ts';
import type { Request } from './load.ts';
import { startServer, stopServer } from './processes.ts';
import type { Server } from './processes.ts';
import { median } from './report.ts';
import type { Row, Section } from './report.ts';
import { apiKey, cachedConfig, restConfig, restDocument } from './rest-document.ts';
import { bundleProgram, root, write } from './scratch.ts';
import { measure, rowsOf } from './work.ts';
import type { Rounds, Work } from './work.ts';

const FEW = 10;
const MANY = 5_000;
const AT_START = 1_000;

/** Server CPU of a REST API's calls, next to bare node:http; and how it starts. */
export async function restSection(options: Rounds): Promise<Section> {
  const program = await bundleProgram('servers/gateway.ts', 'bench-gateway.js');
  const gateway = (name: string, mode: string, config = restConfig): Promise<Server> =>
    startServer(name, [program, restDocument(FEW), JSON.stringify(config), mode]);
  const servers = await Promise.all([
    startServer('bare', [`${root}test/bench/servers/bare.mjs`]),
    gateway('one', '0'),
    gateway('four', '4'),
    gateway('cached', '0', cachedConfig),
  ]);
  try {
    const all = works(servers);
    const figures = await measure(all, options);
    const rows = rowsOf(all, figures);
    return {
      title: 'REST API: server CPU per request, all processes, 8 connections; start',
      rows: [
        ...rows,
        cachedToUncached(all, figures),
        await growth(options.rounds),
        await start(options.rounds),
      ],
    };
  } finally {
    await Promise.all(servers.map(stopServer));
  }
}

const uncached = 'Lambda proxy, one in flight';
const cached = 'the same, from the cache';

/** What a cached GET costs, next to the same without a cache. */
function cachedToUncached(all: readonly Work[], figures: readonly number[]): Row {
  const figureOf = (name: string): number => figures[all.findIndex((it) => it.name === name)] ?? 0;
  const figure = figureOf(cached);
  return {
    work: 'a GET from the cache, to the same without one',
    figure: `${figure.toFixed(1)} µs`,
    ratio: figure / figureOf(uncached),
    goal: 0.5,
  };
}

function works(servers: readonly Server[]): Work[] {
  const named = (name: string): Server => {
    const server = servers.find((it) => it.name === name);
    if (server === undefined) throw new Error(`no server ${name}`);
    return server;
  };
  const work = (
    name: string,
    server: string,
    request: Omit<Request, 'url'> & { readonly path: string },
    goal?: number,
  ): Work => {
    const { path, ...rest } = request;
    const { url } = named(server);
    return {
      ...{ name, server: named(server), request: { ...rest, url: url + path }, wanted: '2xx' },
      ...(goal !== undefined && { goal }),
    };
  };
  const post = {
    path: '/orders',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': orderKey,
      'x-api-key': apiKey,
    },
    body: orderBody,
  } as const;
  const guarded = 'Lambda proxy with key, plan and validation of 1 KB';
  return [
    work('bare node:http', 'bare', { path: '/items/42' }),
    work('MOCK with templates', 'one', { path: '/mock/42' }, 2.5),
    work(uncached, 'one', { path: '/items/42' }),
    work(cached, 'cached', { path: '/items/42' }),
    work('Lambda proxy, up to four waiting', 'four', { path: '/items/42' }),
    work(`${guarded}, one in flight`, 'one', post, 6),
    work(`${guarded}, up to four waiting`, 'four', post, 5),
  ];
}

/**
 * What a call among many operations costs, next to the same among few: in one process and in turns, for two
 * processes of the same program differ by more than this is about.
 */
async function growth(rounds: number): Promise<Row> {
  const program = await bundleProgram('rest-growth.ts', 'bench-rest-growth.js');
  const documents = [restDocument(FEW), restDocument(MANY)];
  const { stdout } = await run(process.execPath, [program, ...documents, String(rounds)]);
  const { few, many } = JSON.parse(stdout) as { few: number; many: number };
  const ratio = many / few;
  return {
    work: `MOCK among ${MANY} operations, to one among ${FEW}, without sockets`,
    figure: `${many.toFixed(1)} µs`,
    ratio,
    goal: 1.1,
  };
}

const run = promisify(execFile);

/** From the command to its ready line. */
async function start(rounds: number): Promise<Row> {
  const document = restDocument(AT_START);
  const config = write('rest-config.json', JSON.stringify(restConfig));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await startOnce(document, config));
  const value = median(times);
  return {
    work: `\`gatehouse serve\` ready, ${AT_START} operations`,
    figure: `${value.toFixed(0)} ms`,
    ...{ value, goal: 1_500, unit: 'ms' },
  };
}

async function startOnce(document: string, config: string): Promise<number> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['scripts/gatehouse.js', 'serve', document, '--config', config, '--port', '0', '--json'],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await once(child.stdout, 'data');
  const time = performance.now() - began;
  child.kill('SIGTERM');
  await once(child, 'close');
  return time;
}
