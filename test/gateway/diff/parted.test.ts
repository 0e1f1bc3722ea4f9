import type { Json } from '../../../gateway/document/document.ts';
import { redoclyDiff } from '../../../scripts/redocly/diff.ts';
import { differing, partedOf } from '../../../gateway/diff/parted.ts';
import { getA, saidOf } from './documents.ts';

const list = '#/paths/~1a/get/parameters';
const limit = { name: 'limit', in: 'query' };
const removed = (value: Json, path = `${list}/0`) =>
  ({ path, typeName: 'Parameter', kind: 'removed', base: { value } }) as const;
const added = (value: Json, path = `${list}/1`) =>
  ({ path, typeName: 'Parameter', kind: 'added', revision: { value } }) as const;

test.each<[string, Json, Json, readonly string[]]>([
  ['nothing', { ...limit, required: false, example: 1 }, { ...limit, description: 'a' }, []],
  ['prose of its schema', { ...limit, schema: { title: 'a' } }, { ...limit, schema: {} }, []],
  [
    'its schema',
    { ...limit, schema: { type: 'string' } },
    { ...limit, schema: { enum: ['a'] } },
    ['schema'],
  ],
  ['what it asks for', { ...limit, required: true }, { ...limit }, ['required']],
])('two halves that differ in %s', (_, one, other, want) => {
  const halves = [removed(one), added(other)] as const;
  const { whole, parted } = partedOf(halves);
  expect([whole, parted.map(differing)]).toEqual([[], [want]]);
});

test.each([
  ['another name', removed(limit), added({ ...limit, name: 'size' })],
  ['another place', removed(limit), added({ ...limit, in: 'header' })],
  ['another operation', removed(limit), added(limit, '#/paths/~1a/put/parameters/0')],
  ['a type of its own', removed(limit), { ...added(limit), typeName: 'Schema' }],
  ['no name', removed({ $ref: '#/a' }), added({ $ref: '#/a' })],
])('no halves: %s', (_, one, other) =>
  expect(partedOf([one, other])).toEqual({ whole: [one, other], parted: [] }),
);

const wordy = {
  ...{ name: 'r', in: 'query', required: false },
  schema: { type: 'integer', default: 10, title: 'R', exclusiveMinimum: false },
};
const bare = (schema: Json) => ({ name: 'r', in: 'query', schema });

test.each<[string, Json, readonly string[]]>([
  ['fewer words', bare({ type: 'integer', exclusiveMinimum: false }), []],
  [
    'another type and fewer words',
    bare({ type: 'string' }),
    ['breaking redocly/parameter-changed `r` query parameter is another one: `schema` changed.'],
  ],
])('Redocly itself: %s', async (_, head, want) => {
  const at = `${getA}/parameters/2`;
  const said = await saidOf({ base: { [at]: wordy }, head: { [at]: head } }, redoclyDiff);
  expect(said.map(({ severity, rule, message }) => `${severity} ${rule} ${message}`)).toEqual(want);
});
