import { readProjectData } from '../../../infra/data/project-data.ts';
import { type Changes, pretty, saidOf, withMembers, write } from '../fixtures/data-folder.ts';

const manifest = 'handlers/users/manifest.json';
const roles = 'infra/data/integration-roles.json';
const data = 'infra/data/resources.json';

/** One resource of every kind, each called `one`. */
const every = {
  queues: { one: {} },
  topics: { one: {} },
  buckets: { one: {} },
  secrets: { one: { description: 'x', length: 64 } },
  buses: { one: { description: 'x' } },
  stateMachines: { one: { definition: 'one.asl.json' } },
};
const words = {
  queues: 'queue',
  topics: 'topic',
  buckets: 'bucket',
  secrets: 'secret',
  buses: 'event bus',
  stateMachines: 'state machine',
};
const use = { variable: 'IT', actions: [] };
const kinds = Object.entries(words);

const known: Changes = { [data]: pretty(every) };
const role = (members: object): Changes => ({
  [roles]: pretty({ roles: { calls: { description: 'x', ...members } } }),
});

test('reads resources and roles of every kind, used by functions and roles', () => {
  const uses = Object.fromEntries(kinds.map(([kind]) => [kind, { one: use }]));
  const root = write({ ...known, ...withMembers(manifest, uses), ...role(uses) });

  const { services, resources, integrationRoles } = readProjectData(root);
  expect(services[2]?.manifest).toMatchObject(uses);
  expect(resources).toEqual(every);
  expect(integrationRoles).toEqual({ calls: { description: 'x', ...uses } });
});

describe.each(kinds)('%s', (kind, word) => {
  test('a function names one that is not there', () => {
    expect(saidOf({ ...known, ...withMembers(manifest, { [kind]: { another: use } }) })).toEqual([
      `${manifest}:15 /${kind}/another is no ${word}: describe it in ${data}, which has one`,
    ]);
  });

  test('a role names one that is not there, and no file of them', () => {
    expect(saidOf(role({ [kind]: { another: use } }))).toEqual([
      `${roles}:6 /roles/calls/${kind}/another is no ${word}: describe it in ${data}, which has none`,
    ]);
  });
});

test.each<[string, Changes, string]>([
  [
    'a role for a table that is not there',
    role({ tables: { another: { actions: [] } } }),
    `${roles}:6 /roles/calls/tables/another is no table: describe it in infra/data/tables.json, which has users`,
  ],
  [
    'dead letters into a queue that is not there',
    { [data]: pretty({ queues: { one: { deadLetter: { queue: 'two', maxReceiveCount: 4 } } } }) },
    `${data}:5 /queues/one/deadLetter/queue is no queue: describe it in ${data}, which has one`,
  ],
  [
    'a topic for a queue that is not there',
    { [data]: pretty({ queues: { one: {} }, topics: { told: { queues: ['one', 'two'] } } }) },
    `${data}:9 /topics/told/queues/1 is no queue: describe it in ${data}, which has one`,
  ],
  [
    'an event source that is not there',
    {
      ...known,
      ...withMembers(manifest, { eventSources: [{ queue: 'two', batchSize: 10 }] }),
    },
    `${manifest}:16 /eventSources/0/queue is no queue: describe it in ${data}, which has one`,
  ],
  [
    'a kind that nobody reads',
    { [data]: pretty({ streams: {} }) },
    `${data}:2 /streams is read by nobody: correct its name or remove it; known are queues, topics, buckets, secrets, buses, stateMachines`,
  ],
])('refuses %s', (_, changes, said) => {
  expect(saidOf(changes)).toEqual([said]);
});

test.each<[string, Changes]>([
  [
    'dead letters into another queue',
    {
      [data]: pretty({
        queues: { one: { deadLetter: { queue: 'two', maxReceiveCount: 4 } }, two: {} },
      }),
    },
  ],
  ['a topic for a queue', { [data]: pretty({ ...every, topics: { told: { queues: ['one'] } } }) }],
  [
    'an event source',
    { ...known, ...withMembers(manifest, { eventSources: [{ queue: 'one', batchSize: 10 }] }) },
  ],
])('takes %s', (_, changes) => {
  expect(saidOf(changes)).toEqual([]);
});
