import { DOCUMENTS } from './documents.table.ts';
import { PATHS } from './paths.table.ts';

/** A path and the number of the document it is read from. */
export interface Pair {
  readonly of: number;
  readonly path: string;
}

const RANDOM_PAIRS = 2700;
const RANDOM_DOCUMENTS = 24;

/** Documents and pairs to record: those written by hand, then random ones; equal seeds give equal ones. */
export function recordable(seed = 20150701): { documents: string[]; pairs: Pair[] } {
  const random = generator(seed);
  const more = Array.from({ length: RANDOM_DOCUMENTS }, () => randomDocument(random, 3));
  const documents = [...DOCUMENTS, ...more];
  const pairs = new Map<string, Pair>();
  const add = (of: number, path: string) => pairs.set(`${of} ${path}`, { of, path });
  for (const [of, paths] of PATHS) for (const path of paths) add(of, path);
  for (let made = 0; made < RANDOM_PAIRS; made += 1) {
    const of = random(documents.length);
    add(of, randomPath(random, documents[of] ?? ''));
  }
  return { documents, pairs: [...pairs.values()] };
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

const SCALARS = ['1', '2', '3', '2.0', '4.5', '"a"', '"b"', '"v1"', '"1"', 'true', 'false', 'null'];

/** An object or an array, with few names so that paths meet them again. */
function randomDocument(random: Random, depth: number): string {
  const value = () =>
    depth > 0 && random(3) > 0 ? randomDocument(random, depth - 1) : pick(random, SCALARS);
  const values = Array.from({ length: 1 + random(4) }, value);
  if (random(2) === 0) return `[${values.join(',')}]`;
  return `{${values.map((item, at) => `"${'abcd'.charAt(at)}":${item}`).join(',')}}`;
}

const NOWHERE: readonly [string, unknown] = ['none', null];

/** Follows the document, so that most steps find something; one in six is taken blindly. */
function randomPath(random: Random, document: string): string {
  const names = namesIn(document);
  let path = pick(random, ['$', '$', '$', '$', '$', '@', '']);
  let here: unknown = JSON.parse(document);
  for (let count = 1 + random(5); count > 0; count -= 1) {
    const items =
      here !== null && typeof here === 'object'
        ? Object.entries(here as Record<string, unknown>)
        : [];
    const [name, value] = items.length > 0 ? pick(random, items) : NOWHERE;
    const kinds = random(6) === 0 ? [...onObject(random, names), ...onArray(random, 3)] : undefined;
    const own = Array.isArray(here) ? onArray(random, items.length) : onObject(random, [name]);
    path += pick(random, [...(kinds ?? own), ...anywhere(random, names)]);
    here = value;
  }
  return path.replace(/^\.(?!\.)/, '');
}

function onObject(random: Random, names: readonly string[]): string[] {
  const name = pick(random, names);
  return [`.${name}`, `.${name}`, `.${name}`, `['${name}']`, `..${name}`, `['${name}','a','c']`];
}

function onArray(random: Random, length: number): string[] {
  const at = random(length + 2) - 1;
  const index = random(Math.max(1, length));
  return [
    `[${index}]`,
    `[${index}]`,
    '[*]',
    `[${at}]`,
    `[${at - 1}:]`,
    `[:${at - 1}]`,
    `[${at}:${random(length + 2)}]`,
    `[${index},${random(Math.max(1, length))}]`,
    `[(@.length-${random(3)})]`,
  ];
}

function anywhere(random: Random, names: readonly string[]): string[] {
  const filter = `[?(${randomFilter(random, names)})]`;
  return [filter, filter, pick(random, ['[*]', '.*', '..*', `..${pick(random, names)}`])];
}

function randomFilter(random: Random, names: readonly string[]): string {
  const criteria = Array.from({ length: pick(random, [1, 1, 1, 2, 2, 3, 4]) }, () =>
    randomCriterion(random, names),
  );
  return criteria.reduce((left, right) => `${left} ${pick(random, ['&&', '||'])} ${right}`);
}

function randomCriterion(random: Random, names: readonly string[]): string {
  const path = () =>
    pick(random, [
      '@',
      `@.${pick(random, names)}`,
      `@['${pick(random, names)}']`,
      ...(random(6) === 0 ? ['@[0]'] : []),
    ]);
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
