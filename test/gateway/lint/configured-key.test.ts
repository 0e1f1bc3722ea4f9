import { configuredKey } from '../../../gateway/lint/configured-key.ts';

const root = { servers: [{ url: 'https://a.example/v1/shop' }] };

describe('the key a config names a route by', () => {
  test.each([
    ['as authored, where the base path is ignored', undefined, 'GET', '/a', 'GET /a'],
    ['behind the base path (fact 157)', 'prepend', 'GET', '/a', 'GET /v1/shop/a'],
    ['behind what is left of it', 'split', 'GET', '/a', 'GET /shop/a'],
    ['the root itself', 'prepend', 'ANY', '/', 'ANY /v1/shop'],
    ['the default route has no path', 'prepend', 'ANY', '/$default', '$default'],
  ] as const)('%s', (_name, basepath, method, path, want) => {
    const config = basepath === undefined ? {} : { import: { basepath } };
    expect(configuredKey({ root, config }, { method, path })).toBe(want);
  });
});
