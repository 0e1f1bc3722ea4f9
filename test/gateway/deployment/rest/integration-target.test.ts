import { readTarget } from '../../../../gateway/deployment/rest/integration-target.ts';

const invocation = (name: string) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:${name}/invocations`;

const read = (uri: string, variables?: Record<string, string>): unknown => {
  const target = readTarget(uri, variables);
  if (target.kind !== 'service') return target;
  const { path, ...rest } = target;
  return { ...rest, path: path.fill({ key: 'k' }) };
};

const service = (members: object): object => ({ kind: 'service', region: 'us-east-1', ...members });

test.each([
  ['a function', invocation('fn'), { kind: 'function', functionName: 'fn' }],
  ['an alias', invocation('fn:live'), { kind: 'function', functionName: 'fn' }],
  [
    'a stage variable',
    invocation('${stageVariables.f}'),
    { kind: 'function', functionName: 'named' },
  ],
  [
    'two slashes',
    invocation('fn').replace('path/', 'path//'),
    { kind: 'function', functionName: 'fn' },
  ],
  [
    'one that is not set',
    invocation('${stageVariables.no}'),
    { kind: 'function', functionName: '' },
  ],
  [
    'an action',
    'arn:aws:apigateway:us-east-1:dynamodb:action/PutItem',
    service({
      service: 'dynamodb',
      origin: 'https://dynamodb.us-east-1.amazonaws.com',
      action: 'PutItem',
      path: '/',
    }),
  ],
  [
    'a path',
    'arn:aws:apigateway:us-east-1:s3:path/bucket/{key}?acl',
    service({
      service: 's3',
      origin: 'https://s3.us-east-1.amazonaws.com',
      action: undefined,
      path: '/bucket/k?acl',
    }),
  ],
  [
    'a subdomain',
    'arn:aws:apigateway:us-east-1:runtime.sagemaker:path/endpoints/{key}/invocations',
    service({
      service: 'sagemaker',
      origin: 'https://runtime.sagemaker.us-east-1.amazonaws.com',
      action: undefined,
      path: '/endpoints/k/invocations',
    }),
  ],
  [
    'a path of slashes',
    'arn:aws:apigateway:us-east-1:sns:path//',
    service({
      service: 'sns',
      origin: 'https://sns.us-east-1.amazonaws.com',
      action: undefined,
      path: '/',
    }),
  ],
  [
    'neither path nor action',
    'arn:aws:apigateway:us-east-1:sqs:queue',
    { kind: 'invalid', message: 'AWS ARN for integration must contain path or action' },
  ],
  [
    'a function by its own ARN',
    'arn:aws:lambda:us-east-1:123456789012:function:fn',
    { kind: 'invalid', message: 'AWS ARN for integration must contain path or action' },
  ],
  [
    'a role',
    'arn:aws:iam::123456789012:role/path/r',
    { kind: 'invalid', message: 'AWS ARN for integration must contain path or action' },
  ],
  [
    'a function without a name',
    invocation(''),
    { kind: 'invalid', message: 'Invalid function ARN or invalid uri' },
  ],
  [
    'no ARN',
    'https://example.com',
    { kind: 'invalid', message: 'Invalid ARN specified in the request' },
  ],
])('%s (REST facts 158, 169 to 177; import facts 176, 182)', (_name, uri, want) => {
  expect(read(uri, { f: 'named' })).toEqual(want);
});

test("China's addresses have a domain of their own", () => {
  expect(read('arn:aws-cn:apigateway:cn-north-1:sqs:path/q')).toMatchObject({
    origin: 'https://sqs.cn-north-1.amazonaws.com.cn',
  });
});
