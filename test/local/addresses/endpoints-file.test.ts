import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backends } from '../../../local/addresses/backends.ts';
import { readEndpoints, writeEndpoints } from '../../../local/addresses/endpoints-file.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'endpoints-'));
});
afterEach(() => rm(dataFolder, { recursive: true }));

const backends = {
  dynamodb: 'http://127.0.0.1:1',
  pool: { endpoint: 'http://127.0.0.1:2', issuer: '', poolId: '', clientId: '' },
  services: { endpoints: { sqs: 'http://127.0.0.1:3' } },
} as Backends;
const names = { prefix: 'shop', environment: 'local' };
const apis = new Map([['shop', 'http://127.0.0.1:4']]);
const start = `Nothing runs with the data folder`;

test('commands find a run by its data folder, until it ends', async () => {
  const file = await writeEndpoints({ dataFolder, names }, backends, apis);
  const found = await readEndpoints(dataFolder);
  await file.remove();

  expect(found).toEqual({
    ...{ sqs: 'http://127.0.0.1:3', dynamodb: 'http://127.0.0.1:1' },
    ...{ cognitoIdp: 'http://127.0.0.1:2', apis: { shop: 'http://127.0.0.1:4' } },
    ...{ names, pid: process.pid },
  });
  await expect(readEndpoints(dataFolder)).rejects.toThrow(
    `${start} ${dataFolder}: say npm start first.`,
  );
});

test('what a killed run left behind is no run', async () => {
  await writeEndpoints({ dataFolder, names }, backends, apis);
  const path = join(dataFolder, 'endpoints.json');
  // Linux gives no process a number this high.
  const text = (await readFile(path, 'utf8')).replace(`"pid": ${process.pid}`, '"pid": 99999999');
  await writeFile(path, text);

  await expect(readEndpoints(dataFolder)).rejects.toThrow(start);
});
