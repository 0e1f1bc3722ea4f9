import { functionNameOf, withStageVariables } from '../../../gateway/deployment/arn.ts';

const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:orders';
const wrapped = (arn: string): string =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${arn}/invocations`;

test.each([
  ['the ARN alone', LAMBDA, 'orders'],
  ['an alias', `${LAMBDA}:live`, 'orders'],
  ['a version', `${LAMBDA}:$LATEST`, 'orders'],
  ['the invocation ARN', wrapped(LAMBDA), 'orders'],
  ['both', wrapped(`${LAMBDA}:live`), 'orders'],
  ['another partition', LAMBDA.replace('arn:aws:', 'arn:aws-cn:'), 'orders'],
  ['an address', 'https://backend.example/', undefined],
  ['another service', 'arn:aws:sqs:us-east-1:123456789012:orders', undefined],
  ['an open wrapping', wrapped(LAMBDA).replace('/invocations', ''), undefined],
  ['nothing', '', undefined],
])('fact 100b: %s', (_name, uri, want) => {
  expect(functionNameOf(uri)).toBe(want);
});

test('fact 54: stage variables are filled in, missing ones are told', () => {
  const missing: string[] = [];
  const uri = 'https://${stageVariables.host}/${stageVariables.none}/${stageVariables.constructor}';
  expect(withStageVariables(uri, { host: 'a.example' }, (name) => missing.push(name))).toBe(
    'https://a.example/${stageVariables.none}/${stageVariables.constructor}',
  );
  expect(missing).toEqual(['none', 'constructor']);
});
