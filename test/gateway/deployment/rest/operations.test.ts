import { restOperationsOf } from '../../../../gateway/deployment/rest/operations.ts';
import type { JsonObject } from '../../../../gateway/document/document.ts';

const keys = (root: JsonObject, mode?: 'ignore' | 'prepend' | 'split'): string[] =>
  restOperationsOf({ root }, mode).map(({ key }) => key);

const paths = { '/test': { get: {} }, '/': { get: {} } };

test('methods, ANY and the root, in the order of the document', () => {
  const item = { post: {}, 'x-amazon-apigateway-any-method': {}, parameters: [], get: {} };
  expect(keys({ paths: { '/a/': item, '/': { head: {} } } })).toEqual([
    'POST /a',
    'ANY /a',
    'GET /a',
    'HEAD /',
  ]);
});

test('TRACE and paths without a slash become no methods', () => {
  expect(keys({ paths: { '/a': { trace: {} }, b: { get: {} } } })).toEqual([]);
});

const variable = {
  servers: [{ url: 'https://h', variables: { basePath: { default: '/base-var' } } }],
};
const address = { servers: [{ url: 'https://h/base-url/part/' }] };

test.each([
  ['ignore', variable, ['GET /test', 'GET /']],
  ['prepend', variable, ['GET /base-var/test', 'GET /base-var']],
  ['split', variable, ['GET /test', 'GET /']],
  ['ignore', address, ['GET /test', 'GET /']],
  ['prepend', address, ['GET /base-url/part/test', 'GET /base-url/part']],
  ['split', address, ['GET /part/test', 'GET /part']],
] as const)('base path: %s of %j (REST fact 222)', (mode, servers, want) => {
  expect(keys({ ...servers, paths }, mode)).toEqual(want);
});
