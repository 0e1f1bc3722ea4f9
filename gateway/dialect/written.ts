import { stringify } from 'yaml';
import type { ApiDocument, JsonObject, Origins } from '../document/document.ts';
import type { ImportDialect } from './dialect.ts';
import { AuthoredPlaces } from './places.ts';

export type WrittenForm = 'json' | 'yaml';

/** The text of a document. Strings that YAML 1.1 would read as something else are quoted: nobody says which YAML an import reads. */
export const textOf = (root: JsonObject, form: WrittenForm): string =>
  form === 'json'
    ? `${JSON.stringify(root, null, 2)}\n`
    : stringify(root, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 0 });

/** Where the parts of a lowered document were authored. */
export function authoredOrigins(
  { origins }: ApiDocument,
  { moved }: Pick<ImportDialect, 'moved'>,
): Origins {
  const places = new AuthoredPlaces(moved);
  const at: Origins['at'] = (pointer) => origins.at(places.of(pointer));
  const toJSON = (): Record<string, string> => {
    const listed = Object.keys(moved).map((pointer) => {
      const { file, line } = at(pointer);
      return [pointer, `${file}:${line}`] as const;
    });
    return { ...origins.toJSON(), ...Object.fromEntries(listed) };
  };
  return { at, toJSON };
}
