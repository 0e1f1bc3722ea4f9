import { RenderError } from './template-error.ts';

/** More than ten times a payload of 10 MB. */
const MOST_CHARACTERS = 128 * 1024 * 1024;

/**
 * What `$input` and `$util` may go through in one rendering: a loop that the payload makes long must
 * not read all of the payload each time round without end.
 */
export class Work {
  #left = MOST_CHARACTERS;

  /** @throws RenderError past the limit */
  spend(characters: number): void {
    this.#left -= characters;
    if (this.#left < 0)
      throw new RenderError('$input and $util go through more text than one template may.');
  }
}
