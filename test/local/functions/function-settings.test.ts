import { functionSettings } from '../../../local/functions/function-settings.ts';

const around = {
  prefix: 'shop',
  environment: 'local',
  poolId: 'us-east-1_Pool',
  clientId: 'client',
  signsByName: false,
};

test('a manifest becomes what CDK would configure', () => {
  const manifest = {
    function: 'user-service',
    description: 'Users',
    memory: 256,
    timeout: 10,
    environment: { LOG_LEVEL: 'INFO' },
    tables: {
      users: { variable: 'USERS_TABLE', actions: [] },
      orders: { variable: 'ORDERS_TABLE', actions: [] },
    },
    userPool: { variables: { id: 'USER_POOL_ID', clientId: 'USER_POOL_CLIENT_ID' }, actions: [] },
  };

  expect(functionSettings({ name: 'users', manifest }, '/b/index.cjs', 'v1', around)).toEqual({
    module: '/b/index.cjs',
    version: 'v1',
    memory: 256,
    timeout: 10,
    environment: {
      LOG_LEVEL: 'INFO',
      USERS_TABLE: 'shop-local-users',
      ORDERS_TABLE: 'shop-local-orders',
      USER_POOL_ID: 'us-east-1_Pool',
      USER_POOL_CLIENT_ID: 'client',
    },
  });
});

test('what a variable holds of a queue, a topic, a bucket and the like is what it holds on AWS', () => {
  const manifest = {
    ...{ function: 'webhooks', description: 'Tells', memory: 128, timeout: 3 },
    queues: { webhooks: { variable: 'QUEUE_URL', actions: [] }, dead: { actions: [] } },
    topics: { announcements: { variable: 'TOPIC_ARN', actions: [] } },
    buckets: { media: { variable: 'BUCKET', actions: [] } },
    secrets: { token: { variable: 'SECRET', actions: [] } },
    buses: { shop: { variable: 'BUS', actions: [] } },
    stateMachines: { reports: { variable: 'MACHINE_ARN', actions: [] } },
  };
  const { environment } = functionSettings({ name: 'webhooks', manifest }, '/m', 'v', {
    ...{ ...around, sqs: 'http://127.0.0.1:3004' },
  });

  expect(environment).toEqual({
    QUEUE_URL: 'http://127.0.0.1:3004/123456789012/shop-local-webhooks',
    TOPIC_ARN: 'arn:aws:sns:us-east-1:123456789012:shop-local-announcements',
    BUCKET: 'shop-local-media-123456789012',
    SECRET: 'shop-local-token',
    BUS: 'shop-local-shop',
    MACHINE_ARN: 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-local-reports',
  });
});

test('a manifest that touches nothing gets no variables', () => {
  const manifest = { function: 'status', description: 'Health', memory: 128, timeout: 3 };

  expect(functionSettings({ name: 'status', manifest }, '/m', 'v', around)).toEqual({
    ...{ module: '/m', version: 'v', memory: 128, timeout: 3, environment: {} },
  });
});

test('a function signs with its own name where its rights are looked up', () => {
  const manifest = { function: 'status', description: 'Health', memory: 128, timeout: 3 };
  const { environment } = functionSettings({ name: 'status', manifest }, '/m', 'v', {
    ...around,
    signsByName: true,
  });

  expect(environment).toEqual({
    AWS_ACCESS_KEY_ID: 'shop-local-status',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});
