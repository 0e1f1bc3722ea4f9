import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ResponseCheck } from '../../../local/responses/response-check.ts';
import type { ObservedAnswer } from '../../../local/responses/response-check.ts';

const services = ['pets', 'trigger'].map((name) => ({ name }));

const document = {
  paths: { '/pets/{id}': { get: { operationId: 'getPet' }, delete: { operationId: 'deletePet' } } },
};
const origins = {
  '': 'openapi/pets/openapi.yaml:1',
  '/paths/~1pets~1{id}/get': 'openapi/pets/pets.yaml:3',
  '/paths/~1pets~1{id}/get/responses/200': 'openapi/pets/pets.yaml:9',
};
const validators = `
const pet = (data) => {
  const errors = [];
  if (typeof data.name !== 'string') errors.push({ instancePath: '/name', message: 'must be string' });
  if (!('id' in data)) errors.push({ instancePath: '', message: "must have required property 'id'" });
  pet.errors = errors;
  return errors.length === 0;
};
export const responses = { getPet: { 200: pet, '4XX': pet }, deletePet: { 204: null, default: pet } };
`;

let root: string;
const check = new ResponseCheck();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'responses-'));
  const folder = join(root, 'generated/pets');
  await mkdir(join(folder, 'pets'), { recursive: true });
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'openapi.json'), JSON.stringify(document));
  await writeFile(join(folder, 'origins.json'), JSON.stringify(origins));
  await writeFile(join(folder, 'pets/response-validators.js'), validators);
  await check.load(root, 'pets', services);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const answer = (changes: Partial<ObservedAnswer>): ObservedAnswer => ({
  routeKey: 'GET /pets/{id}',
  status: 200,
  contentType: 'application/json; charset=utf-8',
  body: '{"id":1,"name":"Rex"}',
  ...changes,
});
const get = 'GET /pets/{id} (getPet) answered';

test.each<[string, Partial<ObservedAnswer>, string | undefined]>([
  ['an answer as the document says', {}, undefined],
  [
    'a body the schema refuses',
    { body: '{"name":7}' },
    `${get} 200: /name must be string, the body must have required property 'id' — openapi/pets/pets.yaml:9`,
  ],
  [
    'a body that is no JSON',
    { body: '<p>' },
    `${get} 200: its body is no JSON — openapi/pets/pets.yaml:9`,
  ],
  [
    'another content type',
    { contentType: 'text/html' },
    `${get} 200: its content type is text/html, not JSON — openapi/pets/pets.yaml:9`,
  ],
  ['problem details', { contentType: 'application/problem+json' }, undefined],
  [
    'a status the document has not',
    { status: 302 },
    `${get} 302: the document has no such status — openapi/pets/pets.yaml:3`,
  ],
  ['a status of a range', { status: 404 }, undefined],
  [
    'no body where there is none',
    { routeKey: 'DELETE /pets/{id}', status: 204, body: '' },
    undefined,
  ],
  [
    'a body where there is none',
    { routeKey: 'DELETE /pets/{id}', status: 204 },
    'DELETE /pets/{id} (deletePet) answered 204: the document has no body here — openapi/pets/openapi.yaml:1',
  ],
  ['the default', { routeKey: 'DELETE /pets/{id}', status: 500 }, undefined],
  ['a route without operation', { routeKey: '$default', status: 302 }, undefined],
])('%s', (_, changes, want) => {
  expect(check.check(answer(changes))).toBe(want);
});

test('what was generated anew counts at once', async () => {
  const file = join(root, 'generated/pets/pets/response-validators.js');
  await writeFile(file, 'export const responses = { getPet: { 202: null } };');
  await check.load(root, 'pets', services);
  const now = check.check(answer({}));
  await writeFile(file, validators);
  await check.load(root, 'pets', services);

  expect(now).toBe(`${get} 200: the document has no such status — openapi/pets/pets.yaml:9`);
  expect(check.check(answer({}))).toBeUndefined();
});
