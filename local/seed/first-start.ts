import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Of the catalog's items. Backends that were filled with an earlier form are filled anew. */
const form = 2;

/** Remembers, below the data folder, which backends were filled. */
export class Seeded {
  readonly #file: string;

  constructor(dataFolder: string) {
    this.#file = join(dataFolder, 'seeded.json');
  }

  async has(identity: string): Promise<boolean> {
    return (await this.#read()).includes(entryOf(identity));
  }

  /** Called when all is filled: a seed that was cut off is continued by the next start. */
  async add(identity: string): Promise<void> {
    await writeFile(this.#file, JSON.stringify([...(await this.#read()), entryOf(identity)]));
  }

  async #read(): Promise<readonly string[]> {
    const text = await readFile(this.#file, 'utf8').catch(() => '[]');
    return JSON.parse(text) as string[];
  }
}

const entryOf = (identity: string): string => `${identity} form ${form}`;
