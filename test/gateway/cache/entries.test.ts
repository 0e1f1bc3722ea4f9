import fc from 'fast-check';
import { Entries } from '../../../gateway/cache/entries.ts';

const OVERHEAD = 256;
const bytesOf = (key: string, size: number): number => size + 2 * key.length + OVERHEAD;

interface ModelEntry {
  readonly key: string;
  readonly value: number;
  readonly bytes: number;
  readonly expires: number;
}

/** Entries as a plain list, least recently used first. */
interface Model {
  now: number;
  capacity: number;
  entries: ModelEntry[];
}

type Command = fc.Command<Model, { cache: Entries<number> }>;

const inStep = ({ cache }: { cache: Entries<number> }, { entries, capacity }: Model): void => {
  expect([cache.size, cache.bytes]).toEqual([
    entries.length,
    entries.reduce((sum, { bytes }) => sum + bytes, 0),
  ]);
  expect(cache.bytes).toBeLessThanOrEqual(capacity);
};

const get = (key: string): Command => ({
  check: () => true,
  run: (model, real) => {
    const found = model.entries.find((it) => it.key === key);
    model.entries = model.entries.filter((it) => it !== found);
    const alive = found !== undefined && model.now < found.expires;
    if (alive) model.entries.push(found);
    expect(real.cache.get(key, model.now)).toBe(alive ? found.value : undefined);
    inStep(real, model);
  },
  toString: () => `get ${key}`,
});

const set = (key: string, value: number, size: number, ttl: number): Command => ({
  check: () => true,
  run: (model, real) => {
    const [bytes, expires] = [bytesOf(key, size), model.now + ttl];
    model.entries = model.entries.filter((it) => it.key !== key);
    if (bytes <= model.capacity) model.entries.push({ key, value, bytes, expires });
    while (model.entries.reduce((sum, it) => sum + it.bytes, 0) > model.capacity)
      model.entries.shift();
    real.cache.set(key, value, { size, expires });
    inStep(real, model);
  },
  toString: () => `set ${key} ${size} for ${ttl}`,
});

const wait = (time: number): Command => ({
  check: () => true,
  run: (model) => void (model.now += time),
  toString: () => `wait ${time}`,
});

const remove = (key: string): Command => ({
  check: () => true,
  run: (model, real) => {
    model.entries = model.entries.filter((it) => it.key !== key);
    real.cache.delete(key);
    inStep(real, model);
  },
  toString: () => `delete ${key}`,
});

const resize = (capacity: number): Command => ({
  check: () => true,
  run: (model, real) => {
    if (capacity !== model.capacity) model.entries = [];
    model.capacity = capacity;
    real.cache.resize(capacity);
    inStep(real, model);
  },
  toString: () => `resize ${capacity}`,
});

test('REST fact 218: the cache is a list of entries with a size, a time and an order of use', () => {
  const keys = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
  const commands = [
    keys.map(get),
    fc
      .tuple(keys, fc.nat(100), fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 300 }))
      .map((it) => set(...it)),
    fc.nat(200).map(wait),
    keys.map(remove),
    fc.constantFrom(1_000, 1_500).map(resize),
  ];
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 60 }), (run) => {
      fc.modelRun(
        () => ({
          model: { now: 0, capacity: 1_000, entries: [] },
          real: { cache: new Entries(1_000) },
        }),
        run,
      );
    }),
  );
});

test('an entry that is larger than the cache is not kept, and replaces none', () => {
  const cache = new Entries<string>(1_000);
  cache.set('a', 'small', { size: 10, expires: 10 });
  cache.set('b', 'large', { size: 1_000, expires: 10 });
  expect([cache.get('a', 0), cache.get('b', 0)]).toEqual(['small', undefined]);
});
