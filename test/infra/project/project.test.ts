import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { originOf } from '../../../infra/project/api.ts';
import { readProject } from '../../../infra/project/project.ts';
import { DeploymentRefused } from '../../../infra/project/refusal.ts';
import { api, project } from '../fixtures/project.ts';

const [status, trigger] = project.services;
const { origins, document, settings } = api();

/** What a repository must have to be read. */
const files: Readonly<Record<string, unknown>> = {
  'handlers/status/manifest.json': status?.manifest,
  'handlers/token-trigger/manifest.json': trigger?.manifest,
  'handlers/runtime/stubs.json': {},
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
    writeFileSync(
      join(root, path),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  }
  return readProject(root);
}

test('finds services by their manifests and APIs by their import dialect', () => {
  expect(read()).toEqual({
    services: [status, trigger],
    tables: project.tables,
    userPool: project.userPool,
    apis: [{ name: 'shop', document, settings, origins, validators: { getHealth: 'status' } }],
  });
});

test('a folder more is an API more and a function more', () => {
  const more = read({
    'handlers/another/manifest.json': { ...status?.manifest, function: 'another-service' },
    'generated/other/openapi.json': document,
    'generated/other/settings.json': settings,
    'generated/other/origins.json': origins,
  });
  expect(more.services.map(({ name }) => name)).toEqual(['another', 'status', 'token-trigger']);
  expect(more.apis.map(({ name }) => name)).toEqual(['other', 'shop']);
});

const manifest = 'handlers/status/manifest.json';
const refused: [string, Record<string, unknown>, string[]][] = [
  [
    'a member that no one reads',
    { [manifest]: { ...status?.manifest, memroy: 512 } },
    [`${manifest}: must NOT have additional properties (memroy)`],
  ],
  [
    'an action with its prefix',
    {
      [manifest]: {
        ...status?.manifest,
        tables: { users: { variable: 'T', actions: ['dynamodb:GetItem'] } },
      },
    },
    [
      `${manifest}/tables/users/actions/0: must match pattern "^[A-Z][A-Za-z]+$" (^[A-Z][A-Za-z]+$)`,
    ],
  ],
  [
    'every action',
    { [manifest]: { ...status?.manifest, tables: { users: { variable: 'T', actions: ['*'] } } } },
    [
      `${manifest}/tables/users/actions/0: must match pattern "^[A-Z][A-Za-z]+$" (^[A-Z][A-Za-z]+$)`,
    ],
  ],
  [
    'a table that is not there',
    { [manifest]: { ...status?.manifest, tables: { user: { variable: 'T', actions: [] } } } },
    [`${manifest}: infra/data/tables.json has no table user`],
  ],
  [
    'two services with one function',
    { 'handlers/double/manifest.json': status?.manifest },
    [`${manifest}: handlers/double/manifest.json has the function status-service too`],
  ],
  [
    'a trigger without a function',
    {
      'infra/data/user-pool.json': {
        ...project.userPool,
        triggers: { preTokenGeneration: 'nobody' },
      },
    },
    ['infra/data/user-pool.json/triggers: there is no handlers/nobody/manifest.json'],
  ],
  [
    'a trigger that needs the pool before it exists',
    {
      'handlers/token-trigger/manifest.json': {
        ...trigger?.manifest,
        userPool: { variables: { id: 'ID' }, actions: [] },
      },
    },
    [
      'handlers/token-trigger/manifest.json/userPool: the pool names this function as a trigger, ' +
        'so the function cannot be made after the pool; read the pool from the event',
    ],
  ],
  [
    'an unknown type of key',
    {
      'infra/data/tables.json': { tables: { users: { partitionKey: { name: 'id', type: 'X' } } } },
    },
    [
      'infra/data/tables.json/tables/users/partitionKey/type: must be equal to one of the allowed values (S, N, B)',
    ],
  ],
];

test.each(refused)('refuses %s', (_, changes, reasons) => {
  const said = reasons.map((reason) => (reason.includes(': must ') ? join(root, reason) : reason));
  expect(() => read(changes)).toThrow(new DeploymentRefused(said));
});

test.each([
  [
    'JSON that does not parse',
    { [manifest]: '{' },
    /handlers\/status\/manifest.json: Expected property name/,
  ],
  [
    'no settings',
    { 'generated/shop/settings.json': undefined },
    /generated\/shop\/settings.json: is missing/,
  ],
  ['no tables', { 'infra/data/tables.json': undefined }, /infra\/data\/tables.json: is missing/],
])('names the file of %s', (_, changes, message) => {
  expect(() => read(changes)).toThrow(message);
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
