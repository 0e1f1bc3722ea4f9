import { originOf, readOrigins, readSettings } from '../infra/data/generated-api.ts';
import type { Names } from './functions/function-settings.ts';

/** What may be said in place of the documents. */
export type GivenNames = Partial<Names>;

/**
 * Both parts of the names of functions and tables: what the options say, else what the generated
 * documents say. All APIs call the same functions, so all have to say the same.
 *
 * @param apis folders of `generated/`
 * @throws Error naming two files whose values differ
 */
export function namesOf(given: GivenNames, root: string, apis: readonly string[]): Names {
  const value = (name: string, fallback: string): string => {
    const said = apis.flatMap((api) => saidBy(root, api, name));
    const [first] = said;
    const other = said.find((it) => it.value !== first?.value);
    if (first && other) throw differing(name, first, other);
    return first?.value ?? fallback;
  };
  return {
    prefix: given.prefix ?? value('Prefix', 'gatehouse'),
    environment: given.environment ?? value('Environment', 'local'),
  };
}

interface Said {
  readonly value: string;
  /** File and line of the authored document. */
  readonly place: string;
}

function saidBy(root: string, api: string, name: string): readonly Said[] {
  const value = readSettings(root, api).substitutions?.[name];
  if (value === undefined) return [];
  const pointer = `/x-gatehouse/substitutions/${name}`;
  return [{ value, place: originOf(readOrigins(root, api), pointer) ?? `openapi/${api}` }];
}

const differing = (name: string, first: Said, other: Said): Error =>
  new Error(
    `${first.place} says ${name} ${JSON.stringify(first.value)}, and ${other.place} says ` +
      `${JSON.stringify(other.value)}: all APIs call the same functions and tables. Make them the ` +
      `same, or choose one with --${name.toLowerCase()} NAME.`,
  );
