import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Answers, Request } from './load.ts';
import { send } from './load.ts';
import { refuseOccupied } from './ports.ts';
import { memoryOf, startServer, stopServer } from './processes.ts';
import type { Row, Section } from './report.ts';
import { benchConfig, benchDocument } from './document.ts';
import { bundleProgram, root, scratch } from './scratch.ts';

const PORTS = [4100, 4101, 4102, 4103] as const;
/** 32 connections over five services. */
const CONNECTIONS = [7, 7, 6, 6, 6];
const SECONDS = 8;
const SAMPLE = 200;
/** How long a server is left alone before it counts as idle. */
const REST = 2000;

interface Account {
  readonly email: string;
  readonly password: string;
}

interface Shop {
  readonly child: ChildProcess;
  readonly url: string;
  readonly customer: Account;
  readonly admin: Account;
}

/** PSS of all processes, idle and while every service is asked. */
export async function memorySection(): Promise<Section> {
  await refuseOccupied(PORTS);
  const rows = [await oneDocument(), ...(await theShop())];
  return { title: 'Memory: PSS of all processes', rows };
}

const row = (work: string, value: number, goal: number): Row => ({
  work,
  figure: `${value.toFixed(0)} MB`,
  value,
  goal,
  unit: 'MB',
});

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function oneDocument(): Promise<Row> {
  const program = await bundleProgram('servers/gateway.ts', 'bench-gateway.js');
  const config = JSON.stringify(await benchConfig());
  const document = benchDocument('http://127.0.0.1:1', 'bench');
  const server = await startServer('gateway', [program, document, config, '0']);
  try {
    await rest(REST);
    return row('one document, idle', memoryOf(server.child.pid ?? 0), 120);
  } finally {
    await stopServer(server);
  }
}

async function theShop(): Promise<Row[]> {
  // The first start seeds the data and bundles the functions; it is the others that people live with.
  await stopServer(await startShop());
  const shop = await startShop();
  const pid = shop.child.pid ?? 0;
  try {
    await rest(REST);
    const idle = memoryOf(pid);
    const requests = await requestsOf(shop);
    let most = 0;
    const sampling = setInterval(() => (most = Math.max(most, memoryOf(pid))), SAMPLE);
    const answers = await Promise.all(
      requests.map((request, index) =>
        send(request, { connections: CONNECTIONS[index] ?? 0, seconds: SECONDS }, '2xx'),
      ),
    );
    clearInterval(sampling);
    const sum = (kind: keyof Answers): number => answers.reduce((all, it) => all + it[kind], 0);
    return [
      row('the shop, idle', idle, 250),
      row('the shop, 32 connections over five services', most, 600),
      { work: '… what it answered meanwhile', figure: `${sum('good')} 2xx, ${sum('bad')} others` },
    ];
  } finally {
    await stopServer(shop);
  }
}

/** The whole product, as `npm start` runs it, on a data folder of its own. */
async function startShop(): Promise<Shop> {
  const [storefront, startPage, userPool, dynamodb] = PORTS.map(String);
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'scripts/gatehouse.js'), 'start', '--no-watch'],
      ...['--port', storefront ?? '', '--start-page-port', startPage ?? ''],
      ...['--user-pool-port', userPool ?? '', '--dynamodb-port', dynamodb ?? ''],
      ...['--data-folder', join(scratch, 'data')],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'], cwd: root },
  );
  const told: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(line);
    if (line.startsWith('More, and the docs')) break;
  }
  const url = `http://127.0.0.1:${storefront ?? ''}`;
  return { child, url, customer: account(told, 'customer'), admin: account(told, 'admin') };
}

function account(told: readonly string[], role: string): Account {
  const line = told.find((it) => it.trim().startsWith(`${role}:`)) ?? '';
  const [, email = '', password = ''] = /: (\S+)\s+(\S+)/.exec(line) ?? [];
  if (password === '') throw new Error(`The shop did not say how to log in as ${role}`);
  return { email, password };
}

/** One request to each service. */
async function requestsOf({ url, customer, admin }: Shop): Promise<Request[]> {
  const logIn: Request = {
    url: `${url}/api/v1/login`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(customer),
  };
  const token = await tokenOf(url, customer);
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  const { sub } = JSON.parse(claims) as { sub: string };
  const as = (bearer: string): Request['headers'] => ({ authorization: `Bearer ${bearer}` });
  return [
    { url: `${url}/_health` },
    logIn,
    { url: `${url}/api/v1/users/${sub}`, headers: as(token) },
    { url: `${url}/api/v1/orders`, headers: as(token) },
    { url: `${url}/api/v1/admin`, headers: as(await tokenOf(url, admin)) },
  ] as Request[];
}

async function tokenOf(url: string, credentials: Account): Promise<string> {
  const response = await fetch(`${url}/api/v1/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  const answer = await response.text();
  const token = /"access_?token":\s*"([^"]+)"/i.exec(answer)?.[1];
  if (token === undefined) throw new Error(`No token for ${credentials.email}: ${answer}`);
  return token;
}
