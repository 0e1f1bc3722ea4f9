import { denialOf } from '../../../local/rights/denial.ts';
import type { Grants } from '../../../local/rights/grants.ts';

const grants: Grants = {
  'shop-local-users': {
    rights: ['dynamodb:GetItem table/t'],
    manifest: 'handlers/users/manifest.json',
    tables: { t: 'things' },
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
    message:
      'User: arn:aws:sts::123456789012:assumed-role/shop-local-users/shop-local-users is not authorized to perform: ' +
      'dynamodb:Query on resource: arn:aws:dynamodb:us-east-1:123456789012:table/t/index/i ' +
      'because no identity-based policy allows the dynamodb:Query action',
    told:
      'shop-local-users was denied Query on table/t/index/i: ' +
      'add "Query" to tables.things.actions in handlers/users/manifest.json and start again.',
  });
});

test.each([
  ['what is granted', signedBy('shop-local-users'), 'dynamodb:GetItem table/t'],
  ['whoever is no function', signedBy('local'), 'dynamodb:PutItem table/t'],
  ['a name that every object has', signedBy('constructor'), 'dynamodb:PutItem table/t'],
  ['an unsigned call', '', 'dynamodb:PutItem table/t'],
] as const)('nothing is denied to %s', (_, authorization, needed) => {
  expect(denialOf(grants, authorization, [needed])).toBeUndefined();
});
