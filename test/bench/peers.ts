import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orderBody } from './document.ts';
import { refuseOccupied } from './ports.ts';
import type { Server } from './processes.ts';
import { root } from './scratch.ts';

/** Outside the tree, kept from run to run: installing takes a minute. */
const folder = join(tmpdir(), 'gatehouse-peers');

const PACKAGES = ['osls@3.77.1', 'serverless-offline@14.8.2', '@stoplight/prism-cli@5.14.2'];
const PORTS = {
  workers: 4110,
  workersLambda: 4111,
  inProcess: 4112,
  inProcessLambda: 4113,
  prism: 4114,
};

const START = { attempts: 300, interval: 100 };

/** The same two operations for a mock server: an example for an answer, a schema for the body. */
const document = {
  openapi: '3.0.3',
  info: { title: 'bench', version: '1' },
  paths: {
    '/items/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: {
            description: 'An item',
            content: { 'application/json': { example: { id: '42', name: 'Cup' } } },
          },
        },
      },
    },
    '/api/v1/orders': {
      post: {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  note: { type: 'string', maxLength: 500 },
                  items: {
                    type: 'array',
                    maxItems: 30,
                    items: {
                      type: 'object',
                      required: ['productId', 'quantity'],
                      additionalProperties: false,
                      properties: {
                        productId: { type: 'string', format: 'uuid' },
                        quantity: { type: 'integer', minimum: 1, maximum: 99 },
                      },
                    },
                  },
                },
              },
            },
          },
        },
        responses: {
          201: {
            description: 'The order',
            content: { 'application/json': { example: { id: '1', status: 'pending' } } },
          },
        },
      },
    },
  },
};

const serverless = `
service: bench
provider: { name: aws, runtime: nodejs20.x }
plugins: [serverless-offline]
functions:
  item: { handler: item.handler, events: [{ httpApi: { method: GET, path: '/items/{id}' } }] }
  order: { handler: order.open, events: [{ httpApi: { method: POST, path: /api/v1/orders } }] }
`;

/**
 * Installs serverless-offline (with osls) and Prism, and starts them on our functions.
 *
 * @param orderModule the bundled order service, the one that we run
 */
export async function startPeers(orderModule: string): Promise<Server[]> {
  await refuseOccupied(Object.values(PORTS));
  install();
  copyFileSync(join(root, 'test/bench/functions/item.cjs'), join(folder, 'item.js'));
  copyFileSync(orderModule, join(folder, 'order.js'));
  writeFileSync(join(folder, 'serverless.yml'), serverless);
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  const osls = ['node_modules/osls/bin/serverless.js', 'offline', 'start', '--host', '127.0.0.1'];
  const ports = (http: number, lambda: number): string[] => [
    ...['--httpPort', String(http), '--lambdaPort', String(lambda)],
  ];
  const prism = ['node_modules/@stoplight/prism-cli/dist/index.js', 'mock', '-h', '127.0.0.1'];
  return Promise.all([
    start('serverless-offline, workers', PORTS.workers, [
      ...osls,
      ...ports(PORTS.workers, PORTS.workersLambda),
    ]),
    start('serverless-offline, in process', PORTS.inProcess, [
      ...osls,
      '--useInProcess',
      ...ports(PORTS.inProcess, PORTS.inProcessLambda),
    ]),
    start('Prism', PORTS.prism, [...prism, '-p', String(PORTS.prism), 'openapi.json']),
  ]);
}

function install(): void {
  if (PACKAGES.every((it) => existsSync(join(folder, 'node_modules', it.replace(/@[^@]*$/, '')))))
    return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  process.stderr.write(`Installing ${PACKAGES.join(', ')} into ${folder}\n`);
  const args = ['install', '--no-audit', '--no-fund', '--save-exact', ...PACKAGES];
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function start(name: string, port: number, args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      SLS_TELEMETRY_DISABLED: '1',
      SLS_NOTIFICATIONS_MODE: 'off',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < START.attempts; attempt += 1) {
    if (await answers(url)) return { name, url, child };
    await new Promise((resolve) => setTimeout(resolve, START.interval));
  }
  throw new Error(`${name} does not answer: node ${args.join(' ')} in ${folder}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const request = { method: 'POST', headers, body: orderBody };
    const responses = [
      await fetch(`${url}/items/42`),
      await fetch(`${url}/api/v1/orders`, request),
    ];
    return responses.every((it) => it.ok);
  } catch {
    return false;
  }
}
