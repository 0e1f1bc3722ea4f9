import { sign } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { JWKS } from '../../gateway/authorizer/jwt/issuer-server.ts';
import { jwk } from '../../gateway/authorizer/jwt/tokens.ts';
import type { Case, RouteCase, Section, Step, Want } from '../harness/case.ts';
import type { World } from '../harness/world.ts';
import { NOW } from '../harness/world.ts';

const SECONDS = NOW / 1000;
const HOUR = 3_600_000;
/** A token that outlives the keys. */
const LONG = { exp: SECONDS + 20_000 };

const jwtRoot =
  (authorizer: JsonObject = {}, configuration: JsonObject = {}) =>
  (world: World): JsonObject => ({
    components: {
      securitySchemes: {
        tokens: {
          type: 'oauth2',
          flows: {},
          'x-amazon-apigateway-authorizer': {
            type: 'jwt',
            identitySource: '$request.header.Authorization',
            jwtConfiguration: {
              issuer: world.issuer.url,
              audience: ['other', 'shop'],
              ...configuration,
            },
            ...authorizer,
          },
        },
      },
    },
  });

const guarded = (...scopes: string[]): Record<string, RouteCase> => ({
  'GET /pets/{petId}': { security: [{ tokens: scopes }] },
});

type TokenArguments = Parameters<World['token']>;

/** A request with a token in `Authorization`. */
const bearing = (...token: TokenArguments): Pick<Step, 'request'> => ({
  request: (world) => ({
    url: '/pets/6',
    headers: { authorization: `Bearer ${world.token(...token)}` },
  }),
});

const sending = (authorization: string): Pick<Step, 'request'> => ({
  request: { url: '/pets/6', headers: { authorization } },
});

const OK: Want = { status: 200, calls: { fn: 1 } };

/** 401 with what is said about the token, and nothing called. */
const invalid = (description: string, scope = ''): Want => ({
  status: 401,
  body: '{"message":"Unauthorized"}',
  headers: {
    'content-type': 'application/json',
    'www-authenticate': `Bearer scope="${scope}" error="invalid_token" error_description="${description}"`,
  },
  calls: { fn: 0 },
});

/** The same where the words are not recorded (fact 65). */
const UNRECORDED: Want = {
  status: 401,
  body: '{"message":"Unauthorized"}',
  headerPrefixes: {
    'www-authenticate': 'Bearer scope="" error="invalid_token" error_description="',
  },
  calls: { fn: 0 },
};

const MISSING: Want = {
  status: 401,
  body: '{"message":"Unauthorized"}',
  headers: { 'www-authenticate': 'Bearer' },
  calls: { fn: 0 },
};

const FORBIDDEN: Want = {
  status: 403,
  body: '{"message":"Forbidden"}',
  headers: { 'content-type': 'application/json' },
  calls: { fn: 0 },
};

const AUDIENCE = invalid('the token does not have a valid audience');
const EXPIRED = invalid('the token has expired');
const SEGMENTS = invalid('token contains an invalid number of segments');

/** A case of tokens that differ in their claims: each with what must come of it. */
const claims = (fact: number, name: string, table: readonly (readonly [object, Want])[]): Case => ({
  facts: [fact],
  name,
  routes: guarded(),
  root: jwtRoot(),
  steps: table.map(([members, want]) => ({ ...bearing(members), want })),
});

const header = (members: object): TokenArguments => [
  {},
  { header: { alg: 'RS256', kid: 'k1', ...members } },
];

const segmentOf = (content: object): string =>
  Buffer.from(JSON.stringify(content)).toString('base64url');

/** Section D: JWT authorizers (facts 55-71). */
export const section: Section = {
  title: 'D. HTTP API: JWT authorizer',
  cases: [
    {
      facts: [55],
      name: 'the identity source is a header, with or without Bearer in any case',
      routes: guarded(),
      root: jwtRoot(),
      steps: ['', 'Bearer ', 'bearer ', 'BEARER '].map((scheme) => ({
        request: (world) => ({
          url: '/pets/6',
          headers: { Authorization: `${scheme}${world.token()}` },
        }),
        want: OK,
      })),
    },
    {
      facts: [55],
      name: 'the identity source is a query parameter, whose name has a case',
      routes: guarded(),
      root: jwtRoot({ identitySource: '$request.querystring.token' }),
      steps: [
        { request: (world) => ({ url: `/pets/6?token=${world.token()}` }), want: OK },
        { request: (world) => ({ url: `/pets/6?token=Bearer%20${world.token()}` }), want: OK },
        { request: (world) => ({ url: `/pets/6?Token=${world.token()}` }), want: MISSING },
        { ...bearing(), want: MISSING },
      ],
    },
    {
      facts: [55],
      name: 'there is only one identity source',
      routes: guarded(),
      root: jwtRoot({ identitySource: '$request.header.A,$request.header.B' }),
      refused: ['identitySource'],
    },
    {
      facts: [55],
      name: 'the identity source is neither $context nor $stageVariables',
      routes: guarded(),
      root: jwtRoot({ identitySource: '$context.identity.sourceIp' }),
      refused: ['identitySource'],
    },
    {
      facts: [56],
      name: 'RSA signatures of three strengths are accepted',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        { request: issuerThat(keyForAll), want: OK },
        { ...bearing({}, { header: { alg: 'RS384', kid: 'k1' }, digest: 'sha384' }), want: OK },
        { ...bearing({}, { header: { alg: 'RS512', kid: 'k1' }, digest: 'sha512' }), want: OK },
        { request: issuerThat(undefined), want: OK },
      ],
    },
    {
      facts: [56],
      name: 'other algorithms are rejected',
      routes: guarded(),
      root: jwtRoot(),
      steps: ['none', 'HS256', 'ES256', 'PS256'].map((alg) => ({
        ...bearing(...header({ alg })),
        want: invalid(`signing method ${alg} is invalid`),
      })),
    },
    {
      facts: [56],
      name: 'an unsigned token is rejected',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        {
          ...sending(`Bearer ${segmentOf({ alg: 'none', kid: 'k1' })}.${segmentOf({ sub: 'x' })}.`),
          want: invalid('signing method none is invalid'),
        },
      ],
    },
    {
      facts: [56, 65],
      name: 'a signature by another key is rejected, whatever it says its kid is',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        {
          request: (world) => {
            const [head, body] = world.token().split('.');
            const forged = signedBy(world, `${head}.${body}`);
            return { url: '/pets/6', headers: { authorization: forged } };
          },
          want: UNRECORDED,
        },
        { ...bearing(), want: OK },
      ],
    },
    {
      facts: [57, 65],
      name: 'the kid must be one of the issuer’s keys',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        { ...bearing(...header({ kid: 'k2' })), want: UNRECORDED },
        { ...bearing(...header({ kid: undefined })), want: UNRECORDED },
        { ...bearing(), want: OK },
      ],
    },
    {
      facts: [57],
      name: 'keys are kept for two hours',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        { ...bearing(), want: OK },
        { after: 2 * HOUR - 1, request: issuerThat(noKeys, LONG), want: OK },
        { after: 1, request: issuerThat(noKeys, LONG), want: UNRECORDED },
        { after: 60_000, request: issuerThat(undefined, LONG), want: OK },
      ],
    },
    claims(58, 'the issuer is the configured one, to the letter', [
      [{}, OK],
      [{ iss: 'https://elsewhere.example' }, UNRECORDED],
      [{ iss: undefined }, UNRECORDED],
    ]),
    {
      facts: [58],
      name: 'a slash at the end of the configured issuer matters',
      routes: guarded(),
      root: (world) => jwtRoot({}, { issuer: `${world.issuer.url}/` })(world),
      steps: [
        { ...bearing(), want: UNRECORDED },
        {
          request: (world) => ({
            url: '/pets/6',
            headers: { authorization: world.token({ iss: `${world.issuer.url}/` }) },
          }),
          want: OK,
        },
      ],
    },
    claims(59, 'one audience of aud is one of the configured', [
      [{ aud: 'shop' }, OK],
      [{ aud: 'elsewhere' }, AUDIENCE],
      [{ aud: ['elsewhere', 'shop'] }, OK],
      [{ aud: ['elsewhere'] }, AUDIENCE],
      [{ aud: [] }, AUDIENCE],
      [{ aud: undefined }, AUDIENCE],
    ]),
    claims(59, 'client_id counts only where aud is absent', [
      [{ aud: undefined, client_id: 'shop' }, OK],
      [{ aud: undefined, client_id: 'elsewhere' }, AUDIENCE],
      [{ aud: 'elsewhere', client_id: 'shop' }, AUDIENCE],
      [{ aud: 'shop', client_id: 'elsewhere' }, OK],
    ]),
    claims(60, 'exp is after now', [
      [{ exp: SECONDS + 1 }, OK],
      [{ exp: SECONDS }, EXPIRED],
      [{ exp: SECONDS - 1 }, EXPIRED],
    ]),
    {
      facts: [60],
      name: 'a token that was accepted expires as well',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        { ...bearing({ exp: SECONDS + 10 }), want: OK },
        { after: 9_999, ...bearing({ exp: SECONDS + 10 }), want: OK },
        { after: 1, ...bearing({ exp: SECONDS + 10 }), want: EXPIRED },
      ],
    },
    claims(60, 'nbf and iat are before now', [
      [{ nbf: SECONDS - 1 }, OK],
      [{ nbf: SECONDS + 1 }, UNRECORDED],
      [{ iat: SECONDS - 1 }, OK],
      [{ iat: SECONDS + 1 }, UNRECORDED],
    ]),
    {
      facts: [61],
      name: 'one of the route’s scopes is enough',
      routes: guarded('shop/write', 'shop/read'),
      root: jwtRoot(),
      steps: [
        { ...bearing({ scope: 'openid shop/read' }), want: OK },
        { ...bearing({ scope: 'openid shop/write x' }), want: OK },
        { ...bearing({ scope: undefined, scp: ['shop/read'] }), want: OK },
        { ...bearing({ scope: 'openid' }), want: FORBIDDEN },
        { ...bearing({ scope: 'shop/rea' }), want: FORBIDDEN },
        { ...bearing({ scope: undefined }), want: FORBIDDEN },
      ],
    },
    {
      facts: [61],
      name: 'scp wins over scope',
      routes: guarded('shop/read'),
      root: jwtRoot(),
      steps: [
        { ...bearing({ scp: ['openid'], scope: 'shop/read' }), want: FORBIDDEN },
        { ...bearing({ scp: ['shop/read'], scope: 'openid' }), want: OK },
      ],
    },
    {
      facts: [61],
      name: 'a route without scopes does not look at them',
      routes: guarded(),
      root: jwtRoot(),
      steps: [{ ...bearing({ scope: undefined }), want: OK }],
    },
    {
      facts: [62, 108],
      name: 'no token',
      routes: guarded('shop/read'),
      root: jwtRoot(),
      config: { accessLog: { format: '$context.status $context.authorizer.error' } },
      steps: [
        {
          request: { url: '/pets/6' },
          want: { ...MISSING, log: ['401 missing: token not provided'] },
        },
        { ...sending(''), want: MISSING },
        { ...sending('Bearer '), want: MISSING },
        { ...bearing(), want: OK },
      ],
    },
    {
      facts: [63, 64, 108],
      name: 'the scopes of the route are told with what is wrong',
      routes: guarded('shop/read', 'openid'),
      root: jwtRoot(),
      config: { accessLog: { format: '$context.status $context.authorizer.error' } },
      steps: [
        {
          ...bearing({ exp: SECONDS - 1 }),
          want: {
            ...invalid('the token has expired', 'shop/read openid'),
            log: ['401 invalid_token: the token has expired'],
          },
        },
      ],
    },
    {
      facts: [64],
      name: 'what is no token at all',
      routes: guarded(),
      root: jwtRoot(),
      steps: ['garbage', 'Bearer garbage', 'Basic dTpw', 'a.b', 'a.b.c.d', 'a.b.c.d.e'].map(
        (authorization) => ({ ...sending(authorization), want: SEGMENTS }),
      ),
    },
    {
      facts: [65],
      name: 'a token in three parts that cannot be read',
      routes: guarded(),
      root: jwtRoot(),
      steps: ['a.b.c', '..', 'e30.e30.e30'].map((token) => ({
        ...sending(token),
        want: UNRECORDED,
      })),
    },
    {
      facts: [66],
      name: 'a valid token without the scope is forbidden',
      routes: guarded('shop/admin'),
      root: jwtRoot(),
      steps: [
        { ...bearing(), want: FORBIDDEN },
        { ...bearing({ scope: 'shop/admin' }), want: OK },
      ],
    },
    {
      facts: [19, 67, 68],
      name: 'claims are strings, scopes are null on a route without scopes',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        {
          ...bearing({
            flag: true,
            count: 7,
            groups: ['admin', 'staff'],
            place: { city: 'X' },
            none: null,
          }),
          want: {
            ...OK,
            eventKeys: {
              'requestContext.authorizer': ['jwt'],
              'requestContext.authorizer.jwt': ['claims', 'scopes'],
            },
            event: {
              requestContext: {
                authorizer: {
                  jwt: {
                    claims: {
                      sub: 'u-1',
                      aud: 'shop',
                      iat: String(SECONDS - 60),
                      exp: String(SECONDS + 3600),
                      scope: 'openid shop/read',
                      flag: 'true',
                      count: '7',
                      groups: '[admin staff]',
                      place: '{"city":"X"}',
                    },
                    scopes: null,
                  },
                },
              },
            },
            eventLacks: ['requestContext.authorizer.jwt.claims.none'],
          },
        },
      ],
    },
    {
      facts: [67, 108, 109],
      name: 'a claim is the token’s own, or unset',
      routes: guarded(),
      root: jwtRoot(),
      config: {
        accessLog: {
          format: ['team', 'constructor', '__proto__', 'toString']
            .map((name) => `$context.authorizer.claims.${name}`)
            .join(' '),
        },
      },
      steps: [
        { ...bearing({ team: 'red' }), want: { status: 200, log: ['red - - -'] } },
        { ...bearing({ constructor: 'me' }), want: { status: 200, log: ['- me - -'] } },
      ],
    },
    {
      facts: [68],
      name: 'scopes are all of the token’s on a route with scopes',
      routes: guarded('shop/read'),
      root: jwtRoot(),
      steps: [
        {
          ...bearing(),
          want: {
            event: {
              requestContext: {
                authorizer: {
                  jwt: { scopes: ['openid', 'shop/read'], claims: { scope: 'openid shop/read' } },
                },
              },
            },
          },
        },
      ],
    },
    {
      facts: [69],
      name: 'an authorizer has 50 audiences',
      routes: guarded(),
      root: jwtRoot({}, { audience: [...names(49), 'shop'] }),
      steps: [{ ...bearing(), want: OK }],
    },
    {
      facts: [69],
      name: 'an authorizer has not 51 audiences',
      routes: guarded(),
      root: jwtRoot({}, { audience: names(51) }),
      refused: ['50 audiences'],
    },
    {
      facts: [69],
      name: 'a route has 10 scopes',
      routes: guarded(...names(9), 'openid'),
      root: jwtRoot(),
      steps: [{ ...bearing(), want: OK }],
    },
    {
      facts: [69],
      name: 'a route has not 11 scopes',
      routes: guarded(...names(11)),
      root: jwtRoot(),
      refused: ['10 scopes'],
    },
    {
      facts: [69],
      name: 'keys have 150,000 bytes and 1.5 seconds',
      routes: guarded(),
      root: jwtRoot(),
      steps: [
        {
          request: issuerThat((response) => response.end(`{"keys":[]${' '.repeat(150_000)}}`)),
          want: invalid('JWKS communication error'),
        },
        { request: issuerThat(() => undefined), want: invalid('JWKS communication error') },
        { request: issuerThat(undefined), want: OK },
      ],
    },
    {
      facts: [70],
      name: 'an issuer that cannot be reached stops the start, with its place',
      routes: guarded(),
      root: (world) => jwtRoot({}, { issuer: world.nowhere })(world),
      refused: [
        "Unable to create Authorizer 'tokens'",
        '/.well-known/openid-configuration',
        'ECONNREFUSED',
      ],
    },
    {
      facts: [71],
      name: 'an issuer is not reached by http beyond this machine',
      routes: guarded(),
      root: jwtRoot({}, { issuer: 'http://issuer.example' }),
      refused: ['an issuer is reached by https'],
    },
  ],
};

function names(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `name-${at}`);
}

function signedBy({ strangerKey }: World, signed: string): string {
  return `${signed}.${sign('sha256', Buffer.from(signed), strangerKey.privateKey).toString('base64url')}`;
}

type Reply = (response: ServerResponse, world: World) => unknown;

/** A request while the issuer's keys answer in another way, or as usual again. */
function issuerThat(reply: Reply | undefined, claims = {}): NonNullable<Step['request']> {
  return (world) => {
    if (reply === undefined) world.issuer.replies.delete(JWKS);
    else world.issuer.replies.set(JWKS, (_, response) => void reply(response, world));
    return { url: '/pets/6', headers: { authorization: world.token(claims) } };
  };
}

function noKeys(response: ServerResponse): void {
  response.end('{"keys":[]}');
}

/** The issuer's key without a word on what it is for. */
function keyForAll(response: ServerResponse, { key }: World): void {
  response.end(JSON.stringify({ keys: [jwk(key, { alg: undefined })] }));
}
