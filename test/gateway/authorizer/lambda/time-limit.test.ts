import { jest } from '@jest/globals';
import { BoundedCache } from '../../../../gateway/authorizer/bounded-cache.ts';
import { lambdaIdentifier } from '../../../../gateway/authorizer/lambda/authorizer.ts';
import { lambdaAuthorizer, routedCall } from '../calls.ts';
import { returned, scriptedFunctions } from '../functions.ts';

const authorizer = lambdaAuthorizer();
const functions = scriptedFunctions();
const identify = lambdaIdentifier(authorizer, {
  functions,
  clock: { now: () => 0 },
  cache: new BoundedCache(1),
  log: () => undefined,
});
const call = () => routedCall({ authorizer, headers: { authorization: 'a' } });

describe('fact 77: an authorizer function has ten seconds', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('and is given up after them', async () => {
    functions.answer = () => new Promise(() => undefined);
    const given = call();
    const answer = Promise.resolve(identify(given));
    const refusal = expect(answer).rejects.toMatchObject({ type: 'AUTHORIZER_FAILURE' });
    jest.advanceTimersByTime(9_999);
    expect(functions.signals.at(-1)?.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    await refusal;
    expect(functions.signals.at(-1)?.aborted).toBe(true);
    expect(given.context.authorizer).toEqual({ error: 'gatekeeper took more than 10 seconds' });
  });

  it('and leaves no timer behind when it answers in time', async () => {
    functions.answer = () => returned({ isAuthorized: true });
    await identify(call());
    expect(jest.getTimerCount()).toBe(0);
  });
});
