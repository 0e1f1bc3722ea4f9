import { denialOf } from '../../../local/rights/denial.ts';
import type { Grants, Right } from '../../../local/rights/grants.ts';

const grants: Grants = {
  'shop-local-users': {
    rights: ['dynamodb:GetItem table/t'],
    manifest: 'handlers/users/manifest.json',
    tables: { t: 'things' },
  },
  'shop-local-integrations': {
    rights: [
      's3:GetObject media/images/*',
      'sqs:SendMessage jobs',
      'secretsmanager:GetSecretValue secret:key-??????',
    ],
    manifest: 'infra/data/integration-roles.json',
    ...{ at: 'roles.integrations.', session: 'Backplane' },
    tables: {},
    resources: { queues: { jobs: 'jobs' }, buckets: { media: 'media' } },
  },
};
const signedBy = (key: string): string =>
  `AWS4-HMAC-SHA256 Credential=${key}/20261121/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;

test('a right that is missing is told in the words of IAM, and with its remedy; the first of several', () => {
  expect(
    denialOf(grants, signedBy('shop-local-users'), [
      'dynamodb:GetItem table/t',
      'dynamodb:Query table/t/index/i',
      'dynamodb:PutItem table/t',
    ]),
  ).toEqual({
    action: 'dynamodb:Query',
    message:
      'User: arn:aws:sts::123456789012:assumed-role/shop-local-users/shop-local-users is not authorized to perform: ' +
      'dynamodb:Query on resource: arn:aws:dynamodb:us-east-1:123456789012:table/t/index/i ' +
      'because no identity-based policy allows the dynamodb:Query action',
    told:
      'shop-local-users was denied Query on table/t/index/i: ' +
      'add "Query" to tables.things.actions in handlers/users/manifest.json and start again.',
  });
});

test('a role is told with its session and its place in the file; objects have ARNs of their own', () => {
  const denied = denialOf(grants, signedBy('shop-local-integrations'), ['s3:PutObject media/a b']);
  expect(denied).toEqual({
    action: 's3:PutObject',
    message:
      'User: arn:aws:sts::123456789012:assumed-role/shop-local-integrations/Backplane is not authorized to perform: ' +
      's3:PutObject on resource: arn:aws:s3:::media/a b ' +
      'because no identity-based policy allows the s3:PutObject action',
    told:
      'shop-local-integrations was denied PutObject on media/a b: add "PutObject" to ' +
      'roles.integrations.buckets.media.actions in infra/data/integration-roles.json and start again.',
  });
});

test.each<[string, Right, boolean]>([
  ['an object below the prefix', 's3:GetObject media/images/a/b', true],
  ['an object beside it', 's3:GetObject media/image', false],
  ['a bucket of a longer name', 's3:GetObject media2/images/a', false],
  ['the queue itself', 'sqs:SendMessage jobs', true],
  ['a queue of a longer name', 'sqs:SendMessage jobs2', false],
  ['a name that a pattern would match', 'sqs:SendMessage job.', false],
  ['six characters', 'secretsmanager:GetSecretValue secret:key-AbCdEf', true],
  ['seven', 'secretsmanager:GetSecretValue secret:key-AbCdEfG', false],
])('wildcards are IAM’s: %s', (_, needed, allowed) => {
  const denied = denialOf(grants, signedBy('shop-local-integrations'), [needed]);
  expect(denied === undefined).toBe(allowed);
});

test.each([
  ['what is granted', signedBy('shop-local-users'), 'dynamodb:GetItem table/t'],
  ['whoever is no function', signedBy('local'), 'dynamodb:PutItem table/t'],
  ['a name that every object has', signedBy('constructor'), 'dynamodb:PutItem table/t'],
  ['an unsigned call', '', 'dynamodb:PutItem table/t'],
] as const)('nothing is denied to %s', (_, authorization, needed) => {
  expect(denialOf(grants, authorization, [needed])).toBeUndefined();
});
