import { join } from 'node:path';
import { noResources, readProjectData, readServices } from '../../../infra/data/project-data.ts';
import { type Changes, pretty, saidOf, withMembers, write } from '../fixtures/data-folder.ts';
import { project } from '../fixtures/project.ts';

test('reads what is well formed, services in the order of their folders', () => {
  const { services, tables, userPool } = project;

  expect(readProjectData(write())).toEqual({
    services,
    tables,
    userPool,
    resources: noResources,
    integrationRoles: {},
  });
});

test('reads the manifests alone, and none where there are no handlers', () => {
  const root = write({ 'infra/data/tables.json': '{' });

  expect(readServices(root)).toEqual(project.services);
  expect(readServices(join(root, 'infra'))).toEqual([]);
});

const manifest = 'handlers/users/manifest.json';
const tables = 'infra/data/tables.json';
const pool = 'infra/data/user-pool.json';

const without = (file: string, member: string): Changes =>
  withMembers(file, { [member]: undefined });
const table = (members: object): Changes => ({
  [tables]: pretty({ tables: { users: { ...project.tables['users'], ...members } } }),
});
const grant = (members: object, name = 'users'): Changes =>
  withMembers(manifest, {
    tables: { [name]: { variable: 'USERS_TABLE', actions: [], ...members } },
  });

const email = { name: 'email', type: 'S' };

test.each<[string, Changes]>([
  ['an empty environment', withMembers(manifest, { environment: {} })],
  ['the longest time', withMembers(manifest, { timeout: 900 })],
  ['several actions', grant({ actions: ['GetItem', 'Query'] })],
  [
    'the user pool',
    withMembers(manifest, { userPool: { variables: { id: 'ID' }, actions: ['AdminGetUser'] } }),
  ],
  [
    'an index of keys',
    table({ indexes: { mail: { partitionKey: email, projection: 'KEYS_ONLY' } } }),
  ],
  ['an index of some', table({ indexes: { mail: { partitionKey: email, projection: ['name'] } } })],
  ['an expiry', table({ timeToLive: 'expires_at' })],
  ['a custom attribute', withMembers(pool, { customAttributes: ['tier'] })],
  ['a pool without trigger', without(pool, 'triggers')],
])('takes %s', (_, changes) => {
  expect(saidOf(changes)).toEqual([]);
});

test.each<[string, Changes, string[]]>([
  [
    'a member that no one reads',
    withMembers(manifest, { memroy: 512 }),
    [
      `${manifest}:14 /memroy is read by nobody: correct its name or remove it; known are function, description, memory, timeout, environment, tables, userPool, queues, topics, buckets, secrets, buses, stateMachines, eventSources, schedules`,
    ],
  ],
  [
    'a member that is missing',
    without(manifest, 'memory'),
    [`${manifest}:1 lacks "memory": add it, MB of memory, 128 to 10240`],
  ],
  [
    'a text for a number',
    withMembers(manifest, { timeout: '10' }),
    [`${manifest}:5 /timeout must be integer: it is seconds, 1 to 900`],
  ],
  [
    'a time beyond what Lambda has',
    withMembers(manifest, { timeout: 901 }),
    [`${manifest}:5 /timeout must be <= 900: it is seconds, 1 to 900`],
  ],
  [
    'an action with its service',
    grant({ actions: ['dynamodb:GetItem'] }),
    [
      `${manifest}:10 /tables/users/actions/0 must match pattern "^[A-Z][A-Za-z]+$": it is one IAM action without its service, as GetItem`,
    ],
  ],
  [
    'every action',
    grant({ actions: ['*'] }),
    [
      `${manifest}:10 /tables/users/actions/0 must match pattern "^[A-Z][A-Za-z]+$": it is one IAM action without its service, as GetItem`,
    ],
  ],
  [
    'a manifest that is a list',
    { [manifest]: '[]' },
    [
      `${manifest}:1 must be object: it is an object with function, description, memory and timeout`,
    ],
  ],
  [
    'a table that is not there',
    grant({}, 'user'),
    [
      `${manifest}:7 /tables/user is no table: describe it in infra/data/tables.json, which has users`,
    ],
  ],
  [
    'two services with one function',
    withMembers(manifest, { function: 'status-service' }),
    [
      `${manifest}:2 /function is the function of handlers/status/manifest.json too: give it another name`,
    ],
  ],
  [
    'a trigger without a function',
    withMembers(pool, { triggers: { preTokenGeneration: 'nobody' } }),
    [
      `${pool}:17 /triggers/preTokenGeneration names a service without handlers/nobody/manifest.json: add the manifest or name another`,
    ],
  ],
  [
    'a trigger that needs the pool before it exists',
    withMembers('handlers/token-trigger/manifest.json', {
      userPool: { variables: { id: 'ID' }, actions: [] },
    }),
    [
      'handlers/token-trigger/manifest.json:6 /userPool is not to be had: the pool names this function as a trigger, so the function cannot be made after the pool; read the pool from the event',
    ],
  ],
  [
    'an unknown type of key',
    table({ partitionKey: { name: 'id', type: 'X' } }),
    [
      `${tables}:6 /tables/users/partitionKey/type must be equal to one of the allowed values: it is S for text, N for numbers, B for bytes`,
    ],
  ],
  [
    'an unknown projection, once',
    table({ indexes: { mail: { partitionKey: email, projection: 'SOME' } } }),
    [
      `${tables}:14 /tables/users/indexes/mail/projection must match exactly one schema in oneOf: it is "ALL", "KEYS_ONLY" or a list of attributes beside the keys`,
    ],
  ],
  [
    'an index name DynamoDB refuses, once',
    table({ indexes: { 'a/b': { partitionKey: email, projection: 'ALL' } } }),
    [
      `${tables}:8 /tables/users/indexes the name "a/b" must match pattern "^[A-Za-z0-9_.-]{3,255}$": it is a name of 3 to 255 letters, digits, _ . and -`,
    ],
  ],
  [
    'a flow with ALLOW_, which deployment adds',
    withMembers(pool, { clients: [{ name: 'shop', authFlows: ['ALLOW_USER_PASSWORD_AUTH'] }] }),
    [
      `${pool}:12 /clients/0/authFlows/0 must match pattern "^(?!ALLOW_)[A-Z_]+$": it is a flow without ALLOW_, as USER_PASSWORD_AUTH`,
    ],
  ],
  [
    'a pool without a client',
    withMembers(pool, { clients: [] }),
    [`${pool}:8 /clients must NOT have fewer than 1 items: it is a list of at least one client`],
  ],
  [
    'what is missing',
    { [tables]: undefined, [pool]: undefined },
    [`${tables}:1 is missing: the project needs it`, `${pool}:1 is missing: the project needs it`],
  ],
  [
    'everything at once, in every file',
    { ...withMembers(manifest, { memory: 64, timeout: 0 }), ...table({ timeToLive: '' }) },
    [
      `${manifest}:4 /memory must be >= 128: it is MB of memory, 128 to 10240`,
      `${manifest}:5 /timeout must be >= 1: it is seconds, 1 to 900`,
      `${tables}:8 /tables/users/timeToLive must NOT have fewer than 1 characters: it is the attribute that holds the second of expiry`,
    ],
  ],
])('refuses %s', (_, changes, said) => {
  expect(saidOf(changes)).toEqual(said);
});

test.each([
  [
    'a comma too many',
    '{\n  "function": "x",\n}',
    `${manifest}:2 is not JSON: Expected double-quoted`,
  ],
  ['an early end', '{\n  "function": "x"\n', `${manifest}:2 is not JSON: `],
])('names the line of %s', (_, text, start) => {
  const [said = '', ...more] = saidOf({ [manifest]: text });

  expect([said.slice(0, start.length), more]).toEqual([start, []]);
});
