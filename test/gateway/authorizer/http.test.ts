import { authorize } from '../../../gateway/authorize/http.ts';
import { createAuthorizers } from '../../../gateway/authorizer/http.ts';
import type { Authorizers } from '../../../gateway/authorizer/room.ts';
import type { Routed } from '../../../gateway/call.ts';
import type { HttpDeployment } from '../../../gateway/deployment/deployment.ts';
import { GatewayError } from '../../../gateway/gateway-error.ts';
import {
  headerSource,
  jwtAuthorizer,
  lambdaAuthorizer,
  routedCall,
  routeKeySource,
} from './calls.ts';
import type { CallParts } from './calls.ts';
import { failed, returned, scriptedFunctions } from './functions.ts';
import type { ScriptedFunctions } from './functions.ts';
import { startIssuer, DISCOVERY, JWKS } from './jwt/issuer-server.ts';
import type { IssuerServer } from './jwt/issuer-server.ts';
import { goodClaims, jwk, NOW, rsaKey, SECONDS, signedToken } from './jwt/tokens.ts';

const key = rsaKey('k1');
let server: IssuerServer;
let functions: ScriptedFunctions;
let room: Authorizers;
let lines: string[];
let now: number;

beforeAll(async () => {
  server = await startIssuer([jwk(key)]);
});
afterAll(() => server.close());
beforeEach(() => {
  now = NOW;
  lines = [];
  server.asked.length = 0;
  functions = scriptedFunctions();
  room = createAuthorizers({
    clock: { now: () => now },
    functions,
    log: (line) => lines.push(line),
  });
});

/** What a caller and the access log would see. */
async function outcome(call: Routed): Promise<object> {
  try {
    const authorized = await room.authorizer(call);
    authorize(authorized);
    return { passed: authorized.authorization, logged: call.context.authorizer };
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    return { type: error.type, headers: error.headers, logged: call.context.authorizer?.error };
  }
}

describe('JWT authorizers', () => {
  const token = (members: object = {}) =>
    signedToken(key, { claims: goodClaims({ iss: server.url, ...members }) });
  const call = (authorization?: string, scopes: string[] = [], parts: Partial<CallParts> = {}) =>
    routedCall({
      authorizer: jwtAuthorizer(server.url),
      scopes,
      headers: authorization === undefined ? {} : { authorization },
      ...parts,
    });

  it.each([undefined, '', ' ', 'Bearer', 'Bearer ', 'bearer  '])(
    'fact 62: no token in %j',
    async (authorization) =>
      expect(await outcome(call(authorization))).toEqual({
        type: 'UNAUTHORIZED',
        headers: { 'www-authenticate': 'Bearer' },
        logged: 'missing: token not provided',
      }),
  );

  it.each(['', 'Bearer ', 'bearer ', 'BEARER  '])('fact 55: %j before the token', async (scheme) =>
    expect(await outcome(call(`${scheme}${token()}`))).toMatchObject({ passed: { type: 'jwt' } }),
  );

  it('fact 55: another scheme is part of the token', async () =>
    expect(await outcome(call(`Basic ${token()}`))).toMatchObject({ type: 'UNAUTHORIZED' }));

  it.each<[string, () => string, string, string]>([
    ['fact 64', () => 'garbage', '', 'token contains an invalid number of segments'],
    ['fact 64', () => token({ aud: 'other' }), '', 'the token does not have a valid audience'],
    ['fact 64', () => token({ exp: SECONDS }), 'a b', 'the token has expired'],
    ['fact 65', () => token({ iss: 'https://other.example' }), 'a', 'issuer does not match'],
  ])('fact 63, %s: what is wrong with the token', async (_, make, scope, description) =>
    expect(await outcome(call(make(), scope.split(' ').filter(Boolean)))).toEqual({
      type: 'UNAUTHORIZED',
      headers: {
        'www-authenticate': `Bearer scope="${scope}" error="invalid_token" error_description="${description}"`,
      },
      logged: `invalid_token: ${description}`,
    }),
  );

  it.each([
    [DISCOVERY, 'OIDC discovery endpoint communication error'],
    [JWKS, 'JWKS communication error'],
  ])('an issuer that fails at %s refuses every token', async (path, description) => {
    server.replies.set(path, (_, response) => response.writeHead(500).end());
    const given = token();
    expect(await outcome(call(given))).toMatchObject({
      type: 'UNAUTHORIZED',
      logged: `invalid_token: ${description}`,
    });
    server.replies.clear();
    expect(await outcome(call(given))).toMatchObject({ passed: { type: 'jwt' } });
  });

  it('facts 19, 67, 68: claims as strings and all scopes', async () => {
    const claims = {
      iss: server.url,
      sub: 'u-1',
      aud: 'shop',
      iat: String(SECONDS - 60),
      exp: String(SECONDS + 3600),
      scope: 'openid shop/read',
    };
    expect(await outcome(call(token()))).toEqual({
      passed: {
        type: 'jwt',
        claims,
        claimsJson: JSON.stringify(claims),
        scopes: ['openid', 'shop/read'],
      },
      logged: { claims },
    });
  });

  it.each<[string, object, string[], boolean]>([
    ['none wanted', {}, [], true],
    ['one of the wanted', {}, ['shop/write', 'shop/read'], true],
    ['none of the wanted', {}, ['shop/write'], false],
    ['a part of a name', {}, ['shop'], false],
    ['another case', {}, ['SHOP/READ'], false],
    ['no scopes at all', { scope: undefined }, ['shop/read'], false],
    ['scp before scope', { scp: ['other'] }, ['shop/read'], false],
    ['scp', { scp: ['shop/write'] }, ['shop/write'], true],
  ])('facts 61, 66: scopes, %s', async (_, members, scopes, passes) => {
    const result = await outcome(call(token(members), scopes));
    if (passes) expect(result).toMatchObject({ passed: { type: 'jwt' } });
    else
      expect(result).toEqual({ type: 'ACCESS_DENIED', headers: {}, logged: 'insufficient_scope' });
  });

  it('a token seen before is answered at once', async () => {
    const given = token();
    const first = room.authorizer(call(given));
    expect(first).toBeInstanceOf(Promise);
    const { authorization } = await first;
    expect(room.authorizer(call(given))).toMatchObject({ authorization });
    expect(server.asked).toEqual([DISCOVERY, JWKS]);
  });

  it('a token seen by one authorizer is not known to another', async () => {
    const given = token();
    await room.authorizer(call(given));
    const stricter = jwtAuthorizer(server.url, { audience: ['admins'] });
    expect(await outcome(call(given, [], { authorizer: stricter }))).toMatchObject({
      logged: 'invalid_token: the token does not have a valid audience',
    });
  });

  it('keys and tokens live on across deployments of the same authorizer', async () => {
    const given = token();
    await room.authorizer(call(given));
    const again = call(given);
    await room.prepare(again.deployment);
    expect(room.authorizer(again)).not.toBeInstanceOf(Promise);
    expect(server.asked).toEqual([DISCOVERY, JWKS]);
  });
});

describe('fact 70: issuers are asked before a deployment goes live', () => {
  const document = { origins: { at: () => ({ file: 'openapi/shop.yaml', line: 7 }) } };
  const deployment = (...issuers: string[]): HttpDeployment => {
    const authorizers = issuers.map((issuer, at) =>
      jwtAuthorizer(issuer, { name: `scheme-${at}` }),
    );
    const named = [...authorizers, lambdaAuthorizer()].map((it) => [it.name, it] as const);
    return { document, authorizers: new Map(named) } as unknown as HttpDeployment;
  };

  it('one that answers', async () => {
    expect(await room.prepare(deployment(server.url))).toEqual([]);
    expect(server.asked).toEqual([DISCOVERY]);
  });

  it('fact 193: one that does not is a finding with file and line', async () => {
    server.replies.set(DISCOVERY, (_, response) => response.writeHead(503).end());
    const findings = await room.prepare(deployment(server.url, 'http://issuer.example'));
    server.replies.clear();
    expect(findings).toEqual([
      {
        severity: 'error',
        rule: 'issuer-unreachable',
        pointer: '/components/securitySchemes/tokens/x-amazon-apigateway-authorizer',
        file: 'openapi/shop.yaml',
        line: 7,
        message: expect.stringContaining(
          `Unable to create Authorizer 'scheme-0' for issuer ${server.url}. ` +
            `${server.url}${DISCOVERY}: status 503. Start the issuer, or correct`,
        ) as string,
      },
      expect.objectContaining({
        message: expect.stringContaining('by http on the loopback address only') as string,
      }),
    ]);
  });
});

describe('Lambda authorizers', () => {
  const call = (parts: Partial<CallParts> = {}) =>
    routedCall({
      authorizer: lambdaAuthorizer(),
      headers: { authorization: 'let-me-in' },
      ...parts,
    });
  const policyFor = (resource: string, Effect = 'Allow') => ({
    principalId: 'user-1',
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect, Action: 'execute-api:Invoke', Resource: resource }],
    },
  });
  const byPolicy = lambdaAuthorizer({ enableSimpleResponses: false });
  const FAILURE = { type: 'AUTHORIZER_FAILURE', headers: {} };

  it('fact 75: a simple response that permits, with its context', async () => {
    functions.answer = () => returned({ isAuthorized: true, context: { tier: 'gold', quota: 5 } });
    expect(await outcome(call())).toEqual({
      passed: {
        type: 'lambda',
        principalId: undefined,
        context: { tier: 'gold', quota: 5 },
        contextJson: '{"tier":"gold","quota":5}',
        permits: expect.any(Function) as unknown,
      },
      logged: { properties: { tier: 'gold', quota: 5 } },
    });
  });

  it('fact 80: a policy’s principal and context', async () => {
    functions.answer = () => returned({ ...policyFor('*'), context: { tier: 'gold' } });
    expect(await outcome(call({ authorizer: byPolicy }))).toMatchObject({
      passed: { principalId: 'user-1', contextJson: '{"tier":"gold"}' },
      logged: { principalId: 'user-1', properties: { tier: 'gold' } },
    });
  });

  it.each<[string, unknown, boolean]>([
    ['isAuthorized false', { isAuthorized: false }, false],
    ['a policy that denies', policyFor('*', 'Deny'), true],
    ['a policy for another route', policyFor('*/POST/pets'), true],
    ['a policy without statements', { ...policyFor('*'), policyDocument: { Statement: [] } }, true],
  ])('fact 77: %s is forbidden', async (_, result, policy) => {
    functions.answer = () => returned(result);
    expect(await outcome(policy ? call({ authorizer: byPolicy }) : call())).toEqual({
      type: 'ACCESS_DENIED',
      headers: {},
      logged: 'access_denied',
    });
    expect(lines).toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'a condition that holds',
      { Bool: { 'aws:SecureTransport': 'true' } },
      { passed: { type: 'lambda' } },
    ],
    ['one that does not', { Bool: { 'aws:SecureTransport': 'false' } }, { type: 'ACCESS_DENIED' }],
  ])('a policy with %s', async (_, Condition, want) => {
    const policy = policyFor('*');
    const [statement] = policy.policyDocument.Statement;
    functions.answer = () =>
      returned({ ...policy, policyDocument: { Statement: [{ ...statement, Condition }] } });
    expect(await outcome(call({ authorizer: byPolicy }))).toMatchObject(want);
    expect(lines).toEqual([]);
  });

  it('a policy that cannot be judged is forbidden, and said to be', async () => {
    const policy = policyFor('*');
    const [statement] = policy.policyDocument.Statement;
    const Statement = [
      { ...statement, Principal: '*', Condition: { Bool: { 'aws:Moon': 'true' } } },
    ];
    functions.answer = () => returned({ ...policy, policyDocument: { Statement } });
    expect(await outcome(call({ authorizer: byPolicy }))).toMatchObject({ type: 'ACCESS_DENIED' });
    expect(lines).toEqual([
      'authorizer gatekeeper: its policy uses Principal, Condition, which is not evaluated here: it denies everything',
    ]);
  });

  it.each<[string, unknown, boolean]>([
    ['null', null, false],
    ['a text', 'allow', false],
    ['a list', [], false],
    ['no isAuthorized', {}, false],
    ['isAuthorized as text', { isAuthorized: 'true' }, false],
    ['a context that is no object', { isAuthorized: true, context: 'x' }, false],
    ['a context that is a list', { isAuthorized: true, context: [] }, false],
    ['a policy where a simple response is due', policyFor('*'), false],
    ['a simple response where a policy is due', { isAuthorized: true }, true],
    ['no principal', { policyDocument: policyFor('*').policyDocument }, true],
    ['no policy document', { principalId: 'user-1' }, true],
    ['an effect nobody knows', policyFor('*', 'Permit'), true],
  ])('facts 75, 77: %s is malformed', async (_, result, policy) => {
    functions.answer = () => returned(result);
    expect(await outcome(policy ? call({ authorizer: byPolicy }) : call())).toEqual({
      ...FAILURE,
      logged: 'gatekeeper returned a malformed result',
    });
    expect(lines).toEqual(['authorizer gatekeeper: gatekeeper returned a malformed result']);
  });

  it('facts 75, 77: what is no JSON is malformed', async () => {
    functions.answer = () => Promise.resolve({ outcome: 'succeeded', payload: '{' });
    expect(await outcome(call())).toMatchObject(FAILURE);
  });

  it('fact 75: format 1.0 always returns a policy', async () => {
    const one = lambdaAuthorizer({ payloadFormatVersion: '1.0' });
    functions.answer = () => returned({ isAuthorized: true });
    expect(await outcome(call({ authorizer: one }))).toMatchObject(FAILURE);
    functions.answer = () => returned(policyFor('*'));
    expect(await outcome(call({ authorizer: one }))).toMatchObject({ passed: { type: 'lambda' } });
  });

  it('fact 77: a function that throws, even Unauthorized', async () => {
    functions.answer = () => failed('Unauthorized');
    expect(await outcome(call())).toEqual({ ...FAILURE, logged: 'gatekeeper failed' });
  });

  it('fact 77: a function that is not there', async () => {
    expect(await outcome(call({ authorizer: lambdaAuthorizer({ functionName: 'gone' }) }))).toEqual(
      {
        type: 'AUTHORIZER_CONFIGURATION_ERROR',
        headers: {},
        logged: 'there is no function gone',
      },
    );
  });

  it.each<[string, Record<string, string>]>([
    ['absent', {}],
    ['empty', { authorization: '' }],
  ])('fact 76: an identity source that is %s asks nobody', async (_, headers) => {
    for (const resultTtlInSeconds of [0, 300]) {
      const authorizer = lambdaAuthorizer({
        resultTtlInSeconds,
        identitySources: [headerSource('Host'), headerSource('Authorization')],
      });
      expect(await outcome(routedCall({ authorizer, headers }))).toEqual({
        type: 'UNAUTHORIZED',
        headers: {},
        logged: 'missing: $request.header.Authorization not provided',
      });
    }
    expect(functions.events).toEqual([]);
  });

  it('an authorizer without identity sources is always asked', async () => {
    const authorizer = lambdaAuthorizer({ identitySources: [], resultTtlInSeconds: 300 });
    expect(await outcome(routedCall({ authorizer }))).toHaveProperty('passed');
    expect(await outcome(routedCall({ authorizer }))).toHaveProperty('passed');
    expect(functions.events).toHaveLength(2);
  });
});

describe('fact 79: results of Lambda authorizers are cached', () => {
  const cached = lambdaAuthorizer({ resultTtlInSeconds: 300 });
  const ask = (parts: Partial<CallParts> = {}, authorization = 'a') =>
    outcome(routedCall({ authorizer: cached, headers: { authorization }, ...parts }));
  const orders = { key: 'GET /orders', path: '/orders' };

  it('not with a TTL of 0', async () => {
    await ask({ authorizer: lambdaAuthorizer() });
    await ask({ authorizer: lambdaAuthorizer() });
    expect(functions.events).toHaveLength(2);
  });

  it('by identity, for every route, until the TTL is over', async () => {
    await ask();
    await ask({ route: orders });
    expect(functions.events).toHaveLength(1);
    await ask({}, 'b');
    expect(functions.events).toHaveLength(2);
    now += 299_999;
    await ask();
    expect(functions.events).toHaveLength(2);
    now += 1;
    await ask();
    expect(functions.events).toHaveLength(3);
  });

  it('per route with $context.routeKey among the identity sources', async () => {
    const authorizer = { ...cached, identitySources: [...cached.identitySources, routeKeySource] };
    for (const route of [{}, orders, {}, orders]) await ask({ authorizer, route });
    expect(functions.events).toHaveLength(2);
  });

  it('values that join to the same text are told apart', async () => {
    const authorizer = { ...cached, identitySources: [headerSource('A'), headerSource('B')] };
    await ask({ authorizer, headers: { a: 'x,y', b: 'z' } });
    await ask({ authorizer, headers: { a: 'x', b: 'y,z' } });
    expect(functions.events).toHaveLength(2);
  });

  it('a refusal too', async () => {
    functions.answer = () => returned({ isAuthorized: false });
    await ask();
    functions.answer = () => returned({ isAuthorized: true });
    expect(await ask()).toMatchObject({ type: 'ACCESS_DENIED' });
  });

  it('a failure not', async () => {
    functions.answer = () => failed('boom');
    expect(await ask()).toMatchObject({ type: 'AUTHORIZER_FAILURE' });
    functions.answer = () => returned({ isAuthorized: true });
    expect(await ask()).toHaveProperty('passed');
  });

  it('a policy is judged again for each route', async () => {
    const authorizer = { ...cached, enableSimpleResponses: false };
    functions.answer = () =>
      returned({
        principalId: 'p',
        policyDocument: {
          Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*/GET/pets' }],
        },
      });
    expect(await ask({ authorizer })).toHaveProperty('passed');
    expect(await ask({ authorizer, route: orders })).toMatchObject({ type: 'ACCESS_DENIED' });
    expect(functions.events).toHaveLength(1);
  });

  it('across deployments, while the authorizer says the same', async () => {
    await ask({ authorizer: { ...cached } });
    await ask({ authorizer: { ...cached } });
    expect(functions.events).toHaveLength(1);
    await ask({ authorizer: { ...cached, functionName: 'gatekeeper', resultTtlInSeconds: 60 } });
    expect(functions.events).toHaveLength(2);
  });
});
