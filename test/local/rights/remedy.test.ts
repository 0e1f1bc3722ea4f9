import type { Grant, Right } from '../../../local/rights/grants.ts';
import { remedyOf } from '../../../local/rights/remedy.ts';

const grant: Grant = {
  rights: ['dynamodb:Query table/shop-local-users'],
  manifest: 'handlers/users/manifest.json',
  tables: { 'shop-local-users': 'users' },
  resources: {
    queues: { 'shop-local-jobs': 'jobs' },
    topics: { 'shop-local-news': 'news' },
    buckets: { 'shop-local-media-123456789012': 'media' },
    secrets: { 'shop-local-key': 'key' },
    buses: { 'shop-local-shop': 'shop' },
    stateMachines: { 'shop-local-reports': 'reports' },
  },
};
const inFile = (action: string, place: string): string =>
  `add "${action}" to ${place}.actions in handlers/users/manifest.json and start again.`;

test.each<[string, Right, string]>([
  [
    'an action on a table',
    'dynamodb:PutItem table/shop-local-users',
    'add "PutItem" to tables.users.actions in handlers/users/manifest.json and start again.',
  ],
  [
    'an action on an index',
    'dynamodb:Scan table/shop-local-users/index/mail',
    'add "Scan" to tables.users.actions in handlers/users/manifest.json and start again.',
  ],
  [
    'an index that the table has not, where the manifest grants the action',
    'dynamodb:Query table/shop-local-users/index/post',
    'infra/data/tables.json has no such index of the table "users".',
  ],
  [
    'a table that there is not',
    'dynamodb:GetItem table/users',
    'infra/data/tables.json has no table of that name.',
  ],
  [
    'a name that every object has',
    'dynamodb:GetItem table/constructor',
    'infra/data/tables.json has no table of that name.',
  ],
  [
    'a call that names no table',
    'dynamodb:ListTables table/*',
    'the call names no table, and a manifest grants actions on tables only.',
  ],
  [
    'an action of the user pool',
    'cognito-idp:AdminGetUser userpool/us-east-1_Gatehouse',
    'add "AdminGetUser" to userPool.actions in handlers/users/manifest.json and start again.',
  ],
  ['a queue', 'sqs:SendMessage shop-local-jobs', inFile('SendMessage', 'queues.jobs')],
  ['a topic', 'sns:Publish shop-local-news', inFile('Publish', 'topics.news')],
  [
    'a bucket',
    's3:ListBucket shop-local-media-123456789012',
    inFile('ListBucket', 'buckets.media'),
  ],
  [
    'an object',
    's3:GetObject shop-local-media-123456789012/a/b:c',
    inFile('GetObject', 'buckets.media'),
  ],
  [
    'a secret',
    'secretsmanager:GetSecretValue secret:shop-local-key-AbCdEf',
    inFile('GetSecretValue', 'secrets.key'),
  ],
  ['an event bus', 'events:PutEvents event-bus/shop-local-shop', inFile('PutEvents', 'buses.shop')],
  [
    'a run of a state machine',
    'states:DescribeExecution execution:shop-local-reports:1',
    inFile('DescribeExecution', 'stateMachines.reports'),
  ],
  [
    'a queue that there is not',
    'sqs:SendMessage jobs',
    'infra/data/resources.json has none of queues of that name.',
  ],
  [
    'a call that names no queue',
    'sqs:ListQueues *',
    'the call names none of its queues, and a manifest grants actions on these only.',
  ],
])('%s', (_, missing, remedy) => {
  expect(remedyOf(grant, missing)).toBe(remedy);
});
