import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiFolder } from './project.ts';

/**
 * Tells whether an API was generated from its document as it is now, which may have been edited
 * while nothing ran. File times say nothing after a checkout, so contents are compared.
 */
export class UpToDate {
  readonly #root: string;
  readonly #api: string;
  readonly #file: string;
  #documents = '';

  /** @param dataFolder remembers what was generated last */
  constructor(root: string, api: string, dataFolder: string) {
    this.#root = root;
    this.#api = api;
    this.#file = join(dataFolder, `${api}.digest`);
  }

  /** Also takes down what the documents are now, for `remember`. */
  async check(): Promise<boolean> {
    const remembered = await readFile(this.#file, 'utf8').catch(() => '');
    this.#documents = await this.#documentsDigest();
    return remembered === `${this.#documents} ${await this.#generatedDigest()}`;
  }

  /** Whether there is anything to serve. */
  wasGenerated(): boolean {
    return existsSync(this.#generated());
  }

  /** Called after the API was generated from the documents as `check` found them. */
  async remember(): Promise<void> {
    await writeFile(this.#file, `${this.#documents} ${await this.#generatedDigest()}`);
  }

  async #documentsDigest(): Promise<string> {
    return digestOf(await filesBelow(join(this.#root, 'openapi', this.#api)));
  }

  #generatedDigest(): Promise<string> {
    return digestOf([this.#generated()]);
  }

  #generated(): string {
    return join(apiFolder(this.#root, this.#api), 'openapi.json');
  }
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
