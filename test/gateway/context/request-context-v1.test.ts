import { requestContextV1 } from '../../../gateway/context/request-context-v1.ts';
import { lambdaAuthorizer, routedCall } from '../authorizer/calls.ts';

const call = routedCall({ authorizer: lambdaAuthorizer(), path: '/prod/pets' });

describe('the request context of format 1.0 (fact 23)', () => {
  test('names members in AWS’s order, an authorizer only where one is told', () => {
    const withAuthorizer = Object.keys(
      JSON.parse(JSON.stringify(requestContextV1(call, {}, { claims: null }))) as object,
    );
    const without = Object.keys(JSON.parse(JSON.stringify(requestContextV1(call, {}))) as object);
    expect(withAuthorizer.slice(0, 4)).toEqual(['accountId', 'apiId', 'authorizer', 'domainName']);
    expect(without).toEqual(withAuthorizer.filter((it) => it !== 'authorizer'));
  });

  test('fills address and user agent in at their places among the identity', () => {
    const identity = { caller: null, sourceIp: null, user: null, userAgent: null, userArn: null };
    expect(JSON.stringify(requestContextV1(call, identity))).toContain(
      '"identity":{"caller":null,"sourceIp":"127.0.0.1","user":null,"userAgent":"test","userArn":null}',
    );
  });
});
