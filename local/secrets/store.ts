import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal } from '../journal/journal.ts';
import type { Change, Journal } from '../journal/journal.ts';
import type { Secret } from './records.ts';

/** Secrets by name, in memory behind a journal that is its owner's to read only. */
export class SecretStore {
  readonly #secrets = new Map<string, Secret>();
  #journal: Journal | undefined;

  /** @param folder made when it is missing */
  static async open(folder: string): Promise<SecretStore> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const store = new SecretStore();
    store.#journal = await openJournal(
      join(folder, 'secrets.jsonl'),
      (change) => store.#apply(change),
      () => store.all().map((value) => ({ key: value.name, value })),
    );
    return store;
  }

  /** In the order they were made. */
  all(): readonly Secret[] {
    return [...this.#secrets.values()];
  }

  /** @param id a name, an ARN, or an ARN without what Secrets Manager put behind the name */
  find(id: string): Secret | undefined {
    const named = this.#secrets.get(id);
    if (named !== undefined || !id.startsWith('arn:')) return named;
    return this.all().find(({ arn }) => arn === id || arn.slice(0, -7) === id);
  }

  /** Resolves once the secret is on disk. */
  async put(secret: Secret): Promise<void> {
    const change = { key: secret.name, value: secret };
    this.#apply(change);
    this.#journal?.append(change);
    await this.#journal?.settled();
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  #apply({ key, value }: Change): void {
    this.#secrets.set(key, value as Secret);
  }
}
