import type { Json } from '../../../../../gateway/document/document.ts';
import { defaultRouteCors } from '../../../../../gateway/lint/rules/gatehouse/default-route-cors.ts';
import { clean, said, withValue } from '../../document.ts';

const any = 'x-amazon-apigateway-any-method';
const route = { [any]: { security: [{ jwt: [] }] } };

describe('a default route beside CORS', () => {
  test('a clean document passes', () => expect(said(defaultRouteCors, clean)).toEqual([]));

  test('is fine beside an open OPTIONS route', () => {
    const root = withValue('/paths/~1$default', route);
    const options = { options: { security: [] } };
    const paths = { ...(root['paths'] as object), '/{proxy+}': options };
    expect(said(defaultRouteCors, { ...root, paths })).toEqual([]);
  });

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'that asks for a requirement of no scheme',
      '/paths/~1$default',
      { [any]: { security: [{}] } },
      [],
    ],
    [
      'asks its authorizer for preflights (fact 89)',
      '/paths/~1$default',
      route,
      [
        'warning gatehouse/default-route-cors /paths/~1$default/x-amazon-apigateway-any-method This $default route asks its authorizer for preflights too.',
      ],
    ],
    ['without authorizer', '/paths/~1$default', { [any]: { security: [] } }, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(defaultRouteCors, withValue(pointer, value))).toEqual(want),
  );
});

test('without CORS nobody asks before', () => {
  const root = { ...withValue('/paths/~1$default', route) };
  Reflect.deleteProperty(root, 'x-amazon-apigateway-cors');
  expect(said(defaultRouteCors, root)).toEqual([]);
});
