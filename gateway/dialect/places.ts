import type { Json, JsonObject } from '../document/document.ts';
import { escapeToken } from '../document/pointer.ts';

/** Pointers of one document by pointers of another, where they differ. */
export type Moved = Readonly<Record<string, string>>;

/** Where the parts of a document stood before some of them moved. */
export class AuthoredPlaces {
  readonly #moved: Moved;

  constructor(moved: Moved) {
    this.#moved = moved;
  }

  /** A part of what moved is a part of what it was. */
  of(pointer: string): string {
    for (let above = pointer; above !== ''; above = above.slice(0, above.lastIndexOf('/')))
      if (Object.hasOwn(this.#moved, above))
        return (this.#moved[above] ?? '') + pointer.slice(above.length);
    return pointer;
  }
}

/** Remembers of what was made anew which part of the document it stands for. */
export class Marks {
  readonly #marks = new Map<object, string>();

  mark<T extends JsonObject>(made: T, pointer: string): T {
    this.#marks.set(made, pointer);
    return made;
  }

  /** Pointers into what was made whose authored place is another: all of them, by one walk. */
  movedIn(made: JsonObject): Record<string, string> {
    const moved: Record<string, string> = {};
    const walk = (value: Json | undefined, pointer: string, above: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const authored = this.#marks.get(value) ?? above;
      if (authored !== above) moved[pointer] = authored;
      for (const [name, member] of Object.entries(value)) {
        const token = `/${escapeToken(name)}`;
        walk(member, pointer + token, authored + token);
      }
    };
    walk(made, '', '');
    return moved;
  }
}
