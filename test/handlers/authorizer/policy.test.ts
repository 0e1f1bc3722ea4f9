import type { Json } from '../../../gateway/document/document.ts';
import { compilePolicy, INVOKE } from '../../../gateway/policy/policy.ts';
import { policyFor } from '../../../handlers/authorizer/policy.ts';

const methodArn = 'arn:aws:execute-api:us-east-1:123456789012:api1/prod/GET/reports/7';
const stage = 'arn:aws:execute-api:us-east-1:123456789012:api1/prod';

const v1 = {
  'PATCH /products/{productId}': ['products.patch'],
  'POST /reports': ['reports', 'reports.admin'],
  'GET /invoices/{orderId}': ['invoices'],
  'ANY /shipping/{proxy+}': ['shipping'],
  'POST /open': [],
};
const v2 = { 'PATCH /products/{productId}': ['products.patch', 'products.v2'] };

const stagedOf = (resources: readonly string[]) => resources.map((it) => `${stage}/${it}`);

const statements = (...resources: string[]) => [
  { Effect: 'Allow', Action: 'execute-api:Invoke', Resource: stagedOf(resources) },
  { Effect: 'Deny', Action: 'execute-api:Invoke', NotResource: stagedOf(resources) },
];
const nothing = [{ Effect: 'Deny', Action: 'execute-api:Invoke', Resource: [`${stage}/*`] }];

test.each([
  ['one scope opens its method', ['invoices'], statements('GET/invoices/*')],
  ['one of several is enough', ['reports.admin'], statements('POST/reports')],
  [
    'ANY opens every method, one by one: no wildcard reaches into other paths',
    ['shipping'],
    statements(
      ...['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'].map(
        (it) => `${it}/shipping/*`,
      ),
    ),
  ],
  ['each API that has a method asks for a scope of its own', ['products.v2'], nothing],
  ['and is content with one that both name', ['products.patch'], statements('PATCH/products/*')],
  ['a method that names no scope is closed', ['open', ''], nothing],
  ['no scope opens nothing', [], nothing],
  ['scopes are compared whole', ['invoice', 'invoices2'], nothing],
  [
    'several scopes open what each opens, in the order of the document',
    ['invoices', 'reports'],
    statements('POST/reports', 'GET/invoices/*'),
  ],
])('%s', (_, scopes, want) => {
  expect(policyFor([v1, v2], scopes, methodArn)).toEqual({
    Version: '2012-10-17',
    Statement: want,
  });
});

// An allowance of the API's resource policy is enough where the authorizer's is silent (import fact 241).
test.each([
  ['GET/invoices/7', ['invoices'], 'allow'],
  ['GET/invoices/7', ['reports'], 'explicit-deny'],
  ['POST/reports', ['reports'], 'allow'],
  ['POST/reports', ['invoices'], 'explicit-deny'],
  ['PUT/shipping/labels/7', ['shipping'], 'allow'],
  ['PUT/shipping/labels/7', ['invoices', 'reports'], 'explicit-deny'],
  ['GET/warehouse/shipping/7', ['shipping'], 'explicit-deny'],
  ['POST/open', ['shipping', 'invoices', 'reports'], 'explicit-deny'],
  ['GET/forgotten', ['invoices'], 'explicit-deny'],
  ['GET/invoices/7', [], 'explicit-deny'],
])('%s with the scopes %j: %s', (method, scopes, want) => {
  const { policy } = compilePolicy(policyFor([v1, v2], scopes, methodArn) as unknown as Json, {
    of: 'identity',
  });
  const request = { action: INVOKE, resource: `${stage}/${method}`, keys: () => undefined };
  expect(policy?.decide({ ...request, principal: undefined })).toBe(want);
});
