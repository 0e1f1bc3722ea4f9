import type { JsonObject } from '../../../gateway/document/document.ts';
import type { DocumentOperation } from '../../../gateway/document/operations.ts';
import { remembering } from '../../../scripts/generate/remembering.ts';

const operation = (value: JsonObject): DocumentOperation =>
  ({ id: 'getPet', method: 'GET', path: '/pets', value }) as unknown as DocumentOperation;
const root = { components: { schemas: { Pet: { type: 'object' } } }, paths: { '/pets': {} } };
const reference = { $ref: '#/paths/~1pets/get' };

/** What is made twice, of which two pairs. */
async function madeTwice(
  first: readonly [JsonObject, JsonObject],
  second: readonly [JsonObject, JsonObject],
): Promise<boolean> {
  let times = 0;
  const make = remembering(() => Promise.resolve(String((times += 1))));
  await make(first[0], [operation(first[1])]);
  return (await make(second[0], [operation(second[1])])) === '2';
}

test.each<[string, readonly [JsonObject, JsonObject], boolean]>([
  ['nothing else', [root, {}], false],
  ['another path', [{ ...root, paths: { '/pets': {}, '/cats': {} } }, {}], false],
  ['another component', [{ ...root, components: {} }, {}], true],
  ['another operation', [root, { summary: 'x' }], true],
])('with %s', async (_, second, want) => {
  expect(await madeTwice([root, {}], second)).toBe(want);
});

test('an operation that refers into a path is made again when any path changes', async () => {
  const changed = { ...root, paths: { '/pets': { get: {} } } };

  expect(await madeTwice([root, reference], [changed, reference])).toBe(true);
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
