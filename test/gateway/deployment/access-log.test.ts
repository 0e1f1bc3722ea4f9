import type { Context } from '../../../gateway/context/context.ts';
import { contextVariable } from '../../../gateway/context/variable.ts';
import { compileAccessLog, unknownVariables } from '../../../gateway/deployment/access-log.ts';

const context = (members: Partial<Context> = {}): Context => ({
  accountId: '123456789012',
  apiId: 'api',
  domainName: 'shop.example',
  domainPrefix: 'shop',
  requestId: 'r=',
  requestTimeEpoch: 0,
  requestTime: '01/Jan/1970:00:00:00 +0000',
  httpMethod: 'GET',
  path: '/p',
  protocol: 'HTTP/1.1',
  stage: '$default',
  identity: { sourceIp: '192.0.2.1', userAgent: '' },
  ...members,
});

const withAuthorizer = context({
  authorizer: {
    principalId: 'ada',
    claims: { sub: 'u-1', 'cognito:groups': '[admin]' },
    properties: { team: 'red', size: 3, none: null },
  },
});

const cases: readonly (readonly [name: string, format: string, given: Context, want: string])[] = [
  [
    'text around variables',
    'a $context.path b$context.status',
    context({ status: 200 }),
    'a /p b200',
  ],
  ['an unset variable (fact 109)', '$context.routeKey', context(), '-'],
  ['an empty value (fact 109)', '$context.identity.userAgent', context(), '-'],
  [
    'a name ends where it cannot go on',
    '$context.stage-$context.apiId.',
    context(),
    '$default-api.',
  ],
  ['claims', '$context.authorizer.claims.sub', withAuthorizer, 'u-1'],
  ['a claim with a colon', '$context.authorizer.claims.cognito:groups', withAuthorizer, '[admin]'],
  ['a property', '$context.authorizer.team $context.authorizer.size', withAuthorizer, 'red 3'],
  ['a null property', '$context.authorizer.none', withAuthorizer, '-'],
  ['a member every object has', '$context.authorizer.constructor', withAuthorizer, '-'],
  ['the principal', '$context.authorizer.principalId', withAuthorizer, 'ada'],
  ['a line end in a value', '$context.path', context({ path: 'a\r\nb' }), 'a  b'],
  ['a quote in JSON', '{"p":"$context.path"}', context({ path: 'a"\\b' }), '{"p":"a\\"\\\\b"}'],
  ['a line end of the format', '$context.apiId\n', context(), 'api'],
];

test.each(cases)('%s', (_name, format, given, want) => {
  expect(compileAccessLog(format, contextVariable)(given)).toBe(want);
});

test('variables that an HTTP API does not have are named (fact 108)', () => {
  expect(
    unknownVariables(
      '$context.path $context.resourcePath $context.authorizer.claims',
      contextVariable,
    ),
  ).toEqual(['resourcePath', 'authorizer.claims']);
});
