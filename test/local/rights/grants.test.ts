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
      },
    },
  ],
};

test('a function gets what its manifest lists, and indexes only for Query and Scan', () => {
  const full = { 'shop-local-users': 'users', 'shop-local-attempts': 'attempts' };

  expect(grantsOf(data, { prefix: 'shop', environment: 'local' })).toEqual({
    'shop-local-status-service': {
      rights: [],
      manifest: 'handlers/status/manifest.json',
      tables: full,
    },
    'shop-local-user-service': {
      rights: [
        'dynamodb:GetItem table/shop-local-users',
        'dynamodb:Query table/shop-local-users',
        'dynamodb:Query table/shop-local-users/index/mail',
        'dynamodb:Scan table/shop-local-attempts',
        'cognito-idp:AdminGetUser userpool/*',
      ],
      manifest: 'handlers/users/manifest.json',
      tables: full,
    },
  });
});
