import type { JsonObject } from '../../../gateway/document/document.ts';
import type { DocumentOperation } from '../../../gateway/document/operations.ts';
import { remembering } from '../../../scripts/generate/remembering.ts';

const operation = (value: JsonObject): DocumentOperation =>
  ({ id: 'getPet', method: 'GET', path: '/pets', value }) as unknown as DocumentOperation;
const pet = { type: 'object', properties: { tag: { $ref: '#/components/schemas/Tag' } } };
const schemas = { Pet: pet, Tag: { type: 'string' }, Cat: { type: 'object' } };
const root = { components: { schemas }, paths: { '/pets': {} } };
const body = { schema: { $ref: '#/components/schemas/Pet' } };

const changed = (name: string): JsonObject => ({
  ...root,
  components: { schemas: { ...schemas, [name]: { type: 'integer' } } },
});

test.each<[string, JsonObject, JsonObject, boolean]>([
  ['nothing changed', root, body, false],
  ['another path', { ...root, paths: { '/pets': {}, '/cats': {} } }, body, false],
  ['a component it does not reach', changed('Cat'), body, false],
  ['a component it refers to', changed('Pet'), body, true],
  ['a component that one refers to', changed('Tag'), body, true],
  ['its own operation', root, { ...body, summary: 'x' }, true],
])('%s', async (_, next, value, want) => {
  let times = 0;
  const make = remembering(() => Promise.resolve(String((times += 1))));
  await make(root, [operation(body)]);
  await make(next, [operation(value)]);

  expect(times === 2).toBe(want);
});

test('a reference that leads nowhere may be to anything', async () => {
  let times = 0;
  const make = remembering(() => Promise.resolve(String((times += 1))));
  const astray = operation({ $ref: '#/components/schemas/N%6Fthing' });
  await make(root, [astray]);
  await make({ ...root, paths: {} }, [astray]);

  expect(times).toBe(2);
});

test('what failed is tried again', async () => {
  let times = 0;
  const make = remembering(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('first')) : Promise.resolve('second');
  });

  await expect(make(root, [])).rejects.toThrow('first');
  expect(await make(root, [])).toBe('second');
});
