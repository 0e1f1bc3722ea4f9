import { configuredKey } from '../../../gateway/lint/configured-key.ts';

const root = { servers: [{ url: 'https://a.example/v1/shop' }] };

describe('the key a config names a route by', () => {
  test.each([
    ['as authored, where the base path is ignored', {}, '/a', 'GET /a'],
    ['behind the base path (fact 157)', { basepath: 'prepend' }, '/a', 'GET /v1/shop/a'],
    ['behind what is left of it', { basepath: 'split' }, '/a', 'GET /shop/a'],
    ['the root itself', { basepath: 'prepend' }, '/', 'GET /v1/shop'],
    ['the default route has no path', { basepath: 'prepend' }, '/$default', '$default'],
  ] as const)('%s', (_name, imported, path, want) =>
    expect(configuredKey({ root, config: { import: imported } }, { method: 'GET', path })).toBe(
      want,
    ),
  );
});
