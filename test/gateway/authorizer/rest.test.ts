import { jest } from '@jest/globals';
import { createRestAuthorizers } from '../../../gateway/authorizer/rest.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InvocationResult } from '../../../gateway/lambda/functions.ts';
import type { RestAuthorization } from '../../../gateway/rest-call.ts';
import { failed, returned, scriptedFunctions } from './functions.ts';
import { NOW } from './jwt/tokens.ts';
import { compiled, documentWith, keptLog, outcomeOf, routed, scheme } from './rest-calls.ts';

const POINTER = '/components/securitySchemes/gate/x-amazon-apigateway-authorizer';
const allowing = (more: object = {}) => ({
  principalId: 'user-42',
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }],
  },
  ...more,
});

function given(authorizer: JsonObject = {}) {
  const clock = { time: NOW, now: () => clock.time };
  const functions = scriptedFunctions();
  functions.answer = () => returned(allowing());
  const said: string[] = [];
  const log = (line: string) => void said.push(line);
  const room = createRestAuthorizers({ clock, functions, log });
  const document = documentWith({ gate: scheme(authorizer) }, [{ gate: [] }]);
  const deployment = compiled(document);
  const kept = keptLog();
  const ask = (token = 'sesame-open', to = deployment) =>
    outcomeOf(() => room.authorizer(routed(to, { headers: { authorization: token } }, kept)));
  return { clock, functions, said, room, document, deployment, kept, ask };
}

describe('the authorizer room of REST APIs', () => {
  it('asks nobody where a method has no authorizer', async () => {
    const { room, functions } = given();
    const open = compiled(documentWith({}, []));
    expect(await room.authorizer(routed(open))).toEqual({ type: 'NONE' });
    expect(functions.events).toEqual([]);
  });

  it('fact 196: sets what $context.authorizer shows', async () => {
    const { room, functions, deployment, clock } = given();
    functions.answer = () => {
      clock.time += 7;
      return returned(allowing({ context: { tier: 'gold', n: 5 }, usageIdentifierKey: 'key' }));
    };
    const call = routed(deployment, { headers: { authorization: 'a' } });
    expect(await room.authorizer(call)).toEqual({
      type: 'CUSTOM',
      principalId: 'user-42',
      context: { tier: 'gold', n: '5' },
      usageIdentifierKey: 'key',
      decide: expect.any(Function),
    });
    expect(call.context.authorizer).toEqual({
      principalId: 'user-42',
      properties: { tier: 'gold', n: '5' },
      integrationLatency: 7,
      status: 200,
      latency: 7,
    });
  });

  it('fact 202: calls at the same time ask each for itself, later ones are answered from what is kept', async () => {
    const { functions, ask } = given();
    const waiting: ((result: InvocationResult) => void)[] = [];
    functions.answer = () => new Promise((resolve) => waiting.push(resolve));
    const both = [ask(), ask()];
    expect(waiting).toHaveLength(2);
    for (const [at, resolve] of waiting.entries())
      resolve({
        outcome: 'succeeded',
        payload: JSON.stringify(allowing({ context: { call: at } })),
      });
    const [one, other] = (await Promise.all(both)) as Extract<
      RestAuthorization,
      { type: 'CUSTOM' }
    >[];
    expect([one?.context, other?.context]).toEqual([{ call: '0' }, { call: '1' }]);
    await ask();
    expect(functions.events).toHaveLength(2);
  });

  it('fact 202: what is kept lives on across deployments, as long as the authorizer says the same', async () => {
    const { functions, document, ask } = given();
    await ask();
    await ask('sesame-open', compiled(document));
    expect(functions.events).toHaveLength(1);
    const changed = scheme({ authorizerResultTtlInSeconds: 60 });
    await ask('sesame-open', compiled(documentWith({ gate: changed }, [{ gate: [] }])));
    expect(functions.events).toHaveLength(2);
  });

  it('fact 199: a function that never ends is ended, with 500', async () => {
    jest.useFakeTimers();
    try {
      const { functions, said, ask } = given();
      functions.answer = () => new Promise(() => undefined);
      const answer = ask();
      await jest.advanceTimersByTimeAsync(29_000);
      expect(await answer).toEqual({
        type: 'AUTHORIZER_FAILURE',
        message: null,
        status: undefined,
        errorType: 'AuthorizerConfigurationException',
        reason: 'gatekeeper took more than 29000 ms',
        pointer: POINTER,
      });
      expect(functions.signals[0]?.aborted).toBe(true);
      expect(said).toEqual(['authorizer gate: gatekeeper took more than 29000 ms']);
    } finally {
      jest.useRealTimers();
    }
  });

  it.each<[string, () => Promise<InvocationResult>, string, string]>([
    ['a failure', () => failed('boom'), 'AUTHORIZER_FAILURE', 'gatekeeper failed'],
    [
      'no object',
      () => returned('x'),
      'AUTHORIZER_CONFIGURATION_ERROR',
      'gatekeeper: Invalid JSON in response: it is no object',
    ],
    [
      'a policy that cannot be judged',
      () =>
        returned(
          allowing({
            policyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: '*', Resource: '*', Principal: '*' }],
            },
          }),
        ),
      'AUTHORIZER_CONFIGURATION_ERROR',
      'gatekeeper: Invalid policy: /Statement/0/Principal: A statement of this policy has no Principal.',
    ],
  ])('fact 199: %s is told to the author of the API', async (_, answer, type, reason) => {
    const { functions, said, ask } = given();
    functions.answer = answer;
    expect(await ask()).toMatchObject({ type, message: null, reason, pointer: POINTER });
    expect(said).toEqual([`authorizer gate: ${reason}`]);
  });

  it('neither log nor reason holds a token', async () => {
    const { functions, said, kept, ask } = given({ identityValidationExpression: 'sesame-.*' });
    await ask();
    functions.answer = () => failed('Unauthorized');
    const refused = await ask('sesame-secret');
    const mismatch = await ask('secret');
    expect(kept.lines).toEqual([
      expect.stringMatching(/^Starting authorizer: \w{6} for request: 00000000-/),
      'Using valid authorizer policy for principal: ****-42',
      'Successfully completed authorizer execution',
      expect.stringMatching(/^Starting authorizer/),
      'Unauthorized request: 00000000-0000-4000-8000-000000000001',
      expect.stringMatching(/^Starting authorizer/),
      'Unauthorized request: 00000000-0000-4000-8000-000000000001',
    ]);
    expect(kept.outcomes).toEqual([
      `authorizer gate knows the caller @ ${POINTER}`,
      `nobody is known: gatekeeper answered Unauthorized @ ${POINTER}`,
      `nobody is known: the token does not match identityValidationExpression @ ${POINTER}`,
    ]);
    expect(JSON.stringify([refused, mismatch, said, kept])).not.toMatch(/sesame|secret/);
  });
});
