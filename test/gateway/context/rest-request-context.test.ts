import { restRequestContext } from '../../../gateway/context/rest-request-context.ts';
import type { RestContext } from '../../../gateway/context/rest-context.ts';
import type { RestAuthorization, RestRouted } from '../../../gateway/rest-call.ts';

const NOBODY = {
  cognitoIdentityPoolId: null,
  accountId: null,
  cognitoIdentityId: null,
  caller: null,
  sourceIp: '192.0.2.1',
  principalOrgId: null,
  accessKey: null,
  cognitoAuthenticationType: null,
  cognitoAuthenticationProvider: null,
  userArn: null,
  userAgent: null,
  user: null,
};

function callWith(context: Partial<RestContext>): RestRouted {
  return {
    deployment: {
      accountId: '123456789012',
      apiId: 'a1b2c3',
      deploymentId: 'd4e5f6',
      stage: 'prod',
    },
    method: { resource: { id: 'r7', path: '/pets/{id}' } },
    context: {
      domainName: 'a1b2c3.example',
      domainPrefix: 'a1b2c3',
      extendedRequestId: 'x=',
      requestId: 'q',
      requestTime: '10/Jul/2026:19:19:05 +0000',
      requestTimeEpoch: 1783711145000,
      httpMethod: 'GET',
      protocol: 'HTTP/1.1',
      path: '/prod/pets/"7"',
      identity: NOBODY,
      ...context,
    },
  } as unknown as RestRouted;
}

const read = (context: Partial<RestContext>, authorization?: RestAuthorization): unknown =>
  JSON.parse(restRequestContext(callWith(context), authorization));

const NONE = { type: 'NONE' } as const;

it('REST facts 26 to 28: of a call nobody was asked about', () => {
  expect(read({}, NONE)).toEqual({
    resourceId: 'r7',
    resourcePath: '/pets/{id}',
    httpMethod: 'GET',
    extendedRequestId: 'x=',
    requestTime: '10/Jul/2026:19:19:05 +0000',
    path: '/prod/pets/"7"',
    accountId: '123456789012',
    protocol: 'HTTP/1.1',
    stage: 'prod',
    domainPrefix: 'a1b2c3',
    requestTimeEpoch: 1783711145000,
    requestId: 'q',
    identity: NOBODY,
    domainName: 'a1b2c3.example',
    deploymentId: 'd4e5f6',
    apiId: 'a1b2c3',
  });
});

const custom = (context: Readonly<Record<string, string>>): RestAuthorization => ({
  type: 'CUSTOM',
  principalId: 'me',
  context,
  usageIdentifierKey: undefined,
  decide: () => 'allow',
});

it.each<[string, RestAuthorization | undefined, Partial<RestContext>, unknown]>([
  ['REST fact 200: the authorizer itself is asked', undefined, {}, undefined],
  ['IAM', { type: 'AWS_IAM' } as RestAuthorization, {}, undefined],
  [
    'REST fact 196: a context of strings',
    custom({ key: '123', flag: 'true' }),
    { authorizer: { integrationLatency: 12 } },
    { key: '123', flag: 'true', principalId: 'me', integrationLatency: 12 },
  ],
  ['no context', custom({}), {}, { principalId: 'me' }],
  [
    'claims',
    { type: 'COGNITO_USER_POOLS', claims: { sub: 'me', 'cognito:groups': 'admin' } },
    {},
    { claims: { sub: 'me', 'cognito:groups': 'admin' } },
  ],
])('authorizer: %s', (_, authorization, context, authorizer) => {
  const { authorizer: written } = read(context, authorization) as { authorizer?: unknown };
  expect(written).toEqual(authorizer);
});

const clientCert = {
  clientCertPem: 'pem',
  subjectDN: 'CN=a',
  issuerDN: 'CN=b',
  serialNumber: '1',
  validity: { notBefore: 'x', notAfter: 'y' },
};

it.each<[string, object]>([
  ['REST fact 27: an API key', { ...NOBODY, apiKey: 'k'.repeat(20), apiKeyId: 'id' }],
  [
    'IAM',
    {
      ...NOBODY,
      accessKey: 'AKID',
      accountId: '1',
      caller: 'c',
      user: 'u',
      userArn: 'arn',
      userAgent: 'a"b',
    },
  ],
  ['a Cognito identity', { ...NOBODY, cognitoIdentityId: 'i', cognitoIdentityPoolId: 'p' }],
  ['a client certificate', { ...NOBODY, clientCert }],
])('identity: %s', (_, identity) => {
  const written = read({ identity: identity as RestContext['identity'] }, NONE);
  expect((written as { identity: unknown }).identity).toEqual(identity);
});
