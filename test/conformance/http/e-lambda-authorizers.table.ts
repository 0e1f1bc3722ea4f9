import type { JsonObject } from '../../../gateway/document/document.ts';
import type { Behaviour, RouteCase, Section, Step, Want } from '../harness/case.ts';
import { FUNCTION_URI } from '../harness/http-document.ts';
import { NOW } from '../harness/world.ts';

const HEADER = '$request.header.Authorization';
const API = 'arn:aws:execute-api:us-east-1:123456789012:';

/** An authorizer with simple responses that asks for `Authorization`, unless told otherwise. */
const gate = (members: JsonObject = {}): JsonObject => ({
  components: {
    securitySchemes: {
      gate: {
        type: 'apiKey',
        in: 'header',
        name: 'Authorization',
        'x-amazon-apigateway-authorizer': {
          type: 'request',
          identitySource: HEADER,
          authorizerUri: FUNCTION_URI('auth'),
          authorizerPayloadFormatVersion: '2.0',
          enableSimpleResponses: true,
          ...members,
        },
      },
    },
  },
});

const security = [{ gate: [] }];
const guarded: Record<string, RouteCase> = { 'GET /pets/{petId}': { security } };
const twoRoutes: Record<string, RouteCase> = {
  'GET /pets': { security },
  'GET /orders': { security },
};

const ALLOW: Behaviour = { returns: { isAuthorized: true } };
const permit = { auth: ALLOW };

const policyDocument = (Resource: string | string[], Effect = 'Allow') => ({
  Version: '2012-10-17',
  Statement: [{ Effect, Action: 'execute-api:Invoke', Resource }],
});
const policyFor = (resource: string | string[], effect?: string) => ({
  principalId: 'user-1',
  policyDocument: policyDocument(resource, effect),
});

const by = (url: string, authorization = 'let-me-in'): Pick<Step, 'request'> => ({
  request: { url, headers: { authorization } },
});
const pet = by('/pets/6');

const passed = (auth = 1): Want => ({ status: 200, calls: { auth, fn: 1 } });
const UNAUTHORIZED: Want = {
  status: 401,
  body: '{"message":"Unauthorized"}',
  headers: { 'content-type': 'application/json' },
  calls: { auth: 0, fn: 0 },
};
const forbidden = (auth = 1): Want => ({
  status: 403,
  body: '{"message":"Forbidden"}',
  headers: { 'content-type': 'application/json' },
  calls: { auth, fn: 0 },
});
const FAILED: Want = {
  status: 500,
  body: '{"message":"Internal Server Error"}',
  headers: { 'content-type': 'application/json' },
  calls: { auth: 1, fn: 0 },
};

/** A step for each thing the authorizer may return. */
const results = (want: Want, table: readonly unknown[]): Step[] =>
  table.map((returns) => ({ ...pet, functions: { auth: { returns } }, want }));

const cached = { authorizerResultTtlInSeconds: 300 };
const simple = { enableSimpleResponses: false };

/** Section E: Lambda authorizers and IAM (facts 73-81). */
export const section: Section = {
  title: 'E. HTTP API: Lambda authorizers and IAM',
  cases: [
    {
      facts: [73, 74],
      name: 'the event of format 2.0',
      routes: guarded,
      root: gate({ identitySource: `${HEADER}, $request.querystring.key` }),
      config: { stageVariables: { colour: 'blue' } },
      functions: permit,
      steps: [
        {
          request: {
            url: '/pets/6?key=a+b&tag=1&tag=2',
            headers: {
              host: 'shop.example',
              authorization: 'user1',
              cookie: 'a=1; b=2',
              'user-agent': 'probe/1',
              'X-Two': ['one', 'two'],
            },
          },
          want: {
            ...passed(),
            authorizerEventKeys: {
              '': [
                'version',
                'type',
                'routeArn',
                'identitySource',
                'routeKey',
                'rawPath',
                'rawQueryString',
                'cookies',
                'headers',
                'queryStringParameters',
                'requestContext',
                'pathParameters',
                'stageVariables',
              ],
              requestContext: [
                'accountId',
                'apiId',
                'domainName',
                'domainPrefix',
                'http',
                'requestId',
                'routeKey',
                'stage',
                'time',
                'timeEpoch',
              ],
            },
            authorizerEvent: {
              version: '2.0',
              type: 'REQUEST',
              identitySource: ['user1', 'a b'],
              routeKey: 'GET /pets/{petId}',
              rawPath: '/pets/6',
              rawQueryString: 'key=a+b&tag=1&tag=2',
              cookies: ['a=1', 'b=2'],
              headers: {
                authorization: 'user1',
                host: 'shop.example',
                'x-two': 'one,two',
                'content-length': '0',
                'x-forwarded-proto': 'https',
              },
              queryStringParameters: { key: 'a b', tag: '1,2' },
              requestContext: {
                accountId: '123456789012',
                domainName: 'shop.example',
                domainPrefix: 'shop',
                http: {
                  method: 'GET',
                  path: '/pets/6',
                  protocol: 'HTTP/1.1',
                  sourceIp: '127.0.0.1',
                  userAgent: 'probe/1',
                },
                requestId: 'request-1=',
                routeKey: 'GET /pets/{petId}',
                stage: '$default',
                time: '21/Nov/2026:12:00:00 +0000',
                timeEpoch: NOW,
              },
              pathParameters: { petId: '6' },
              stageVariables: { colour: 'blue' },
            },
          },
        },
      ],
    },
    {
      facts: [73],
      name: 'the event of format 1.0',
      routes: guarded,
      root: gate({
        ...simple,
        authorizerPayloadFormatVersion: '1.0',
        identitySource: `${HEADER},$request.querystring.key`,
      }),
      functions: { auth: { returns: policyFor('*') } },
      steps: [
        {
          ...by('/pets/6?key=123&key=456', 'user1'),
          want: {
            ...passed(),
            authorizerEventKeys: {
              '': [
                'version',
                'type',
                'methodArn',
                'identitySource',
                'authorizationToken',
                'resource',
                'path',
                'httpMethod',
                'headers',
                'queryStringParameters',
                'pathParameters',
                'stageVariables',
                'requestContext',
              ],
            },
            authorizerEvent: {
              version: '1.0',
              type: 'REQUEST',
              identitySource: 'user1,123,456',
              authorizationToken: 'user1,123,456',
              resource: '/pets/{petId}',
              path: '/pets/6',
              httpMethod: 'GET',
              headers: { authorization: 'user1' },
              queryStringParameters: { key: '456' },
              pathParameters: { petId: '6' },
              stageVariables: {},
              requestContext: {
                accountId: '123456789012',
                httpMethod: 'GET',
                path: '/pets/6',
                resourcePath: '/pets/{petId}',
                stage: '$default',
                identity: { sourceIp: '127.0.0.1' },
              },
            },
          },
        },
      ],
    },
    ...(
      [
        ['of a route with a parameter', 'GET /pets/{petId}', '/pets/6', '$default', 'GET/pets/6'],
        ['of a greedy route', 'ANY /{proxy+}', '/a/b', '$default', 'GET/a/b'],
        ['of the default route', '$default', '/a/b', '$default', '$default'],
        ['on a named stage', 'GET /pets/{petId}', '/test/pets/6', 'test', 'GET/pets/6'],
      ] as const
    ).map(([name, key, url, stage, path]) => ({
      facts: [74],
      name: `the ARN ${name}`,
      routes: { [key]: { security } },
      root: gate(simple),
      config: { stage },
      // Allowed is exactly this ARN; what stands for the id of the API has no slash.
      functions: {
        auth: {
          answers: (event: unknown) => {
            const { routeArn } = event as { routeArn: string };
            const expected = new RegExp(`^${API}[a-z0-9]+/${literal(stage)}/${literal(path)}$`);
            return policyFor(routeArn, expected.test(routeArn) ? 'Allow' : 'Deny');
          },
        },
      },
      steps: [
        {
          request: {
            url,
            headers: { host: 'x.execute-api.us-east-1.amazonaws.com', authorization: 'a' },
          },
          want: passed(),
        },
      ],
    })),
    {
      facts: [75],
      name: 'a simple response permits or not',
      routes: guarded,
      root: gate(),
      steps: [
        ...results(passed(), [{ isAuthorized: true }, { isAuthorized: true, context: {} }]),
        ...results(forbidden(), [{ isAuthorized: false }]),
      ],
    },
    {
      facts: [75, 77],
      name: 'a policy permits or not, an explicit deny before an allow',
      routes: guarded,
      root: gate(simple),
      steps: [
        ...results(passed(), [
          policyFor('*'),
          policyFor(`${API}*/$default/GET/pets/*`),
          policyFor(`${API}*/?default/GET/pets/6`),
          policyFor(['x', '*/pets/6']),
        ]),
        ...results(forbidden(), [
          policyFor('*', 'Deny'),
          policyFor('*/POST/pets/6'),
          policyFor('*/GET/pets/7'),
          policyFor('*/get/pets/6'),
          { ...policyFor('*'), policyDocument: { Version: '2012-10-17', Statement: [] } },
          {
            principalId: 'user-1',
            policyDocument: {
              Version: '2012-10-17',
              Statement: [
                ...policyDocument('*').Statement,
                ...policyDocument('*/pets/6', 'Deny').Statement,
              ],
            },
          },
        ]),
      ],
    },
    {
      facts: [75],
      name: 'a policy whose condition fails, or that cannot be judged, permits nothing',
      routes: guarded,
      root: gate(simple),
      steps: results(
        forbidden(),
        [{ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, { Principal: '*' }].map(
          (more) => ({
            principalId: 'user-1',
            policyDocument: {
              Version: '2012-10-17',
              Statement: [{ ...policyDocument('*').Statement[0], ...more }],
            },
          }),
        ),
      ),
    },
    {
      facts: [75, 77],
      name: 'a malformed result is a failure: simple responses',
      routes: guarded,
      root: gate(),
      steps: results(FAILED, [
        null,
        'allow',
        [],
        {},
        { isAuthorized: 'true' },
        { isAuthorized: true, context: 'x' },
        policyFor('*'),
      ]),
    },
    {
      facts: [75, 77],
      name: 'a malformed result is a failure: policies',
      routes: guarded,
      root: gate(simple),
      steps: results(FAILED, [
        { isAuthorized: true },
        { principalId: 'user-1' },
        { policyDocument: policyDocument('*') },
        policyFor('*', 'Permit'),
        { principalId: 'user-1', policyDocument: { Version: '2012-10-17' } },
      ]),
    },
    {
      facts: [75],
      name: 'format 1.0 returns a policy',
      routes: guarded,
      root: gate({ ...simple, authorizerPayloadFormatVersion: '1.0' }),
      steps: [...results(passed(), [policyFor('*')]), ...results(FAILED, [{ isAuthorized: true }])],
    },
    {
      facts: [75],
      name: 'simple responses need format 2.0',
      routes: guarded,
      root: gate({ authorizerPayloadFormatVersion: '1.0' }),
      functions: permit,
      refused: ['EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion'],
    },
    {
      facts: [76],
      name: 'without an identity nobody is asked, whether or not results are cached',
      routes: guarded,
      root: gate({ identitySource: `${HEADER},$request.querystring.key` }),
      functions: permit,
      steps: [
        { request: { url: '/pets/6' }, want: UNAUTHORIZED },
        { ...by('/pets/6'), want: UNAUTHORIZED },
        { ...by('/pets/6?key='), want: UNAUTHORIZED },
        { ...by('/pets/6?key=k', ''), want: UNAUTHORIZED },
        { ...by('/pets/6?key=k'), want: passed() },
      ],
    },
    {
      facts: [76],
      name: 'without an identity nobody is asked: cached',
      routes: guarded,
      root: gate(cached),
      functions: permit,
      steps: [
        { request: { url: '/pets/6' }, want: UNAUTHORIZED },
        { ...pet, want: passed() },
        { request: { url: '/pets/6' }, want: UNAUTHORIZED },
      ],
    },
    {
      facts: [77, 108],
      name: 'a function that throws, and one that returns no JSON',
      routes: guarded,
      root: gate(),
      config: { accessLog: { format: '$context.status $context.authorizer.error' } },
      steps: [
        {
          ...pet,
          functions: { auth: { fails: 'Unauthorized' } },
          want: { ...FAILED, log: ['500 auth failed'] },
        },
        { ...pet, functions: { auth: { payload: '{' } }, want: FAILED },
        { ...pet, functions: permit, want: { ...passed(), log: ['200 -'] } },
      ],
    },
    {
      facts: [77],
      name: 'a function that is not there',
      routes: guarded,
      root: gate({ authorizerUri: FUNCTION_URI('gone') }),
      steps: [{ ...pet, want: { ...FAILED, calls: { fn: 0 } } }],
    },
    {
      facts: [78],
      name: 'header names have no case, names of query parameters have',
      routes: guarded,
      root: gate({ identitySource: '$request.header.X-KEY,$request.querystring.Key' }),
      functions: permit,
      steps: [
        { request: { url: '/pets/6?Key=1', headers: { 'x-key': 'a' } }, want: passed() },
        { request: { url: '/pets/6?key=1', headers: { 'x-key': 'a' } }, want: UNAUTHORIZED },
      ],
    },
    {
      facts: [78],
      name: '$context and $stageVariables are identity sources',
      routes: guarded,
      root: gate({ identitySource: '$context.identity.sourceIp,$stageVariables.colour' }),
      config: { stageVariables: { colour: 'blue' } },
      functions: permit,
      steps: [
        {
          request: { url: '/pets/6', sourceIp: '192.0.2.7' },
          want: { ...passed(), authorizerEvent: { identitySource: ['192.0.2.7', 'blue'] } },
        },
      ],
    },
    {
      facts: [78],
      name: 'other expressions are no identity sources',
      routes: guarded,
      root: gate({ identitySource: '$request.body.user' }),
      functions: permit,
      refused: ['identitySource'],
    },
    {
      facts: [79],
      name: 'results are not cached unless a TTL is given',
      routes: guarded,
      root: gate(),
      functions: permit,
      steps: [
        { ...pet, want: passed() },
        { ...pet, want: passed() },
      ],
    },
    {
      facts: [79],
      name: 'a result is used for every route until its time is over',
      routes: twoRoutes,
      root: gate(cached),
      functions: permit,
      steps: [
        { ...by('/pets'), want: passed() },
        { ...by('/orders'), want: passed(0) },
        { ...by('/pets', 'another'), want: passed() },
        { ...by('/pets'), after: 299_999, want: passed(0) },
        { ...by('/pets'), after: 1, want: passed() },
      ],
    },
    {
      facts: [79],
      name: 'a refusal is cached, a failure is not',
      routes: guarded,
      root: gate(cached),
      steps: [
        { ...pet, functions: { auth: { fails: 'boom' } }, want: FAILED },
        { ...pet, functions: { auth: { returns: { isAuthorized: false } } }, want: forbidden() },
        { ...pet, functions: permit, want: forbidden(0) },
      ],
    },
    {
      facts: [79],
      name: 'with $context.routeKey a result is of one route',
      routes: twoRoutes,
      root: gate({ ...cached, identitySource: `${HEADER},$context.routeKey` }),
      functions: permit,
      steps: [
        { ...by('/pets'), want: passed() },
        { ...by('/orders'), want: passed() },
        { ...by('/pets'), want: passed(0) },
      ],
    },
    {
      facts: [79],
      name: 'a cached policy is judged anew for every route',
      routes: twoRoutes,
      root: gate({ ...cached, ...simple }),
      functions: { auth: { returns: policyFor('*/GET/pets') } },
      steps: [
        { ...by('/pets'), want: passed() },
        { ...by('/orders'), want: forbidden(0) },
        { ...by('/pets'), want: passed(0) },
      ],
    },
    {
      facts: [79],
      name: 'a TTL needs an identity source',
      routes: guarded,
      root: gate({ ...cached, identitySource: undefined }),
      functions: permit,
      refused: ['identitySource'],
    },
    {
      facts: [79],
      name: 'a TTL is at most an hour',
      routes: guarded,
      root: gate({ authorizerResultTtlInSeconds: 3601 }),
      functions: permit,
      refused: ['0 to 3600'],
    },
    {
      facts: [19, 80, 108],
      name: 'the context reaches the function, JSON types kept, and the log',
      routes: guarded,
      root: gate(),
      config: { accessLog: { format: '$context.authorizer.tier $context.authorizer.quota' } },
      functions: {
        auth: {
          returns: {
            isAuthorized: true,
            context: {
              tier: 'gold',
              quota: 5,
              staff: false,
              roles: ['a', 'b'],
              place: { x: null },
            },
          },
        },
      },
      steps: [
        {
          ...pet,
          want: {
            ...passed(),
            event: {
              requestContext: {
                authorizer: {
                  lambda: {
                    tier: 'gold',
                    quota: 5,
                    staff: false,
                    roles: ['a', 'b'],
                    place: { x: null },
                  },
                },
              },
            },
            eventKeys: { 'requestContext.authorizer': ['lambda'] },
            log: ['gold 5'],
          },
        },
      ],
    },
    {
      facts: [80, 109],
      name: 'a property is the context’s own, or unset',
      routes: guarded,
      root: gate(),
      config: {
        accessLog: { format: '$context.authorizer.team $context.authorizer.__proto__' },
      },
      functions: { auth: { returns: { isAuthorized: true, context: { team: 'red' } } } },
      steps: [{ ...pet, want: { status: 200, log: ['red -'] } }],
    },
    {
      facts: [80],
      name: 'the context can be mapped, and a cached one too',
      routes: {
        'GET /pets/{petId}': {
          security,
          integration: (world) => ({
            type: 'http_proxy',
            httpMethod: 'GET',
            payloadFormatVersion: '1.0',
            uri: `${world.backend}/`,
            requestParameters: {
              'overwrite:header.tier': '$context.authorizer.tier',
              'overwrite:header.user': '$context.authorizer.principalId',
            },
          }),
        },
      },
      root: gate({ ...cached, ...simple }),
      functions: { auth: { returns: { ...policyFor('*'), context: { tier: 'gold' } } } },
      steps: [1, 0].map((auth) => ({
        ...pet,
        want: {
          status: 200,
          calls: { auth },
          backend: { headers: { tier: 'gold', user: 'user-1' } },
        },
      })),
    },
    {
      facts: [81],
      name: 'IAM authorization is refused until it is served',
      routes: {
        'GET /pets/{petId}': {
          security: [],
          members: {
            'x-gatehouse': { public: true },
            'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
          },
        },
      },
      refused: ['x-amazon-apigateway-auth', 'IAM authorization'],
    },
    {
      facts: [81],
      name: 'an IAM security scheme is refused until it is served',
      routes: { 'GET /pets/{petId}': { security: [{ sigv4: [] }] } },
      root: {
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
      },
      refused: ['x-amazon-apigateway-authtype', 'IAM authorization'],
    },
  ],
};

function literal(text: string): string {
  return text.replace(/[$.]/g, '\\$&');
}
