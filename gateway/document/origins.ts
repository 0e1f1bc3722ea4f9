import type { Json, JsonObject, Origin, Origins } from './document.ts';
import { escapeToken } from './pointer.ts';
import type { Source } from './source.ts';

/** Where a part of an authored file stands in the bundled document. */
export interface Mount {
  readonly source: Source;
  /** Pointer into the source. */
  readonly pointer: string;
}

const parentOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/**
 * Follows a pointer up to the nearest mount and from there into the authored file.
 *
 * @param mounts by pointer into the bundled document; `''` is always among them
 * @param root the bundled document: what `toJSON` enumerates
 */
export const mountedOrigins = (mounts: ReadonlyMap<string, Mount>, root: JsonObject): Origins => {
  const at = (pointer: string): Origin => {
    let above = pointer;
    while (above !== '' && !mounts.has(above)) above = parentOf(above);
    const mount = mounts.get(above);
    if (mount === undefined) return { file: '', line: 1 };
    const line = mount.source.lineOf(mount.pointer + pointer.slice(above.length));
    return { file: mount.source.name, line };
  };
  return { at, toJSON: () => listOrigins(root, at) };
};

/** Origins read back from the form `toJSON` writes. */
export const recordedOrigins = (places: Readonly<Record<string, string>>): Origins => ({
  at: (pointer) => {
    let above = pointer;
    while (above !== '' && !Object.hasOwn(places, above)) above = parentOf(above);
    const place = places[above] ?? '';
    const colon = place.lastIndexOf(':');
    return { file: place.slice(0, colon), line: Number(place.slice(colon + 1)) || 1 };
  },
  toJSON: () => ({ ...places }),
});

/** Examples and preconditions of tests are no place a gateway or a handler ever points at. */
const unlisted = new Set(['example', 'examples', 'x-gatehouse-given', 'enum', 'required', 'tags']);

/** Objects and arrays only: a scalar has the place of what holds it. */
const listOrigins = (root: JsonObject, at: (pointer: string) => Origin): Record<string, string> => {
  const places: Record<string, string> = {};
  const list = (value: Json | undefined, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { file, line } = at(pointer);
    places[pointer] = `${file}:${line}`;
    for (const [name, member] of Object.entries(value)) {
      if (!unlisted.has(name)) list(member, `${pointer}/${escapeToken(name)}`);
    }
  };
  list(root, '');
  return places;
};
