import { authorize, denyEarly } from '../../../gateway/authorize/rest.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import { authorizedCall, NO_AUTHORIZATION } from '../../../gateway/rest-call.ts';
import type { PolicyDecision, RestAuthorization } from '../../../gateway/rest-call.ts';
import {
  compiled,
  documentWith,
  keptLog,
  outcomeOf,
  routed,
  scheme,
} from '../authorizer/rest-calls.ts';

const GATE = '/components/securitySchemes/gate/x-amazon-apigateway-authorizer';
const POLICY = '/x-amazon-apigateway-policy';
const says = (Effect: string): JsonObject => ({
  Version: '2012-10-17',
  Statement: [{ Effect, Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }],
});
const open = (policy?: JsonObject) =>
  compiled(
    documentWith({}, [], {
      root: policy === undefined ? {} : { 'x-amazon-apigateway-policy': policy },
    }),
  );
const gated = (policy?: JsonObject) =>
  compiled(
    documentWith({ gate: scheme() }, [{ gate: [] }], {
      root: policy === undefined ? {} : { 'x-amazon-apigateway-policy': policy },
    }),
  );
const deciding = (decision: PolicyDecision): RestAuthorization => ({
  type: 'CUSTOM',
  principalId: 'u',
  context: {},
  usageIdentifierKey: undefined,
  decide: () => decision,
});

function asked(
  deployment: ReturnType<typeof open>,
  authorization: RestAuthorization = NO_AUTHORIZATION,
) {
  const log = keptLog();
  const call = authorizedCall(routed(deployment, {}, log), authorization);
  return { log, call, outcome: () => outcomeOf(() => authorize(call)) };
}

describe('authorize', () => {
  it('asks nothing of a method without authorization in an API without a policy', async () => {
    const { call, log, outcome } = asked(open());
    expect(await outcome()).toBeUndefined();
    expect([call.context.authorize, log.outcomes]).toEqual([undefined, []]);
  });

  it('says that the caller may go on, and which policy was asked', async () => {
    const { call, log, outcome } = asked(open(says('Allow')));
    expect(await outcome()).toBeUndefined();
    expect(call.context.authorize).toEqual({ status: 200, latency: 0 });
    expect(log.outcomes).toEqual([`the caller may run the method @ ${POLICY}`]);
  });

  it.each<[string, ReturnType<typeof asked>, string, string]>([
    [
      'fact 197: a denial of the authorizer',
      asked(gated(), deciding('explicit-deny')),
      'User is not authorized to access this resource with an explicit deny',
      GATE,
    ],
    [
      'fact 198: an authorizer that allows something else',
      asked(gated(), deciding('implicit-deny')),
      'User is not authorized to access this resource',
      GATE,
    ],
    [
      'fact 208: a denial of the API',
      asked(open(says('Deny'))),
      'User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:API/prod/GET/pets/6 with an explicit deny',
      POLICY,
    ],
    [
      'fact 208: a denial of the API, whatever the authorizer says',
      asked(gated(says('Deny')), deciding('allow')),
      'User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:API/prod/GET/pets/6 with an explicit deny',
      POLICY,
    ],
  ])('%s', async (_, { outcome, call, log }, message, pointer) => {
    const { apiId } = call.deployment;
    expect(await outcome()).toMatchObject({
      type: 'ACCESS_DENIED',
      message: message.replace('API', apiId),
      pointer,
    });
    expect(call.context.authorize).toMatchObject({ status: 403 });
    expect(log.lines).toEqual(['The client is not authorized to perform this operation.']);
  });

  it('fact 196: an authorizer that allows, with an API that says nothing', async () => {
    const silent = { Version: '2012-10-17', Statement: [] };
    expect(await asked(gated(silent), deciding('allow')).outcome()).toBeUndefined();
  });
});

describe('import fact 240: before a Lambda authorizer', () => {
  const early = (deployment: ReturnType<typeof open>) =>
    outcomeOf(() => denyEarly(routed(deployment)));

  it('an explicit denial of the API ends the call', async () =>
    expect(await early(gated(says('Deny')))).toMatchObject({
      type: 'ACCESS_DENIED',
      pointer: POLICY,
    }));

  it.each<[string, ReturnType<typeof open>]>([
    ['no policy', gated()],
    ['a policy that allows', gated(says('Allow'))],
    ['a policy that says nothing', gated({ Version: '2012-10-17', Statement: [] })],
    ['a denial where no authorizer is asked', open(says('Deny'))],
  ])('%s does not', async (_, deployment) => expect(await early(deployment)).toBeUndefined());
});
