import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import type { ImportCase, ImportSection } from '../harness/import-case.ts';

const GET = '/paths/~1x/get';
const SCHEMES = '/components/securitySchemes';
const EXTENSION = 'x-amazon-apigateway-authorizer';
const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations';
const POOL = 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_A';

const scheme = (authorizer: JsonObject, name = 'Authorization'): JsonObject => ({
  type: 'apiKey',
  name,
  in: 'header',
  'x-amazon-apigateway-authtype': 'custom',
  [EXTENSION]: authorizer,
});
const token = (members: JsonObject = {}): JsonObject =>
  scheme({ type: 'token', authorizerUri: FUNCTION, ...members });
const request = (members: JsonObject = {}): JsonObject =>
  scheme({ type: 'request', authorizerUri: FUNCTION, ...members });
const cognito = (members: JsonObject = {}): JsonObject => ({
  ...scheme({ type: 'cognito_user_pools', providerARNs: [POOL], ...members }),
  'x-amazon-apigateway-authtype': 'cognito_user_pools',
});

/** `GET /x` guarded by a scheme. */
const guarded = (gate: Json, scopes: readonly string[] = []): NonNullable<ImportCase['with']> => ({
  [`${SCHEMES}/gate`]: gate,
  [`${GET}/security`]: [{ gate: scopes }],
});

type Facts = Pick<ImportCase, 'facts' | 'restFacts'>;

const taken = (facts: Facts, name: string, values: ImportCase['with']): ImportCase => ({
  ...facts,
  name,
  ...(values && { with: values }),
  verdict: 'accepted',
  says: [],
});

const refused = (facts: Facts, name: string, gate: Json, said: string): ImportCase => ({
  ...facts,
  name,
  with: guarded(gate),
  verdict: 'rejected',
  says: [`error ${said.replace('@', `${SCHEMES}/gate/${EXTENSION}`)}`],
});

const authorizers: readonly ImportCase[] = [
  taken({ facts: [162] }, 'an authorizer that nothing requires', { [`${SCHEMES}/spare`]: token() }),
  taken({ facts: [162] }, 'a TTL of none', guarded(token({ authorizerResultTtlInSeconds: null }))),
  ...[0, 3600].map((ttl) =>
    taken(
      { facts: [162, 223] },
      `a TTL of ${ttl} s`,
      guarded(token({ authorizerResultTtlInSeconds: ttl })),
    ),
  ),
  refused(
    { facts: [162, 223] },
    'a TTL of more than an hour',
    token({ authorizerResultTtlInSeconds: 3601 }),
    'authorizer-ttl @/authorizerResultTtlInSeconds authorizerResultTtlInSeconds is a whole number, 0 to 3600.',
  ),
  taken({ facts: [163] }, 'TOKEN, its header named by the scheme', guarded(token())),
  taken(
    { facts: [163] },
    'REQUEST, its sources named by identitySource',
    guarded(request({ identitySource: 'method.request.header.A, method.request.querystring.b' })),
  ),
  taken({ facts: [163] }, 'a user pool', guarded(cognito())),
  taken({ facts: [163] }, 'a user pool with scopes', guarded(cognito(), ['shop/read'])),
  ...(
    [
      ['TOKEN', token({ identitySource: 'method.request.header.Ticket' })],
      ['a user pool', cognito({ identitySource: 'method.request.header.Ticket' })],
    ] as const
  ).map(([name, gate]): ImportCase => ({
    facts: [163],
    name: `${name} with another header in identitySource, which is passed by`,
    with: guarded(gate),
    verdict: 'warning',
    says: [
      `warning identity-source ${SCHEMES}/gate/${EXTENSION}/identitySource Authorizer 'gate': an import passes by identitySource and reads method.request.header.Authorization, as the scheme's name says.`,
    ],
  })),
  refused(
    { facts: [163] },
    'REQUEST with a source that is none',
    request({ identitySource: '$request.header.A' }),
    'identity-source @/identitySource Invalid identity source: $request.header.A',
  ),
  refused(
    { facts: [163] },
    'a type that only HTTP APIs have',
    scheme({ type: 'jwt' }),
    'authorizer-type @/type Authorizer gate is of type jwt, which only HTTP APIs have.',
  ),
  refused(
    { facts: [216] },
    'a function that CloudFormation would fill in',
    token({ authorizerUri: { 'Fn::GetAtt': ['F', 'Arn'] } }),
    'lambda-authorizer @/authorizerUri Authorizer gate needs an authorizerUri that names a Lambda function.',
  ),
  refused(
    { facts: [163] },
    'a user pool that is none',
    cognito({ providerARNs: ['us-east-1_A'] }),
    'provider-arns @/providerARNs/0 "us-east-1_A" is no ARN of a user pool.',
  ),
];

const keys: readonly ImportCase[] = [
  taken({ facts: [164] }, 'x-api-key without an authorizer: a key is required', {}),
  taken({ facts: [164] }, 'X-API-Key', { [`${SCHEMES}/key/name`]: 'X-API-Key' }),
  taken({ facts: [164, 189] }, 'a key beside an authorizer, in one requirement', {
    [`${SCHEMES}/gate`]: token(),
    [`${GET}/security`]: [{ gate: [], key: [] }],
  }),
  {
    facts: [189],
    name: 'two authorizers: what an import makes of them is not recorded',
    with: {
      [`${SCHEMES}/gate`]: token(),
      [`${SCHEMES}/pool`]: cognito(),
      [`${GET}/security`]: [{ gate: [] }, { pool: [] }],
    },
    verdict: 'accepted',
    says: [],
    ours: [
      `error gatehouse/several-authorizers ${GET}/security GET /x has more than one way of authorization: a method takes one, beside an API key.`,
    ],
  },
  {
    facts: [165],
    restFacts: [223],
    name: 'security of the root alone: it is applied, and ours asks for it at the operation',
    with: { [`${GET}/security`]: undefined, '/security': [{ key: [] }] },
    verdict: 'accepted',
    says: [],
    ours: [`error gatehouse/explicit-security ${GET} GET /x does not say who may call it.`],
  },
  {
    facts: [165, 191],
    restFacts: [223],
    name: 'security of the root by a scheme that is dropped leaves operations open',
    with: {
      [`${SCHEMES}/bearer`]: { type: 'http', scheme: 'bearer' },
      [`${GET}/security`]: undefined,
      '/security': [{ bearer: [] }],
    },
    verdict: 'warning',
    says: [
      `warning security-scheme-type ${SCHEMES}/bearer Unsupported security definition type 'http' for 'bearer'. Ignoring.`,
    ],
    ours: [
      'error gatehouse/open-operation /security An import drops security scheme "bearer": what requires it would be open to anyone.',
    ],
  },
];

/** Who may call a method, and what an import makes of authorizers and keys. */
export const section: ImportSection = {
  title: 'P. Import into a REST API: authorizers, keys',
  kind: 'rest',
  cases: [...authorizers, ...keys],
};
