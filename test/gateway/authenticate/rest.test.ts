import aws4 from 'aws4';
import { authenticate } from '../../../gateway/authenticate/rest.ts';
import type { GatewayConfig } from '../../../gateway/config.ts';
import type { InjectRequest } from '../../../gateway/inject.ts';
import type { AccessRequest } from '../../../gateway/policy/policy.ts';
import { conditionKeysOf } from '../../../gateway/policy/condition-keys.ts';
import { NOW } from '../authorizer/jwt/tokens.ts';
import { compiled, documentWith, keptLog, outcomeOf, routed } from '../authorizer/rest-calls.ts';

const POINTER = '/paths/~1pets~1{petId}/get/x-amazon-apigateway-auth';
const ALICE = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
  arn: 'arn:aws:iam::123456789012:user/alice',
};
const document = documentWith({}, [], {
  operation: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } },
});
const guarded = (config: GatewayConfig = { credentials: [ALICE] }) => compiled(document, config);

function signed(keys: object = {}, signQuery = false): InjectRequest {
  const date = new Date(NOW).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const { path, headers } = aws4.sign(
    {
      method: 'GET',
      host: 'api.example',
      path: signQuery ? `/pets/6?X-Amz-Date=${date}&X-Amz-Expires=60` : '/pets/6?q=1',
      headers: signQuery ? {} : { 'X-Amz-Date': date },
      service: 'execute-api',
      region: 'us-east-1',
      signQuery,
    },
    { ...ALICE, ...keys },
  );
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
  return { url: path, headers: Object.fromEntries(texts) };
}

const refused = (call: ReturnType<typeof routed>, now = NOW) =>
  outcomeOf(() => authenticate(call, now));

describe('authenticate', () => {
  it('asks nothing of a method that wants no signature', () =>
    expect(authenticate(routed(compiled(documentWith({}, [])), signed()), NOW)).toBeUndefined());

  it.each([
    ['in the header', false],
    ['in the query', true],
  ])('fact 207: knows who signed %s, and fills in $context.identity', (_, inQuery) => {
    const log = keptLog();
    const call = routed(guarded(), signed({}, inQuery), log);
    expect(authenticate(call, NOW)).toMatchObject({
      type: 'AWS_IAM',
      accessKeyId: 'AKIDEXAMPLE',
      arn: ALICE.arn,
      accountId: '123456789012',
      principal: { type: 'User', userName: 'alice' },
    });
    const { identity } = call.context;
    expect(identity).toMatchObject({
      accessKey: 'AKIDEXAMPLE',
      accountId: '123456789012',
      userArn: ALICE.arn,
      caller: expect.stringMatching(/^AIDA/) as unknown,
      cognitoIdentityId: null,
    });
    expect(identity.user).toBe(identity.caller);
    expect(call.context.authenticate).toEqual({ status: 200, latency: 0 });
    expect(log.outcomes).toEqual([`${ALICE.arn} signed the call @ ${POINTER}`]);
  });

  it.each<[string, InjectRequest, number, string, string]>([
    [
      'nothing signed',
      { url: '/pets/6' },
      NOW,
      'MISSING_AUTHENTICATION_TOKEN',
      'MissingAuthenticationTokenException',
    ],
    [
      'fact 21: a bearer token',
      { url: '/pets/6', headers: { authorization: 'Bearer abc' } },
      NOW,
      'DEFAULT_4XX',
      'IncompleteSignatureException',
    ],
    [
      'fact 207: an unknown key',
      signed({ accessKeyId: 'AKIDNOBODY' }),
      NOW,
      'DEFAULT_4XX',
      'UnrecognizedClientException',
    ],
    [
      'a wrong secret',
      signed({ secretAccessKey: 'x' }),
      NOW,
      'INVALID_SIGNATURE',
      'InvalidSignatureException',
    ],
    ['an old signature', signed(), NOW + 301_000, 'INVALID_SIGNATURE', 'InvalidSignatureException'],
  ])('refuses %s', async (_, ...given) => {
    const [request, now, type, errorType] = given;
    const call = routed(guarded(), request);
    expect(await refused(call, now)).toMatchObject({
      type,
      errorType,
      status: 403,
      pointer: POINTER,
    });
    expect(call.context.authenticate).toMatchObject({ status: 403 });
    expect(call.context.identity.accessKey).toBeNull();
  });

  it('refuses temporary credentials that have expired', async () => {
    const session = { sessionToken: 't', expiration: new Date(NOW).toISOString() };
    const call = routed(guarded({ credentials: [{ ...ALICE, ...session }] }), signed(session));
    expect(await refused(call)).toMatchObject({
      type: 'EXPIRED_TOKEN',
      errorType: 'ExpiredTokenException',
    });
  });

  it('gives no header to log or reason', async () => {
    const log = keptLog();
    const call = routed(guarded(), signed({ secretAccessKey: 'x', sessionToken: 'hidden' }), log);
    const { message, ...rest } = (await refused(call)) as Record<string, unknown>;
    expect(message).toContain('hidden');
    expect(JSON.stringify([rest, log, call.context])).not.toContain('hidden');
  });

  const request: AccessRequest = {
    action: 'execute-api:Invoke',
    resource: 'arn:x',
    principal: undefined,
    keys: conditionKeysOf({ sourceIp: '', userAgent: undefined, referer: undefined, now: NOW }),
  };
  const says = (Effect: string) => ({
    Version: '2012-10-17',
    Statement: [{ Effect, Action: '*', Resource: '*' }],
  });
  it.each<[string, object[] | undefined, string]>([
    ['nothing said of them', undefined, 'allow'],
    ['none', [], 'implicit-deny'],
    ['one that allows', [says('Allow')], 'allow'],
    ['a denial among them', [says('Allow'), says('Deny')], 'explicit-deny'],
  ])('asks the policies of the caller: %s', (_, policies, want) => {
    const credentials = [
      { ...ALICE, ...(policies !== undefined && { policies: policies as never }) },
    ];
    const call = routed(guarded({ credentials }), signed());
    expect(authenticate(call, NOW)?.decide(request)).toBe(want);
  });
});
