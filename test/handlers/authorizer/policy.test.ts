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

const allow = (...resources: string[]) => ({
  Effect: 'Allow',
  Action: 'execute-api:Invoke',
  Resource: resources.map((it) => `${stage}/${it}`),
});

test.each([
  ['one scope opens its method', ['invoices'], allow('GET/invoices/*')],
  ['one of several is enough', ['reports.admin'], allow('POST/reports')],
  ['ANY opens every method', ['shipping'], allow('*/shipping/*')],
  ['each API that has a method asks for a scope of its own', ['products.v2'], undefined],
  ['and is content with one that both name', ['products.patch'], allow('PATCH/products/*')],
  ['a method that names no scope is closed', ['open', ''], undefined],
  ['no scope opens nothing', [], undefined],
  ['scopes are compared whole', ['invoice', 'invoices2'], undefined],
  [
    'several scopes open what each opens, in the order of the document',
    ['invoices', 'reports'],
    allow('POST/reports', 'GET/invoices/*'),
  ],
])('%s', (_, scopes, want) => {
  const deny = { Effect: 'Deny', Action: 'execute-api:Invoke', Resource: [`${stage}/*`] };
  expect(policyFor([v1, v2], scopes, methodArn)).toEqual({
    Version: '2012-10-17',
    Statement: [want ?? deny],
  });
});
