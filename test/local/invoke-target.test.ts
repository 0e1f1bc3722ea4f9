import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEndpoints } from '../../local/addresses/endpoints-file.ts';
import type { Backends } from '../../local/addresses/backends.ts';
import { invokeTarget, writeFunctions } from '../../local/invoke-target.ts';
import { folderOf, removeFolders } from '../gateway/document/folder.ts';

afterAll(removeFolders);

const names = { prefix: 'shop', environment: 'local' };
const backends = {
  ...{ dynamodb: '', pool: { endpoint: '' }, services: { endpoints: {} } },
} as unknown as Backends;

let root: string;
let dataFolder: string;
beforeEach(async () => {
  root = folderOf({});
  dataFolder = join(root, '.gatehouse');
  mkdirSync(dataFolder);
  for (const [service, name] of [
    ['status', 'status-service'],
    ['reports', 'report-status-service'],
  ] as const) {
    mkdirSync(join(root, 'handlers', service), { recursive: true });
    const manifest = { function: name, description: 'One', memory: 128, timeout: 3 };
    writeFileSync(join(root, 'handlers', service, 'manifest.json'), JSON.stringify(manifest));
  }
  await writeEndpoints({ dataFolder, names }, backends, new Map());
});

test.each([
  ['status', 'shop-local-status-service'],
  ['status-service', 'shop-local-status-service'],
  ['shop-local-report-status-service', 'shop-local-report-status-service'],
])('%s is the function %s of the run', async (name, want) => {
  expect(await invokeTarget(root, name)).toEqual({
    ...{ name: want, config: join(dataFolder, 'functions.json') },
  });
});

test('a name that is none is told with those that are', async () => {
  await expect(invokeTarget(root, 'statsu')).rejects.toThrow(
    'The project has no function statsu: it has report-status-service, status-service.',
  );
});

test('without a run, and without a project, the remedy is told', async () => {
  rmSync(join(dataFolder, 'endpoints.json'));

  await expect(invokeTarget(root, 'status')).rejects.toThrow(
    `Nothing runs with the data folder ${dataFolder}: say npm start first.`,
  );
  await expect(invokeTarget(dataFolder, 'status')).rejects.toThrow(
    'There is no project here: name a config with --config FILE.',
  );
});

test('functions are written as a config file, with the variables that all of them get', async () => {
  const config = { module: '/m', version: 'v', memory: 128, timeout: 3, environment: { A: '1' } };
  const file = await writeFunctions(dataFolder, { one: config }, { A: '0', B: '2' });
  const path = join(dataFolder, 'functions.json');
  const written = JSON.parse(readFileSync(path, 'utf8')) as unknown;
  await file.remove();

  expect(written).toEqual({
    functions: {
      one: { module: '/m', memory: 128, timeout: 3, environment: { A: '1', B: '2' } },
    },
  });
  expect(() => readFileSync(path)).toThrow('ENOENT');
});
