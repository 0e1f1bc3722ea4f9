import type { Grant, Right } from '../../../local/rights/grants.ts';
import { remedyOf } from '../../../local/rights/remedy.ts';

const grant: Grant = {
  rights: ['dynamodb:Query table/shop-local-users'],
  manifest: 'handlers/users/manifest.json',
  tables: { 'shop-local-users': 'users' },
};

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
])('%s', (_, missing, remedy) => {
  expect(remedyOf(grant, missing)).toBe(remedy);
});
