import type { ProjectData } from '../../../infra/data/project-data.ts';
import { grantsOf } from '../../../local/rights/grants.ts';
import { project } from '../../infra/fixtures/project.ts';

const id = { name: 'id', type: 'S' } as const;
const common = { description: 'x', memory: 128, timeout: 3 };
const data: ProjectData = {
  ...project,
  tables: {
    users: { partitionKey: id, indexes: { mail: { partitionKey: id, projection: 'ALL' } } },
    attempts: { partitionKey: id },
  },
  resources: {
    queues: { jobs: {} },
    topics: {},
    buckets: { media: {} },
    secrets: {},
    buses: {},
    stateMachines: {},
  },
  integrationRoles: {
    integrations: {
      description: 'x',
      tables: { users: { actions: ['PutItem'] } },
      buckets: { media: { actions: ['PutObject', 'ListBucket'] } },
    },
  },
  services: [
    { name: 'status', manifest: { ...common, function: 'status-service' } },
    {
      name: 'users',
      manifest: {
        ...common,
        function: 'user-service',
        tables: {
          users: { variable: 'USERS', actions: ['GetItem', 'Query'] },
          attempts: { variable: 'ATTEMPTS', actions: ['Scan'] },
        },
        userPool: { variables: { id: 'POOL' }, actions: ['AdminGetUser'] },
        queues: { jobs: { variable: 'JOBS', actions: ['SendMessage', 'DeleteMessage'] } },
        eventSources: [{ queue: 'jobs', batchSize: 10 }],
      },
    },
  ],
};

const full = {
  tables: { 'shop-local-users': 'users', 'shop-local-attempts': 'attempts' },
  resources: {
    queues: { 'shop-local-jobs': 'jobs' },
    topics: {},
    buckets: { 'shop-local-media-123456789012': 'media' },
    secrets: {},
    buses: {},
    stateMachines: {},
  },
};

test('a function gets what its manifest lists, indexes only for Query and Scan, and its event sources', () => {
  expect(grantsOf(data, { prefix: 'shop', environment: 'local' })).toMatchObject({
    'shop-local-status-service': {
      rights: [],
      manifest: 'handlers/status/manifest.json',
      ...full,
    },
    'shop-local-user-service': {
      rights: [
        'dynamodb:GetItem table/shop-local-users',
        'dynamodb:Query table/shop-local-users',
        'dynamodb:Query table/shop-local-users/index/mail',
        'dynamodb:Scan table/shop-local-attempts',
        'sqs:SendMessage shop-local-jobs',
        'sqs:DeleteMessage shop-local-jobs',
        'sqs:ReceiveMessage shop-local-jobs',
        'sqs:ChangeMessageVisibility shop-local-jobs',
        'sqs:GetQueueAttributes shop-local-jobs',
        'cognito-idp:AdminGetUser userpool/*',
      ],
      manifest: 'handlers/users/manifest.json',
      ...full,
    },
  });
});

test('a role of integrations gets what its entry lists', () => {
  const { 'shop-local-integrations': role } = grantsOf(data, {
    prefix: 'shop',
    environment: 'local',
  });
  expect(role).toEqual({
    rights: [
      'dynamodb:PutItem table/shop-local-users',
      's3:ListBucket shop-local-media-123456789012',
      's3:PutObject shop-local-media-123456789012/*',
    ],
    manifest: 'infra/data/integration-roles.json',
    at: 'roles.integrations.',
    session: 'BackplaneAssumeRoleSession',
    ...full,
  });
});
