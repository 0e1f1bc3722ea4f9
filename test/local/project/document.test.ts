import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiConfig, isRest, readGenerated } from '../../../local/project/document.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'document-'));
  const folder = join(root, 'generated/pets');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'openapi.json'), '{"paths":{}}');
  await writeFile(
    join(folder, 'origins.json'),
    '{"":"openapi/pets/openapi.yaml:1","/paths/~1a":"openapi/pets/a.yaml:4"}',
  );
  await writeFile(
    join(folder, 'settings.json'),
    '{"substitutions":{"Prefix":"shop","Issuer":"x"},"throttle":{"rateLimit":50},"accessLog":{"format":"f"},"public":["GET /a"],"basePath":"v1","scopes":{"GET /b":["b"]},"stageVariables":{"a":"1","b":"2"}}',
  );
});
afterAll(() => rm(root, { recursive: true }));

test.each([
  ['', 'openapi/pets/openapi.yaml', 1],
  ['/paths/~1a', 'openapi/pets/a.yaml', 4],
  ['/paths/~1a/get/responses', 'openapi/pets/a.yaml', 4],
  ['/paths/~1b', 'openapi/pets/openapi.yaml', 1],
])('pointer "%s" comes from %s:%d', (pointer, file, line) => {
  const document = readGenerated(root, 'pets');

  expect(document.root).toEqual({ paths: {} });
  expect(document.origins.at(pointer)).toEqual({ file, line });
});

test('settings become a config, with values of this run for placeholders', () => {
  expect(apiConfig(root, 'pets', { Issuer: 'http://127.0.0.1:3002/pool' })).toEqual({
    throttle: { rateLimit: 50 },
    accessLog: { format: 'f' },
    public: ['GET /a'],
    stageVariables: { a: '1', b: '2' },
    substitutions: { Prefix: 'shop', Issuer: 'http://127.0.0.1:3002/pool' },
  });
});

test('a run puts its own in the place of settings, and of stage variables one by one', () => {
  const run = { accessLog: { format: 'g' }, stageVariables: { b: '3' } };

  expect(apiConfig(root, 'pets', {}, run)).toMatchObject({
    accessLog: { format: 'g' },
    stageVariables: { a: '1', b: '3' },
  });
});

test.each([
  [{}, true],
  [{ 'x-amazon-apigateway-importexport-version': '1.0' }, false],
])('%j is a REST API: %s', (root, want) => {
  expect(isRest({ root })).toBe(want);
});

test('a broken file is told by name', async () => {
  await writeFile(join(root, 'generated/pets/settings.json'), '{');

  expect(() => apiConfig(root, 'pets', {})).toThrow(
    /^generated\/pets\/settings\.json:1 is not JSON: Expected property name/,
  );
});
