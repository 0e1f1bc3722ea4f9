import { routeArn } from '../../../gateway/context/route-arn.ts';
import { lambdaAuthorizer, routedCall } from '../authorizer/calls.ts';
import type { CallParts } from '../authorizer/calls.ts';

const API = 'arn:aws:execute-api:us-east-1:123456789012:abcdef1234';
const authorizer = lambdaAuthorizer();

describe('fact 74: the ARN of a call', () => {
  it.each<[string, Partial<CallParts>, string]>([
    ['of a route without parameters', {}, '/$default/GET/pets'],
    ['on a named stage', { deployment: { stage: 'prod' }, path: '/prod/pets' }, '/prod/GET/pets'],
    ['of the root', { route: { path: '/' } }, '/$default/GET/'],
    [
      'with values of parameters',
      { route: { path: '/pets/{id}/toys/{toy}' }, pathParameters: { id: '6', toy: 'a b' } },
      '/$default/GET/pets/6/toys/a b',
    ],
    [
      'with a greedy value',
      { route: { key: 'ANY /{proxy+}', path: '/{proxy+}' }, pathParameters: { proxy: 'a/b' } },
      '/$default/GET/a/b',
    ],
    [
      'with a value that looks like a parameter',
      { route: { path: '/{a}/{b}' }, pathParameters: { a: '{b}', b: '$&' } },
      '/$default/GET/{b}/$&',
    ],
    ['whatever way the path is written', { path: '/%70ets/' }, '/$default/GET/pets'],
    [
      'of the method that came',
      { route: { method: 'ANY' }, request: { method: 'PUT' } },
      '/$default/PUT/pets',
    ],
    [
      'of the default route',
      { route: { key: '$default', path: '$default' } },
      '/$default/$default',
    ],
  ])('%s', (_, parts, want) =>
    expect(routeArn(routedCall({ authorizer, ...parts }))).toBe(`${API}${want}`),
  );
});
