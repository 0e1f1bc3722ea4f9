import { jest } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  ListUsersCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { childrenOf, startProduct } from './product.ts';
import type { Product } from './product.ts';
import { copyProject } from './project-copy.ts';
import type { ProjectCopy } from './project-copy.ts';

jest.setTimeout(120_000);

const customer = { email: 'customer@example.com', password: 'demo-customer-password' };
const connection = (endpoint: string): object => ({
  ...{ endpoint, region: 'us-east-1' },
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** Looks again and again until something holds; what is waited for has no other signal. */
async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`In vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const shell = (line: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile('sh', ['-c', line], (error, stdout) => {
      if (error) reject(new Error(error.message));
      else resolve(stdout);
    });
  });

const post = (url: string, body: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

async function tokenOf(product: Product, who: object = customer): Promise<string> {
  const answer = await post(`${product.storefront}/api/v1/login`, who);
  return ((await answer.json()) as { accessToken: string }).accessToken;
}

const orderIds = async (product: Product): Promise<string[]> => {
  const answer = await fetch(`${product.storefront}/api/v1/orders`, {
    headers: { authorization: `Bearer ${await tokenOf(product)}` },
  });
  const { orders } = (await answer.json()) as { orders: { id: string }[] };
  return orders.map(({ id }) => id);
};

const descendants = (pid: number): number[] =>
  childrenOf(pid).flatMap((child) => [child, ...descendants(child)]);

const isRunning = (pid: number): boolean => {
  const state = existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8');
  return state !== false && !/\) Z /.test(state);
};

/** Ends with what the command says and its exit code. */
const refusal = (...options: Parameters<typeof startProduct>): Promise<string> =>
  startProduct(...options).then(
    (product) => product.stop().then(() => 'it ran'),
    (error: unknown) => String(error),
  );

describe('one command', () => {
  let folder: string;
  let product: Product;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'start-'));
    product = await startProduct(folder, '--no-watch');
  });
  afterAll(async () => {
    await product.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test('prints lines that answer as the docs say when they are pasted', async () => {
    const lines = product.output().match(/^curl .*$/gm) ?? [];
    const answers = [];
    for (const line of lines) {
      const [, body = '', status] =
        /^(.*)\n(\d+)$/s.exec(await shell(`${line} -w '\\n%{http_code}'`)) ?? [];
      answers.push([status, Object.keys(JSON.parse(body) as object)]);
    }

    expect(answers).toEqual([
      ['200', ['status', 'checks', 'links']],
      ['200', ['orders', 'links']],
      ['201', expect.arrayContaining(['id', 'userId', 'status', 'items', 'total', 'links'])],
      ['200', expect.arrayContaining(['id', 'name', 'price', 'links'])],
      ['200', ['items', 'links']],
      ['200', ['lines', 'total', 'currency', 'validUntil']],
    ]);
  });

  test('serves a start page that tells the same, and docs that need no network', async () => {
    const startPage = new URL('/', product.docs).href;
    await until(async () => (await fetch(product.docs)).status === 200, 'the docs page');
    const [page, docs] = await Promise.all(
      [startPage, product.docs].map(async (url) => (await fetch(url)).text()),
    );

    expect(page).toContain(product.storefront);
    expect(page).not.toMatch(/<script|<link|src=/);
    expect(docs).toContain('Content-Security-Policy" content="default-src \'none\'');
    expect((await fetch(`${startPage}docs/nothing`)).status).toBe(404);
  });

  const get = async (url: string, key?: string): Promise<[number, unknown]> => {
    const headers = key === undefined ? {} : { 'x-api-key': key };
    const answer = await fetch(url, { headers });
    return [answer.status, await answer.json()];
  };

  test('both versions of the partner API share a domain, and a key of it', async () => {
    const { v1, v2 } = product.partner;
    const listed = await Promise.all(
      [v1, v2, v1.replace('127.0.0.1', 'localhost')].map((url) =>
        get(`${url}/products?limit=1`, product.key),
      ),
    );

    expect(new URL(v1).host).toBe(new URL(v2).host);
    expect(listed.map(([status]) => status)).toEqual([200, 200, 200]);
    expect((await get(`${v1}/products?limit=1`))[0]).toBe(403);
    expect(await get(v1.replace('/v1', '/v3/products'), product.key)).toEqual([
      403,
      expect.objectContaining({ message: 'Forbidden' }),
    ]);
  });

  test('a partner changes keys on the start page, and both are valid meanwhile', async () => {
    const { startPage, partner, key } = product;
    const shown = await fetch(startPage);
    const [cookie = ''] = (shown.headers.get('set-cookie') ?? '').split(';', 1);
    const token = /name="token" value="([^"]+)"/.exec(await shown.text())?.[1] ?? '';
    const submit = async (form: Record<string, string>): Promise<string> => {
      const body = new URLSearchParams({ token, partner: 'atlas', ...form });
      const headers = { cookie, origin: new URL(startPage).origin };
      await fetch(`${startPage}keys`, { method: 'POST', headers, body, redirect: 'manual' });
      return (await fetch(startPage, { headers: { cookie } })).text();
    };
    const url = `${partner.v2}/products?limit=1`;
    const page = await submit({ action: 'create' });
    const second = /<th>atlas-2<td><code>(\w+)/.exec(page)?.[1] ?? '';
    const meanwhile = [(await get(url, key))[0], (await get(url, second))[0]];
    await submit({ action: 'revoke', key: 'atlas-2' });

    expect(meanwhile).toEqual([200, 200]);
    expect([(await get(url, key))[0], (await get(url, second))[0]]).toEqual([200, 403]);
  });

  test('gatehouse invoke calls a function of the project with the services that run', async () => {
    const event = JSON.stringify({
      items: [{ productId: '1d6f0c6e-6c1b-4a57-8d0e-5f3a9b2c7e01', quantity: 2 }],
      requestId: 'one',
    });
    const printed = await shell(
      `echo '${event}' | node scripts/gatehouse.js invoke quotes --data-folder ${folder} --event -`,
    );

    expect(JSON.parse(printed)).toMatchObject({ currency: 'EUR', lines: [{ quantity: 2 }] });
  });

  test('refuses a second run on the same data folder, and the first goes on', async () => {
    expect(await refusal(folder)).toContain(
      `Ended with code 1\n${folder} is in use by process ${product.process.pid ?? ''}. End that run ` +
        'first, or give this one a folder of its own with --data-folder FOLDER.\n',
    );
    expect((await fetch(`${product.storefront}/_health`)).status).toBe(200);
  });

  test('says which port is taken and what to do', async () => {
    const other = await mkdtemp(join(tmpdir(), 'start-'));
    const taken = new URL(product.storefront).port;

    expect(await refusal(other, '--port', taken)).toContain(
      `Ended with code 1\nPort ${taken}, for the storefront, is taken: end what listens there, ` +
        'or choose another with --port PORT.\n',
    );
    await rm(other, { recursive: true });
  });

  test('of a hundred registrations of one e-mail at once one wins, and nothing is left of the others', async () => {
    const email = 'contended@example.com';
    const body = { email, password: 'correct horse battery', name: 'Ada' };
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => {
        const answer = await post(`${product.storefront}/api/v1/register`, body);
        await answer.arrayBuffer();
        return answer.status;
      }),
    );
    const pool = new CognitoIdentityProviderClient(connection(product.userPool));
    const { Users = [] } = await pool.send(
      new ListUsersCommand({ UserPoolId: 'us-east-1_Gatehouse', Filter: `email = "${email}"` }),
    );
    const tables = DynamoDBDocumentClient.from(new DynamoDBClient(connection(product.dynamodb)));
    const { Items = [] } = await tables.send(
      new ScanCommand({
        TableName: 'gatehouse-local-users',
        FilterExpression: 'email = :email',
        ExpressionAttributeValues: { ':email': email },
      }),
    );
    pool.destroy();
    tables.destroy();

    expect(statuses.filter((it) => it === 201)).toHaveLength(1);
    expect(statuses.filter((it) => it === 409)).toHaveLength(99);
    expect(Users.map(({ Username, UserStatus }) => [Username, UserStatus])).toEqual([
      [Items[0]?.['user_id'], 'CONFIRMED'],
    ]);
    expect(Items).toHaveLength(1);
  });

  test('Ctrl-C ends every process, and the next start has all users and data', async () => {
    const before = await orderIds(product);
    const keyBefore = product.key;
    const endpoints = join(folder, 'endpoints.json');
    const told = JSON.parse(await readFile(endpoints, 'utf8')) as { apis: object };
    const pids = [product.process.pid ?? 0, ...descendants(product.process.pid ?? 0)];
    await product.stop();
    // What cleans up after functions looks once more when all else has ended.
    await until(() => !pids.some(isRunning), 'the end of every process');
    const code = product.process.exitCode;
    const isLeft = existsSync(endpoints);
    product = await startProduct(folder, '--no-watch');

    expect(pids.length).toBeGreaterThan(2);
    expect(code).toBe(0);
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(await orderIds(product)).toEqual(before);
    expect([Object.keys(told.apis), isLeft]).toEqual([
      ['storefront', 'partner-v1', 'partner-v2'],
      false,
    ]);
    expect([product.key, keyBefore.length]).toEqual([keyBefore, 40]);
    expect(product.output()).not.toContain('First start');
  });

  test('kill -9 leaves no process behind and no lock in the way', async () => {
    const pids = descendants(product.process.pid ?? 0);
    await product.kill();
    await until(() => !pids.some(isRunning), 'the end of all children');
    product = await startProduct(folder, '--no-watch');

    expect((await fetch(`${product.storefront}/_health/ready`)).status).toBe(200);
  });

  test('AWS_ENDPOINT_URL_* put other services in the place of the embedded ones', async () => {
    const other = await mkdtemp(join(tmpdir(), 'start-'));
    const environment = {
      AWS_ENDPOINT_URL_DYNAMODB: product.dynamodb,
      AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: product.userPool,
      USER_POOL_ID: 'us-east-1_Gatehouse',
      USER_POOL_CLIENT_ID: clientIdOf(await tokenOf(product)),
    };
    const second = await startProduct({ folder: other, environment }, '--no-watch');
    const [mine, theirs] = [await orderIds(product), await orderIds(second)];
    await second.stop();
    const embedded = ['dynamodb', 'user-pool'].filter((it) => existsSync(join(other, it)));
    await rm(other, { recursive: true });

    expect([second.dynamodb, second.userPool]).toEqual([product.dynamodb, product.userPool]);
    expect(theirs).toEqual(mine);
    expect(embedded).toEqual([]);
  });
});

const clientIdOf = (token: string): string => {
  const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return (JSON.parse(claims) as { client_id: string }).client_id;
};

test.each<[string, string, string, string]>([
  [
    'handlers/status/manifest.json',
    '"timeout": 10',
    '"timeout": "10 s"',
    'handlers/status/manifest.json:5 /timeout must be integer: it is seconds, 1 to 900',
  ],
  [
    'infra/data/tables.json',
    '"type": "S"',
    '"type": "string"',
    'infra/data/tables.json:6 /tables/users/partitionKey/type must be equal to one of the allowed values: it is S for text, N for numbers, B for bytes',
  ],
  [
    'infra/data/user-pool.json',
    '"token-trigger"',
    '"nobody"',
    'infra/data/user-pool.json:45 /triggers/preTokenGeneration names a service without handlers/nobody/manifest.json: add the manifest or name another',
  ],
])('a malformed %s is refused with its line, exit code 1', async (file, right, wrong, said) => {
  const project = await copyProject();
  const path = join(project.root, file);
  await writeFile(path, (await readFile(path, 'utf8')).replace(right, wrong));
  const ended = await refusal({ folder: '.gatehouse', cwd: project.root });
  await project.remove();

  expect(ended).toBe(`Error: Ended with code 1\n${said}\n`);
});

describe('saving a file', () => {
  let project: ProjectCopy;
  let product: Product;

  beforeAll(async () => {
    project = await copyProject();
    product = await startProduct({ folder: '.gatehouse', cwd: project.root });
  });
  afterAll(async () => {
    await product.stop();
    await project.remove();
  });

  /** Edits a file and waits for a line about it; answers what was told. */
  async function save(path: string, edit: (text: string) => string, line: RegExp): Promise<string> {
    const from = product.output().length;
    const file = join(project.root, path);
    await writeFile(file, edit(await readFile(file, 'utf8')));
    const told = (): string => product.output().slice(from);
    await until(() => line.test(told()), `${String(line)} after ${path}: ${told()}`);
    return told();
  }

  const health = async (path = '/_health'): Promise<object> => {
    const answer = await fetch(product.storefront + path);
    return { status: answer.status, ...((await answer.json()) as object) };
  };
  const healthy = {
    ...{ status: 'healthy' },
    links: { self: '/_health', ready: '/_health/ready', live: '/_health/live' },
  };
  const handler = 'handlers/status/get-health.ts';
  const root = 'openapi/storefront/openapi.yaml';

  test('a handler is live without a new start, and nobody is logged out', async () => {
    const token = await tokenOf(product);
    const told = await save(
      handler,
      (text) => text.replace("'/_health'", "'/_health?new'"),
      /reloaded/,
    );
    const orders = await fetch(`${product.storefront}/api/v1/orders`, {
      headers: { authorization: `Bearer ${token}` },
    });

    expect(told).toMatch(/^live after \d+ ms: function status reloaded$/m);
    expect(await health()).toEqual({
      ...healthy,
      links: { ...healthy.links, self: '/_health?new' },
    });
    expect(orders.status).toBe(200);
    await save(handler, (text) => text.replace("'/_health?new'", "'/_health'"), /reloaded/);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'does not parse',
      (text) => text.replace("healthy('/_health')", "healthy('/_health'"),
      /^error: handlers\/status\/get-health\.ts:\d+:\d+ Expected "\)" but found ";"$/m,
    ],
    [
      'does not load',
      (text) => `${text}throw new Error('not today');\n`,
      /^error: handlers\/status\/get-health\.ts:\d+:\d+ Error: not today$/m,
    ],
    [
      'imports what is not there',
      (text) => `import './nowhere.ts';\n${text}`,
      /^error: handlers\/status\/get-health\.ts:1:8 Could not resolve "\.\/nowhere\.ts"$/m,
    ],
  ])(
    'a handler that %s is told with its place, and the last good one answers',
    async (_, edit, line) => {
      const good = await readFile(join(project.root, handler), 'utf8');
      const told = await save(handler, edit, /is not live/);

      expect(told).toMatch(line);
      expect(told).toContain('function status is not live: the last good one goes on serving.');
      expect(await health()).toEqual(healthy);
      await save(handler, () => good, /function status reloaded/);
      expect(await health()).toEqual(healthy);
    },
  );

  test('a document is live without a new start, and says which routes changed', async () => {
    const move = await save(
      root,
      (text) => text.replace('/_health/live:', '/_health/alive:'),
      /live after/,
    );
    const [moved, gone] = [await health('/_health/alive'), await health('/_health/live')];
    const back = await save(
      root,
      (text) => text.replace('/_health/alive:', '/_health/live:'),
      /live after/,
    );

    expect(move).toMatch(/live after \d+ ms: .*\+ GET \/_health\/alive, - GET \/_health\/live/);
    expect(moved).toMatchObject({ status: 'healthy' });
    expect(gone).toEqual({ status: 404, message: 'Not Found' });
    expect(back).toMatch(/live after \d+ ms: .*\+ GET \/_health\/live, - GET \/_health\/alive/);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    [
      'a broken reference',
      (text) => text.replace('status.yaml#/live', 'status.yaml#/lvie'),
      /openapi\/storefront\/openapi\.yaml:\d+ .*"paths\/status\.yaml#\/lvie" is broken/,
    ],
    [
      'YAML that does not parse',
      (text) => text.replace('paths:\n', 'paths: [\n'),
      /openapi\/storefront\/openapi\.yaml:\d+ /,
    ],
  ])(
    'a document with %s is told with its place, and the last good one answers',
    async (_, edit, line) => {
      const good = await readFile(join(project.root, root), 'utf8');
      const told = await save(root, edit, /is not live/);

      expect(told).toMatch(line);
      expect(told).toContain('openapi/storefront is not live: the last good one goes on serving.');
      expect(await health()).toEqual(healthy);
      await save(root, () => good, /openapi\/storefront is in order|live after/);
    },
  );

  test('an answer that breaks the document goes out as it is, with a loud warning', async () => {
    const file = 'handlers/status/healthy.ts';
    const good = await readFile(join(project.root, file), 'utf8');
    await save(
      file,
      (text) => text.replace("'healthy' as const", '7 as never'),
      /function status reloaded/,
    );
    const from = product.output().length;
    const answer = await health();
    await until(() => product.output().slice(from).includes('WARNING'), 'the warning');
    const told = product.output().slice(from);
    await save(file, () => good, /function status reloaded/);

    expect(answer).toMatchObject({ status: 7 });
    expect(told).toMatch(
      /^WARNING: an answer breaks the document: GET \/_health \(getHealth\) answered 200: \/status .* — openapi\/storefront\/paths\/status\.yaml:\d+$/m,
    );
  });
});
