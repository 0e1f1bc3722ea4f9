import type { RestContext } from '../../../gateway/context/rest-context.ts';
import { restContextTree } from '../../../gateway/context/rest-context-tree.ts';

const context: RestContext = {
  accountId: '123456789012',
  apiId: 'api',
  deploymentId: 'dep',
  domainName: 'api.example',
  domainPrefix: 'api',
  extendedRequestId: 'ext=',
  requestId: 'uuid',
  requestTime: '21/Nov/2026:12:00:00 +0000',
  requestTimeEpoch: 1,
  httpMethod: 'GET',
  protocol: 'HTTP/1.1',
  stage: 'prod',
  identity: {
    sourceIp: '127.0.0.1',
    userAgent: 'agent',
    accessKey: null,
    accountId: null,
    caller: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    user: null,
    userArn: null,
  },
  path: '/prod/a',
  xrayTraceId: 'Root=1',
  resourceId: 'res',
  resourcePath: '/a',
};

const ORDER = [
  ...['resourceId', 'resourcePath', 'httpMethod', 'extendedRequestId', 'requestTime', 'path'],
  ...['accountId', 'protocol', 'stage', 'domainPrefix', 'requestTimeEpoch', 'requestId'],
  ...['identity', 'domainName', 'deploymentId', 'apiId'],
];

test('members stand in the order of AWS, none of the log among them (REST fact 159)', () => {
  expect(Object.keys(restContextTree(context))).toEqual(ORDER);
});

test('identity holds its members, null where nobody is known (REST facts 27, 160)', () => {
  expect(restContextTree(context)['identity']).toEqual(context.identity);
});

test('what an authorizer said stands beside its principal (REST facts 159, 196)', () => {
  const authorizer = {
    principalId: 'me',
    properties: { a: '1' },
    integrationLatency: 5,
    latency: 9,
  };
  const tree = restContextTree({ ...context, authorizer, isCanaryRequest: false });
  expect(Object.keys(tree)).toEqual([...ORDER, 'authorizer', 'isCanaryRequest']);
  expect(tree['authorizer']).toEqual({ a: '1', principalId: 'me', integrationLatency: 5 });
});

test('an authorizer that said nothing of the caller is no member', () => {
  const tree = restContextTree({ ...context, authorizer: { latency: 9, status: 200 } });
  expect(Object.keys(tree)).toEqual(ORDER);
});
