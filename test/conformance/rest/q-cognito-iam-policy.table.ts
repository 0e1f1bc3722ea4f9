import aws4 from 'aws4';
import { apiIdOf } from '../../../gateway/deployment/identifier.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InjectRequest } from '../../../gateway/index.ts';
import type { Behaviour, MethodCase, RestCase, RestSection, Step, Want } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';
import { NOW } from '../harness/world.ts';
import type { World } from '../harness/world.ts';

const API = `arn:aws:execute-api:us-east-1:123456789012:${apiIdOf({ info: { title: 'conformance' } })}`;
const MASKED = API.replace('123456789012', '********9012');
const POOL = 'us-east-1_Pool';
const SECONDS = NOW / 1_000;

const refusal = (status: number, body: string, errorType: string): Want => ({
  status,
  body,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': errorType },
  calls: { fn: 0 },
});
const UNAUTHORIZED = refusal(401, '{"message":"Unauthorized"}', 'UnauthorizedException');
const OK: Want = { status: 200, calls: { fn: 1 } };
const denied = (message: string): Want =>
  refusal(403, JSON.stringify({ Message: message }), 'AccessDeniedException');
const notAuthorized = (user: string, path = 'GET/pets/6', end = ''): Want =>
  denied(
    `User: ${user} is not authorized to perform: execute-api:Invoke on resource: ${MASKED}/prod/${path}${end}`,
  );

// Cognito

const cognito = (authorizer: JsonObject = {}, name = 'Authorization'): JsonObject => ({
  components: {
    securitySchemes: {
      pool: {
        type: 'apiKey',
        name,
        in: 'header',
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': {
          type: 'cognito_user_pools',
          providerARNs: [`arn:aws:cognito-idp:us-east-1:123456789012:userpool/${POOL}`],
          ...authorizer,
        },
      },
    },
  },
});

/** The pool's issuer, on the server of the world's. */
const issuerOf = ({ issuer }: World): string => `${issuer.url}/${POOL}`;
const atPool = (world: World) => {
  const { replies } = world.issuer;
  replies.set(`/${POOL}/.well-known/openid-configuration`, (_, response) =>
    response.end(JSON.stringify({ jwks_uri: `${issuerOf(world)}/.well-known/jwks.json` })),
  );
  replies.set(`/${POOL}/.well-known/jwks.json`, (_, response) =>
    response.end(JSON.stringify({ keys: world.issuer.keys })),
  );
  return { endpoints: { cognitoIdp: `${world.issuer.url}/` } };
};

const byPool = (...scopes: string[]): Record<string, MethodCase> => ({
  'GET /pets/{petId}': { security: [{ pool: scopes }] },
});
const bearing = (
  claims: object,
  header = 'Authorization',
  scheme = 'Bearer ',
): Pick<Step, 'request'> => ({
  request: (world) => ({
    url: '/pets/6',
    headers: {
      [header]: `${scheme}${world.token({ iss: issuerOf(world), token_use: 'id', ...claims })}`,
    },
  }),
});
const ACCESS = { token_use: 'access', aud: undefined, client_id: 'shop' };

const pools: readonly RestCase[] = [
  {
    facts: [206],
    importFacts: [163],
    name: 'a Cognito authorizer reads the header its scheme names',
    methods: byPool(),
    root: cognito({}, 'X-Token'),
    config: atPool,
    steps: [
      { request: { url: '/pets/6' }, want: UNAUTHORIZED },
      { request: { url: '/pets/6', headers: { 'X-Token': '' } }, want: UNAUTHORIZED },
      { ...bearing({}), want: UNAUTHORIZED },
      { ...bearing({}, 'x-token'), want: OK },
      { ...bearing({}, 'X-Token', ''), want: OK },
    ],
  },
  {
    facts: [206],
    name: 'an ID token where the method has no scopes, an access token with one of them where it has',
    methods: {
      ...byPool(),
      'POST /pets/{petId}': { security: [{ pool: ['shop/write', 'shop/read'] }] },
    },
    root: cognito(),
    config: atPool,
    steps: [
      { ...bearing({}), want: OK },
      { ...bearing(ACCESS), want: UNAUTHORIZED },
      ...(
        [
          [{ ...ACCESS, scope: 'openid shop/read' }, OK],
          [{ ...ACCESS, scope: 'openid shop/admin' }, UNAUTHORIZED],
          [{ ...ACCESS, scope: undefined }, UNAUTHORIZED],
          [{ scope: 'shop/read' }, UNAUTHORIZED],
        ] as const
      ).map(([claims, want]): Step => ({
        request: (world) => ({
          method: 'POST',
          url: '/pets/6',
          headers: {
            authorization: world.token({ iss: issuerOf(world), token_use: 'id', ...claims }),
          },
        }),
        want,
      })),
    ],
  },
  {
    facts: [206],
    name: 'claims reach the function as strings, times as dates',
    methods: byPool(),
    root: cognito(),
    config: atPool,
    steps: [
      {
        ...bearing({
          sub: 'u-1',
          'cognito:groups': ['admin', 'staff'],
          email_verified: true,
          auth_time: SECONDS - 60,
          address: { city: 'Brno' },
        }),
        want: {
          ...OK,
          event: {
            requestContext: {
              authorizer: {
                claims: {
                  sub: 'u-1',
                  'cognito:groups': 'admin,staff',
                  email_verified: 'true',
                  auth_time: String(SECONDS - 60),
                  exp: 'Sat Nov 21 13:00:00 UTC 2026',
                  iat: 'Sat Nov 21 11:59:00 UTC 2026',
                  address: '{"city":"Brno"}',
                },
              },
            },
          },
          eventLacks: ['requestContext.authorizer.principalId'],
        },
      },
    ],
  },
  {
    facts: [206],
    name: '$context.authorizer.claims has them for templates',
    methods: {
      'GET /pets/{petId}': {
        security: [{ pool: [] }],
        integration: mockAnswering('$context.authorizer.claims.sub'),
      },
    },
    root: cognito(),
    config: atPool,
    steps: [{ ...bearing({ sub: 'u-1' }), want: { status: 200, body: 'u-1' } }],
  },
  {
    facts: [206],
    name: 'a token that has expired is told so, also one that was good before',
    methods: byPool(),
    root: cognito(),
    config: atPool,
    steps: [
      { ...bearing({}), want: OK },
      {
        ...bearing({}),
        after: 3_600_000,
        want: refusal(401, '{"message":"The incoming token has expired"}', 'UnauthorizedException'),
      },
    ],
  },
  {
    facts: [206],
    name: 'what is no token of the pool is 401',
    methods: byPool(),
    root: cognito(),
    config: atPool,
    steps: [
      { ...bearing({ iss: 'https://elsewhere.example' }), want: UNAUTHORIZED },
      { ...bearing({ nbf: SECONDS + 60 }), want: UNAUTHORIZED },
      { ...bearing({ token_use: undefined }), want: UNAUTHORIZED },
      { request: { url: '/pets/6', headers: { authorization: 'a.b.c' } }, want: UNAUTHORIZED },
      {
        request: (world) => ({
          url: '/pets/6',
          headers: {
            authorization: world.token(
              { iss: issuerOf(world), token_use: 'id' },
              { header: { alg: 'none', kid: 'k1' } },
            ),
          },
        }),
        want: UNAUTHORIZED,
      },
      { ...bearing({}), want: OK },
    ],
  },
  {
    facts: [194, 206],
    name: "identityValidationExpression matches the token's audience",
    methods: byPool(),
    root: cognito({ identityValidationExpression: 'sho[a-p]' }),
    config: atPool,
    steps: [
      { ...bearing({}), want: OK },
      { ...bearing({ aud: 'shop2' }), want: UNAUTHORIZED },
    ],
  },
  {
    facts: [199, 206],
    importFacts: [242],
    name: 'a pool whose keys cannot be had is an error of the configuration',
    methods: byPool(),
    root: cognito(),
    config: (world) => ({ endpoints: { cognitoIdp: world.nowhere } }),
    steps: [
      {
        request: (world) => ({
          url: '/pets/6',
          headers: { authorization: world.token({ iss: `${world.nowhere}/${POOL}` }) },
        }),
        want: refusal(500, '{"message":null}', 'AuthorizerConfigurationException'),
      },
    ],
  },
  {
    facts: [206],
    name: 'providerARNs that name no user pool are refused at start',
    methods: byPool(),
    root: cognito({ providerARNs: ['arn:aws:s3:::pool'] }),
    refused: ['is no ARN of a user pool'],
  },
];

// IAM

const ALICE = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  arn: 'arn:aws:iam::123456789012:user/alice',
};
const STRANGER = {
  accessKeyId: 'AKIDSTRANGER',
  secretAccessKey: 'secret',
  arn: 'arn:aws:iam::999999999999:user/eve',
};

const DATE = new Date(NOW).toISOString().replace(/[-:]|\.\d{3}/g, '');
const DATED = { 'X-Amz-Date': DATE };

/** A request signed by an independent signer, at the time the clock starts with. */
function signed(
  keys: { accessKeyId: string; secretAccessKey: string } = ALICE,
  more: Partial<Parameters<typeof aws4.sign>[0]> = {},
): InjectRequest {
  const { method, path, headers, body } = aws4.sign(
    {
      method: 'GET',
      host: 'api.example',
      path: '/pets/6?b=2&a=1',
      headers: DATED,
      service: 'execute-api',
      region: 'us-east-1',
      ...more,
    },
    keys,
  );
  const texts = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return {
    method,
    url: path,
    headers: Object.fromEntries(texts) as Record<string, string>,
    ...(body !== undefined && { body }),
  };
}

const IAM: Record<string, MethodCase> = {
  'GET /pets/{petId}': { members: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } },
};
const sigv4: JsonObject = {
  components: {
    securitySchemes: {
      sigv4: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
    },
  },
};
const MISSING = refusal(
  403,
  '{"message":"Missing Authentication Token"}',
  'MissingAuthenticationTokenException',
);
const known = { credentials: [ALICE, STRANGER] };

const iam: readonly RestCase[] = [
  ...(
    [
      ['x-amazon-apigateway-auth', IAM, {}],
      ['authtype awsSigv4', { 'GET /pets/{petId}': { security: [{ sigv4: [] }] } }, sigv4],
    ] as const
  ).map(([name, methods, root]): RestCase => ({
    facts: [207],
    name: `${name}: unsigned is 403, signed goes through`,
    methods,
    root,
    config: known,
    steps: [
      { request: { url: '/pets/6' }, want: MISSING },
      { request: signed(), want: OK },
    ],
  })),
  {
    facts: [5, 207],
    name: 'an access key that nobody has, a wrong secret, another service, an old signature',
    methods: IAM,
    config: known,
    steps: [
      {
        request: signed({ accessKeyId: 'AKIDNOBODY', secretAccessKey: 'x' }),
        want: refusal(
          403,
          '{"message":"The security token included in the request is invalid."}',
          'UnrecognizedClientException',
        ),
      },
      {
        request: signed({ ...ALICE, secretAccessKey: 'x' }),
        want: { status: 403, headers: { 'x-amzn-errortype': 'InvalidSignatureException' } },
      },
      {
        request: signed(ALICE, { service: 's3' }),
        want: refusal(
          403,
          `{"message":"Credential should be scoped to correct service: 'execute-api'. "}`,
          'InvalidSignatureException',
        ),
      },
      {
        request: signed(),
        after: 301_000,
        want: refusal(
          403,
          '{"message":"Signature expired: 20261121T120000Z is now earlier than 20261121T120001Z (20261121T120501Z - 5 min.)"}',
          'InvalidSignatureException',
        ),
      },
    ],
  },
  {
    facts: [20, 207],
    name: 'a signature holds for another method only where it covers what selects it',
    methods: {
      ...IAM,
      'DELETE /pets/{petId}': { members: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } },
    },
    config: known,
    steps: [
      {
        request: signed(ALICE, { headers: { ...DATED, 'X-HTTP-Method-Override': 'DELETE' } }),
        want: OK,
      },
      ...[signed(), signed(ALICE, { path: `/pets/6?X-Amz-Date=${DATE}`, signQuery: true })].map(
        (it): Step => ({
          request: { ...it, headers: { ...it.headers, 'X-HTTP-Method-Override': 'DELETE' } },
          want: refusal(
            403,
            `{"message":"'x-http-method-override' must be a 'SignedHeader' in the AWS Authorization."}`,
            'InvalidSignatureException',
          ),
        }),
      ),
    ],
  },
  {
    facts: [21],
    name: 'a bearer token is no signature',
    methods: IAM,
    config: known,
    steps: [
      {
        request: { url: '/pets/6', headers: { authorization: 'Bearer abc' } },
        want: refusal(
          403,
          `{"message":"Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded with Base64): 'w1Xc6WwWEogNEZQP/dkBTThsJT4MNlKmzQanIm970rY='."}`,
          'IncompleteSignatureException',
        ),
      },
    ],
  },
  {
    facts: [27, 207],
    name: 'the caller is known to the function',
    methods: IAM,
    config: known,
    steps: [
      {
        request: signed(),
        want: {
          ...OK,
          event: {
            requestContext: {
              identity: {
                accessKey: 'AKIDEXAMPLE',
                accountId: '123456789012',
                userArn: ALICE.arn,
                cognitoIdentityId: null,
              },
            },
          },
          eventLacks: ['requestContext.authorizer'],
        },
      },
    ],
  },
  {
    facts: [191, 207],
    name: 'gateway responses reach refused signatures',
    methods: IAM,
    root: {
      'x-amazon-apigateway-gateway-responses': {
        DEFAULT_4XX: {
          responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
        },
      },
    },
    config: known,
    steps: [
      {
        request: { url: '/pets/6' },
        want: { status: 403, headers: { 'access-control-allow-origin': '*' } },
      },
    ],
  },
  {
    facts: [207],
    name: 'temporary credentials that have expired, with the gateway response for them',
    methods: IAM,
    root: {
      'x-amazon-apigateway-gateway-responses': { EXPIRED_TOKEN: { statusCode: 418 } },
    },
    config: {
      credentials: [{ ...ALICE, sessionToken: 't', expiration: new Date(NOW).toISOString() }],
    },
    steps: [
      {
        request: signed({ ...ALICE, ...{ sessionToken: 't' } }),
        want: refusal(
          418,
          '{"message":"The security token included in the request is expired"}',
          'ExpiredTokenException',
        ),
      },
    ],
  },
];

// Resource policies, and what they come to with others (import facts 240, 241).

type Says = 'allow' | 'silence' | 'deny';

const effects = (says: Says, Principal?: JsonObject | string): JsonObject => ({
  Version: '2012-10-17',
  Statement:
    says === 'silence'
      ? []
      : [
          {
            Effect: says === 'allow' ? 'Allow' : 'Deny',
            ...(Principal !== undefined && { Principal }),
            Action: 'execute-api:Invoke',
            Resource: Principal === undefined ? '*' : 'execute-api:/prod/GET/pets/*',
          },
        ],
});
const withPolicy = (policy: JsonObject, root: JsonObject = {}): JsonObject => ({
  ...root,
  'x-amazon-apigateway-policy': policy,
});
const gate: JsonObject = {
  components: {
    securitySchemes: {
      gate: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:auth',
        },
      },
    },
  },
};
const EXPLICIT = ' with an explicit deny';

/** What the caller's own policy says, the API's, and whether the call goes through. */
const TABLE_A: readonly (readonly [Says, Says, 'allow' | 'silence' | 'deny'])[] = [
  ['allow', 'allow', 'allow'],
  ['allow', 'silence', 'allow'],
  ['allow', 'deny', 'deny'],
  ['silence', 'allow', 'allow'],
  ['silence', 'silence', 'silence'],
  ['silence', 'deny', 'deny'],
  ['deny', 'allow', 'deny'],
  ['deny', 'silence', 'deny'],
  ['deny', 'deny', 'deny'],
];
const tableB = ([own, api, outcome]: (typeof TABLE_A)[number]): Says =>
  outcome === 'deny' ? 'deny' : own === 'allow' && api === 'allow' ? 'allow' : 'silence';

const end = (outcome: Says): string => (outcome === 'deny' ? EXPLICIT : '');

const combined: readonly RestCase[] = TABLE_A.flatMap((row): RestCase[] => {
  const [own, api, outcome] = row;
  const title = `${own} by the caller and ${api} by the API`;
  const iamCase = (caller: typeof ALICE, where: string, expected: Says): RestCase => ({
    facts: [208],
    importFacts: [240, 241],
    name: `IAM, ${where}: ${title} is ${expected}`,
    methods: IAM,
    root: withPolicy(effects(api, { AWS: caller.arn })),
    config: { credentials: [{ ...caller, policies: [effects(own)] }] },
    steps: [
      {
        request: signed(caller),
        want: expected === 'allow' ? OK : notAuthorized(caller.arn, 'GET/pets/6', end(expected)),
      },
    ],
  });
  const byAuthorizer = denied(`User is not authorized to access this resource${end(outcome)}`);
  const early = {
    ...notAuthorized('anonymous', 'GET/pets/6', EXPLICIT),
    calls: { auth: 0, fn: 0 },
  };
  return [
    iamCase(ALICE, 'same account', outcome),
    iamCase(STRANGER, 'cross account', tableB(row)),
    {
      facts: [197, 198, 208],
      importFacts: [240, 241],
      name: `Lambda authorizer: ${title} is ${outcome}${api === 'deny' ? ', before it is asked' : ''}`,
      methods: { 'GET /pets/{petId}': { security: [{ gate: [] }] } },
      root: withPolicy(effects(api, '*'), gate),
      functions: { auth: { returns: { principalId: 'u', policyDocument: effects(own) } } },
      steps: [
        {
          request: { url: '/pets/6', headers: { authorization: 'a' } },
          want: outcome === 'allow' ? OK : api === 'deny' ? early : byAuthorizer,
        },
      ],
    },
  ];
});

const policies: readonly RestCase[] = [
  ...(
    [
      ['allow', OK],
      ['silence', notAuthorized('anonymous')],
      ['deny', notAuthorized('anonymous', 'GET/pets/6', EXPLICIT)],
    ] as const
  ).flatMap(([says, want]): RestCase[] => [
    {
      facts: [3, 208],
      importFacts: [240],
      name: `resource policy only: ${says}`,
      root: withPolicy(effects(says, '*')),
      steps: [{ request: { url: '/pets/6' }, want }],
    },
    {
      facts: [206, 208],
      importFacts: [240],
      name: `Cognito and a resource policy: ${says}, asked after the token`,
      methods: byPool(),
      root: withPolicy(effects(says, '*'), cognito()),
      config: atPool,
      steps: [
        { request: { url: '/pets/6' }, want: UNAUTHORIZED },
        { ...bearing({}), want },
      ],
    },
  ]),
  {
    facts: [208],
    name: 'by the address of the caller',
    root: withPolicy({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 'execute-api:Invoke',
          Resource: 'execute-api:/*',
        },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 'execute-api:Invoke',
          Resource: 'execute-api:/*',
          Condition: { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/24', '2001:db8::/32'] } },
        },
      ],
    }),
    steps: [
      { request: { url: '/pets/6', sourceIp: '192.0.2.9' }, want: OK },
      { request: { url: '/pets/6', sourceIp: '2001:db8::9' }, want: OK },
      {
        request: { url: '/pets/6', sourceIp: '198.51.100.1' },
        want: notAuthorized('anonymous', 'GET/pets/6', EXPLICIT),
      },
    ],
  },
  {
    facts: [16, 208],
    name: 'a path spelled otherwise is judged by the resource it reaches',
    methods: { 'GET /admin': {}, 'GET /{proxy+}': {} },
    root: withPolicy({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: '*', Action: '*', Resource: 'execute-api:/*' },
        { Effect: 'Deny', Principal: '*', Action: '*', Resource: 'execute-api:/*/GET/admin' },
      ],
    }),
    steps: [
      { request: { url: '/other' }, want: OK },
      ...['/admin', '/admin/', '//admin'].map((url): Step => ({
        request: { url },
        want: notAuthorized('anonymous', 'GET/admin', EXPLICIT),
      })),
    ],
  },
  {
    facts: [208],
    importFacts: [240],
    name: 'a caller of another account needs a policy of the API',
    methods: IAM,
    config: known,
    steps: [
      { request: signed(STRANGER), want: notAuthorized(STRANGER.arn) },
      { request: signed(ALICE), want: OK },
    ],
  },
  {
    facts: [208],
    name: 'the trace names the member that decided',
    root: withPolicy(effects('silence', '*')),
    steps: [
      {
        request: { url: '/pets/6' },
        want: {
          status: 403,
          executionHas: ['The client is not authorized to perform this operation.'],
        },
      },
    ],
  },
  ...(
    [
      [
        'an operator nobody knows',
        { StringIs: { 'aws:SourceIp': 'x' } },
        'StringIs is no condition operator',
      ],
      ['a key nobody knows', { Bool: { 'aws:Moon': 'true' } }, 'aws:Moon is not known here'],
    ] as const
  ).map(([name, Condition, part]): RestCase => ({
    facts: [208],
    name: `a policy with ${name} is refused at start`,
    root: withPolicy({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: '*',
          Resource: '*',
          Condition: Condition as never,
        },
      ],
    }),
    refused: [part],
  })),
];

const fn: Behaviour = { returns: { statusCode: 200 } };

export const section: RestSection = {
  title: 'Q. Cognito, IAM, resource policy',
  cases: [...pools, ...iam, ...policies, ...combined].map((it: RestCase) => ({
    ...it,
    functions: { fn, ...it.functions },
  })),
};
