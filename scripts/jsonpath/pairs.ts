import { DOCUMENTS } from './documents.table.ts';
import { PATHS } from './paths.table.ts';

/** A path and the number of the document it is read from. */
export interface Pair {
  readonly of: number;
  readonly path: string;
}

const RANDOM_PAIRS = 1600;

/** Every pair to record: those written by hand, then random ones; the same for the same seed. */
export function pairs(seed = 20150701): Pair[] {
  const known = new Set<string>();
  const wanted: Pair[] = [];
  const add = (pair: Pair): void => {
    const key = `${pair.of} ${pair.path}`;
    if (!known.has(key)) wanted.push(pair);
    known.add(key);
  };
  for (const [of, paths] of PATHS) for (const path of paths) add({ of, path });
  const random = generator(seed);
  for (let made = 0; made < RANDOM_PAIRS; made += 1) {
    const of = random(DOCUMENTS.length);
    add({ of, path: randomPath(random, namesIn(DOCUMENTS[of] ?? '')) });
  }
  return wanted;
}

/** A whole number from 0 to below `end`. */
type Random = (end: number) => number;

/** Mulberry32. */
function generator(seed: number): Random {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  };
}

/** The names of a document that need no quotes, and one that is in none. */
function namesIn(document: string): string[] {
  return [...document.matchAll(/"(\w+)":/g)].map((match) => match[1] ?? '').concat('none');
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random(from.length)] as T;
}

function randomPath(random: Random, names: readonly string[]): string {
  const start = pick(random, ['$', '$', '$', '$', '$', '@', '']);
  const steps = Array.from({ length: 1 + random(4) }, () => randomStep(random, names));
  return start === '' ? steps.join('').replace(/^\.(?!\.)/, '') : start + steps.join('');
}

function randomStep(random: Random, names: readonly string[]): string {
  const name = pick(random, names);
  const at = random(7) - 2;
  const kinds = [
    () => `.${name}`,
    () => `.${name}`,
    () => `.${name}`,
    () => `['${name}']`,
    () => `..${name}`,
    () => '[*]',
    () => '.*',
    () => '..*',
    () => `[${Math.max(0, at)}]`,
    () => `[${at}]`,
    () => `[${at}:]`,
    () => `[:${at}]`,
    () => `[${at}:${random(6)}]`,
    () => `[${random(4)},${random(4)}]`,
    () => `[(@.length-${random(3)})]`,
    () => `['${name}','${pick(random, names)}']`,
    () => `[?(${randomFilter(random, names)})]`,
    () => `[?(${randomFilter(random, names)})]`,
  ];
  return pick(random, kinds)();
}

function randomFilter(random: Random, names: readonly string[]): string {
  const criteria = Array.from({ length: pick(random, [1, 1, 1, 2, 2, 3, 4]) }, () =>
    randomCriterion(random, names),
  );
  return criteria.reduce((left, right) => `${left} ${pick(random, ['&&', '||'])} ${right}`);
}

function randomCriterion(random: Random, names: readonly string[]): string {
  const path = () =>
    pick(random, ['@', `@.${pick(random, names)}`, `@['${pick(random, names)}']`, '@[0]']);
  const value = pick(random, [
    '1',
    '2',
    '3',
    '5',
    "'a'",
    'null',
    'true',
    'false',
    '4.5',
    "'v1'",
    path(),
  ]);
  const operator = pick(random, ['==', '!=', '<', '<=', '>', '>=']);
  return pick(random, [
    () => path(),
    () => `!${path()}`,
    () => `${path()} ${operator} ${value}`,
    () => `${path()} ${operator} ${value}`,
    () => `${value} ${operator} ${path()}`,
    () => `${path()} =~ /${pick(random, ['.*', 'a', '\\w+', '[a-c]+', '\\d'])}/`,
  ])();
}
