import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { noResources } from '../../../infra/data/project-data.ts';
import { originOf } from '../../../infra/project/api.ts';
import { readProject } from '../../../infra/project/project.ts';
import { api, project } from '../fixtures/project.ts';

const [status, trigger, users] = project.services;
const { origins, document, settings } = api();

/** What a repository must have to be read. */
const files: Readonly<Record<string, unknown>> = {
  'handlers/status/manifest.json': status?.manifest,
  'handlers/token-trigger/manifest.json': trigger?.manifest,
  'handlers/users/manifest.json': users?.manifest,
  'infra/data/tables.json': { tables: project.tables },
  'infra/data/user-pool.json': project.userPool,
  'generated/shop/openapi.json': document,
  'generated/shop/settings.json': settings,
  'generated/shop/origins.json': origins,
  'generated/shop/status/definition.json': {
    paths: { '/health': { get: { operationId: 'getHealth' } } },
  },
  'generated/shop/status/validators.js': '',
  'generated/shop/unvalidated/definition.json': {
    paths: { '/x': { get: { operationId: 'getX' } } },
  },
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function read(changes: Readonly<Record<string, unknown>> = {}) {
  for (const [path, content] of Object.entries({ ...files, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  }
  return readProject(root);
}

test('reads manifests, data files and APIs by their import dialect', () => {
  expect(read()).toEqual({
    services: [status, trigger, users],
    tables: project.tables,
    userPool: project.userPool,
    resources: noResources,
    integrationRoles: {},
    machines: new Map(),
    apis: [{ name: 'shop', document, settings, origins, validators: { getHealth: 'status' } }],
  });
});

test('a folder more is an API more and a function more', () => {
  const more = read({
    'handlers/another/manifest.json': { ...status?.manifest, function: 'another-service' },
    'generated/other/openapi.json': document,
    'generated/other/settings.json': settings,
    'generated/other/origins.json': origins,
    'generated/notes/readme.json': {},
  });
  expect(more.services.map(({ name }) => name)).toEqual([
    ...['another', 'status', 'token-trigger', 'users'],
  ]);
  expect(more.apis.map(({ name }) => name)).toEqual(['other', 'shop']);
});

test.each([
  [
    'a malformed manifest',
    { 'handlers/status/manifest.json': { ...status?.manifest, memory: 64 } },
    'handlers/status/manifest.json:1 /memory must be >= 128: it is MB of memory, 128 to 10240',
  ],
  [
    'an API without settings',
    { 'generated/shop/settings.json': undefined },
    'generated/shop/settings.json:1 is missing: run npm run generate',
  ],
])('refuses %s', (_, changes, message) => {
  expect(() => read(changes)).toThrow(new Error(message));
});

test.each([
  ['its own place', '/paths/~1health/get', 'openapi/shop/status.yaml:3'],
  [
    'its nearest ancestor',
    '/paths/~1health/get/x-amazon-apigateway-integration/uri',
    'openapi/shop/status.yaml:3',
  ],
  ['the root', '/components/x', 'openapi/shop/openapi.yaml:1'],
])('a pointer has the origin of %s', (_, pointer, origin) => {
  expect(originOf(api(), pointer)).toBe(origin);
});
