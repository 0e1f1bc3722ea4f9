import fc from 'fast-check';
import { parseJson } from '../../../gateway/jsonpath/json.ts';
import { JavaMap } from '../../../gateway/velocity/map.ts';
import { JsonDocument } from '../../../gateway/velocity/payload.ts';
import { PlainMap } from '../../../gateway/velocity/plain-map.ts';
import { textOf } from '../../../gateway/velocity/value.ts';
import type { Value } from '../../../gateway/velocity/value.ts';
import { wrap } from '../../../gateway/velocity/wrap.ts';

const names = fc.constantFrom('a', 'b', 'c', 'toString', '__proto__');
const scalars = fc.constantFrom('text', 1, true, null, '');
const objects = fc.dictionary(
  names,
  fc.oneof(scalars, fc.dictionary(names, scalars, { noNullPrototype: true })),
  { noNullPrototype: true },
);

const calls = fc.oneof(
  fc.record({
    name: fc.constantFrom('get', 'containsKey', 'remove', 'containsValue'),
    parameters: fc.tuple(names),
  }),
  fc.record({
    name: fc.constantFrom('put', 'putIfAbsent', 'getOrDefault'),
    parameters: fc.tuple(names, fc.constantFrom<Value>('x', 2, undefined)),
  }),
  fc.record({
    name: fc.constantFrom(
      'size',
      'isEmpty',
      'keySet',
      'values',
      'entrySet',
      'toString',
      'hashCode',
      'clear',
      'nothing',
    ),
    parameters: fc.constant([]),
  }),
);

type Act = (map: JavaMap) => string;

const acts: fc.Arbitrary<Act> = fc.oneof(
  calls.map<Act>(
    ({ name, parameters }) =>
      (map) =>
        textOf(map.call(name, parameters)),
  ),
  names.map<Act>((name) => (map) => `${textOf(map.property(name))} ${textOf(map.at(name))}`),
  names.map<Act>((name) => (map) => String(map.assign(name, 'set'))),
  fc.constant<Act>((map) => {
    const texts: string[] = [];
    for (const cursor = map.iterator(); cursor.hasNext();) texts.push(textOf(cursor.next()));
    return texts.join();
  }),
  fc.constant<Act>((map) => String(map.size)),
);

/** What is done to a map, and whether it equals the eager one at the end, asked both ways. */
function story(map: JavaMap, eager: JavaMap, all: readonly Act[]): string[] {
  const told = all.map((act) => act(map));
  const left = new JavaMap();
  for (const { key, value } of eager.entries()) left.put(key, value);
  return [...told, String(left.equals(map)), String(map.equals(left))];
}

const eagerOf = (object: object) => wrap(object) as JavaMap;
const payloadOf = (object: object) => {
  const json = parseJson(JSON.stringify(object));
  return new JsonDocument(json).valueOf(json) as JavaMap;
};

test.each<[string, (object: Record<string, unknown>) => JavaMap]>([
  ['PlainMap', (object) => new PlainMap(object)],
  ['a map of a payload', payloadOf],
])('%s does what a map does that was filled at once', (_name, lazy) => {
  fc.assert(
    fc.property(objects, fc.array(acts, { maxLength: 8 }), (object, all) => {
      const eager = eagerOf(object);
      expect(story(lazy(object), eagerOf(object), all)).toEqual(story(eager, eagerOf(object), all));
    }),
    { numRuns: 500 },
  );
});
