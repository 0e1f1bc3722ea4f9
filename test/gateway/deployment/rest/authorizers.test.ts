import type { JsonObject } from '../../../../gateway/document/document.ts';
import { DocumentError } from '../../../../gateway/document/finding.ts';
import type { GatewayConfig } from '../../../../gateway/config.ts';
import {
  compiled,
  documentWith,
  FUNCTION_URI,
  routed,
  scheme,
} from '../../authorizer/rest-calls.ts';

const AT = '/components/securitySchemes/gate';
const EXTENSION = `${AT}/x-amazon-apigateway-authorizer`;

function findings(document: JsonObject, config: GatewayConfig = {}): string[] {
  try {
    compiled(document, config);
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(({ pointer, line, message }) => `${pointer}:${line} ${message}`);
  }
}
const gated = (gate: JsonObject, more: object = {}): JsonObject =>
  documentWith({ gate }, [{ gate: [] }], more);
const onlyAuthorizer = (document: JsonObject, config: GatewayConfig = {}) =>
  compiled(document, config).authorizers[0];

describe('authorizers of a REST API', () => {
  it.each<[string, JsonObject, object]>([
    [
      'fact 202: a TOKEN authorizer keeps results 300 seconds',
      scheme(),
      { type: 'TOKEN', name: 'gate', functionName: 'gatekeeper', resultTtlInSeconds: 300 },
    ],
    ['types in capitals', scheme({ type: 'TOKEN' }), { type: 'TOKEN' }],
    [
      'fact 202: an hour at most',
      scheme({ authorizerResultTtlInSeconds: 3600 }),
      { resultTtlInSeconds: 3600 },
    ],
    [
      'import fact 162: none',
      scheme({ authorizerResultTtlInSeconds: null }),
      { resultTtlInSeconds: 300 },
    ],
    [
      'import fact 163: REQUEST by its sources',
      scheme({ type: 'request', identitySource: 'method.request.header.A, context.path' }),
      {
        type: 'REQUEST',
        identitySources: [
          { expression: 'method.request.header.A', read: expect.any(Function) },
          { expression: 'context.path', read: expect.any(Function) },
        ],
      },
    ],
    [
      'REQUEST without sources',
      scheme({ type: 'request' }),
      { identitySources: [], resultTtlInSeconds: 0 },
    ],
    [
      'import fact 163: TOKEN by the name of its scheme',
      scheme({ identitySource: 'method.request.header.Other' }, { name: 'X-Ticket' }),
      {
        identitySources: [
          { expression: 'method.request.header.X-Ticket', read: expect.any(Function) },
        ],
      },
    ],
    [
      'a function wrapped in an invocation',
      scheme({
        authorizerUri: `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION_URI}:live/invocations`,
      }),
      { functionName: 'gatekeeper' },
    ],
    [
      'fact 206: user pools by their issuers',
      scheme({
        type: 'cognito_user_pools',
        providerARNs: [
          'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_A',
          'arn:aws-cn:cognito-idp:cn-north-1:123456789012:userpool/cn-north-1_B',
        ],
      }),
      {
        type: 'COGNITO_USER_POOLS',
        issuers: [
          'https://cognito-idp.us-east-1.amazonaws.com/us-east-1_A',
          'https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_B',
        ],
      },
    ],
  ])('%s', (_, gate, want) => expect(onlyAuthorizer(gated(gate))).toMatchObject(want));

  it('import fact 162: are made even where nothing uses them', () =>
    expect(onlyAuthorizer(documentWith({ gate: scheme() }, []))).toMatchObject({ name: 'gate' }));

  it('a stage variable names the function', () =>
    expect(
      onlyAuthorizer(
        gated(scheme({ authorizerUri: FUNCTION_URI.replace('gatekeeper', '${stageVariables.f}') })),
        { stageVariables: { f: 'other' } },
      ),
    ).toMatchObject({ functionName: 'other' }));

  it('have an id of six characters that stays', () => {
    const [one, other] = [onlyAuthorizer(gated(scheme())), onlyAuthorizer(gated(scheme()))];
    expect(one?.id).toMatch(/^[a-z0-9]{6}$/);
    expect(other?.id).toBe(one?.id);
  });

  it('fact 195: sources are read from the call', () => {
    const sources = [
      ...['method.request.header.X-A', 'method.request.querystring.q'],
      ...['context.identity.sourceIp', 'stageVariables.v', 'stageVariables.toString'],
    ];
    const gate = scheme({ type: 'request', identitySource: sources.join(',') });
    const deployment = compiled(gated(gate), { stageVariables: { v: '1' } });
    const call = routed(deployment, { url: '/pets/6?q=1&q=2', headers: { 'x-a': 'a' } });
    expect(deployment.authorizers[0]?.identitySources.map((it) => it.read(call))).toEqual([
      ...['a', '2', '127.0.0.1', '1', undefined],
    ]);
  });

  it.each<[string, JsonObject, string]>([
    [
      'import fact 72: type jwt',
      scheme({ type: 'jwt' }),
      `${EXTENSION}/type:1 Authorizer gate is of type jwt, which only HTTP APIs have.`,
    ],
    [
      'no type',
      scheme({ type: null }),
      `${EXTENSION}/type:1 Authorizer gate is of type null, which is none of a REST API.`,
    ],
    [
      'no object',
      { ...scheme(), 'x-amazon-apigateway-authorizer': 'token' },
      `${EXTENSION}:1 x-amazon-apigateway-authorizer of gate is an object.`,
    ],
    [
      'fact 202: a TTL of half a second',
      scheme({ authorizerResultTtlInSeconds: 0.5 }),
      `${EXTENSION}/authorizerResultTtlInSeconds:1 authorizerResultTtlInSeconds is a whole number, 0 to 3600.`,
    ],
    [
      'a name that is no header',
      scheme({}, { name: 'a b' }),
      `${AT}/name:1 The scheme's name says which header holds the token, and names none.`,
    ],
    [
      'a context variable that is none',
      scheme({ type: 'request', identitySource: 'context.moon' }),
      `${EXTENSION}/identitySource:1 Invalid identity source: context.moon`,
    ],
    [
      'fact 206: no user pool',
      scheme({ type: 'cognito_user_pools', providerARNs: [] }),
      `${EXTENSION}/providerARNs:1 A Cognito authorizer has no providerARNs.`,
    ],
  ])('%s is refused, with its place', (_, gate, want) =>
    expect(findings(gated(gate))).toEqual([want]),
  );
});

describe('what a method wants', () => {
  const auth = (type: string): { operation: JsonObject } => ({
    operation: { 'x-amazon-apigateway-auth': { type } },
  });
  const signing = {
    type: 'apiKey',
    name: 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  };
  const key = { type: 'apiKey', name: 'x-api-key', in: 'header' };
  const cognito = scheme({
    type: 'cognito_user_pools',
    providerARNs: ['arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_A'],
  });
  const wanted = (document: JsonObject) => compiled(document).methods[0]?.authorization;

  it.each<[string, JsonObject, object]>([
    ['nothing', documentWith({}, []), { type: 'NONE' }],
    ['an API key alone', documentWith({ key }, [{ key: [] }]), { type: 'NONE' }],
    ['type NONE', documentWith({}, [], auth('NONE')), { type: 'NONE' }],
    [
      'fact 207: AWS_IAM',
      documentWith({}, [], auth('AWS_IAM')),
      { type: 'AWS_IAM', pointer: '/paths/~1pets~1{petId}/get/x-amazon-apigateway-auth' },
    ],
    [
      'fact 207: awsSigv4',
      documentWith({ signing }, [{ signing: [] }]),
      { type: 'AWS_IAM', pointer: '/components/securitySchemes/signing' },
    ],
    [
      'both',
      documentWith({ signing }, [{ signing: [] }], auth('AWS_IAM')),
      { type: 'AWS_IAM', pointer: '/components/securitySchemes/signing' },
    ],
    [
      'import fact 188: a Lambda authorizer, whatever its scopes',
      documentWith({ gate: scheme() }, [{ gate: ['a'] }]),
      { type: 'CUSTOM', authorizer: { name: 'gate' } },
    ],
    [
      'a Lambda authorizer and a key',
      documentWith({ gate: scheme(), key }, [{ gate: [], key: [] }]),
      { type: 'CUSTOM', authorizer: { name: 'gate' } },
    ],
    [
      'fact 206: a user pool with scopes',
      documentWith({ cognito }, [{ cognito: ['a', 'b'] }]),
      { type: 'COGNITO_USER_POOLS', authorizer: { name: 'cognito' }, scopes: ['a', 'b'] },
    ],
    [
      "fact 223: the root's",
      documentWith({ gate: scheme() }, [], {
        root: { security: [{ gate: [] }] },
        operation: { security: undefined },
      }),
      { type: 'CUSTOM' },
    ],
  ])('%s', (_name, document, want) => expect(wanted(document)).toMatchObject(want));

  it.each<[string, JsonObject, string]>([
    [
      'import fact 189: two authorizers',
      documentWith({ gate: scheme(), cognito }, [{ gate: [] }, { cognito: [] }]),
      'GET /pets/{petId} has more than one way of authorization: a method takes one, beside an API key.',
    ],
    [
      'an authorizer and IAM',
      documentWith({ gate: scheme() }, [{ gate: [] }], auth('AWS_IAM')),
      'GET /pets/{petId} has more than one way of authorization: a method takes one, beside an API key.',
    ],
    [
      'import fact 192: no authorizer',
      documentWith({ none: { type: 'apiKey', name: 'X', in: 'header' } }, [{ none: [] }]),
      'Security scheme "none" has no x-amazon-apigateway-authorizer: an import makes no method of what requires it.',
    ],
    [
      'import fact 191: a type that is passed by',
      documentWith({ oauth: { type: 'oauth2', flows: {} } }, [{ oauth: [] }]),
      'An import drops security scheme "oauth": what requires it would be open to anyone.',
    ],
    [
      'a scheme that is not there',
      documentWith({}, [{ gone: [] }]),
      'There is no security scheme "gone": what requires it would be open to anyone.',
    ],
    [
      'another auth',
      documentWith({}, [], auth('CUSTOM')),
      'x-amazon-apigateway-auth is of type CUSTOM, which is none.',
    ],
  ])('%s is refused', (_name, document, message) =>
    expect(findings(document).map((it) => it.replace(/^\S+ /, ''))).toEqual([message]),
  );
});
