import fc from 'fast-check';
import { nameValueJson } from '../../../gateway/media/name-value-json.ts';

/** The same, made of objects. */
function naive(list: readonly string[]): readonly [unknown, unknown] {
  const multi = new Map<string, string[]>();
  for (let at = 0; at < list.length; at += 2) {
    const name = list[at] ?? '';
    multi.set(name, [...(multi.get(name) ?? []), list[at + 1] ?? '']);
  }
  const single = [...multi].map(([name, values]) => [name, values.at(-1)]);
  return [Object.fromEntries(single), Object.fromEntries(multi)];
}

const parsed = (list: readonly string[]): readonly [unknown, unknown] => {
  const { single, multi } = nameValueJson(list);
  return [JSON.parse(single), JSON.parse(multi)];
};

it.each<[string, readonly string[]]>([
  ['nothing', []],
  ['one', ['a', '1']],
  ['REST fact 33: the last of a name, and all', ['a', '1', 'b', '2', 'a', '3']],
  ['REST fact 69: names differ by case', ['a', '1', 'A', '2']],
  ['more than a few', Array.from({ length: 80 }, (_, at) => `${at % 7}`)],
])('%s', (_, list) => {
  expect(parsed(list)).toEqual(naive(list));
});

it('is what objects would say, in any text', () => {
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'A', '"', 'ü'), fc.string());
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
      expect(parsed(pairs.flat())).toEqual(naive(pairs.flat()));
    }),
  );
});
