import { configuredKeys } from '../../../gateway/lint/configured-key.ts';

const root = { servers: [{ url: 'https://a.example/v1/shop' }] };

describe('the key a config names a route by', () => {
  test.each([
    ['as authored, where the base path is ignored', {}, '/a', 'GET /a'],
    ['behind the base path (fact 157)', { basepath: 'prepend' }, '/a', 'GET /v1/shop/a'],
    ['behind what is left of it', { basepath: 'split' }, '/a', 'GET /shop/a'],
    ['the root itself', { basepath: 'prepend' }, '/', 'GET /v1/shop'],
    ['the default route has no path', { basepath: 'prepend' }, '/$default', '$default'],
  ] as const)('%s', (_name, imported, path, want) => {
    const context = { root, kind: 'http', config: { import: imported } } as const;
    expect(configuredKeys(context, { method: 'GET', path })).toEqual([want]);
  });

  test.each([
    ['rest', ['GET /a', 'GET /a/']],
    ['http', ['GET /a/']],
  ] as const)('with a slash at its end, of %s APIs', (kind, want) =>
    expect(configuredKeys({ root, kind, config: {} }, { method: 'GET', path: '/a/' })).toEqual(
      want,
    ),
  );

  test('an operation that is the default route (fact 202)', () => {
    const operation = { method: 'ANY', path: '/a', value: { isDefaultRoute: true } };
    expect(configuredKeys({ root, kind: 'http', config: {} }, operation)).toEqual(['$default']);
  });
});
