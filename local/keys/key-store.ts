import { readKeys, writeKeys } from './key-file.ts';
import type { Key, KeysByPartner, PartnerKeys } from './key-file.ts';

export interface KeyStoreOptions {
  readonly path: string;
  /** Who has at least one key once the store is open: the names in the usage plans. */
  readonly partners: readonly string[];
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Makes a value, 20 to 128 characters (REST fact 211). */
  readonly newValue: () => string;
}

/** Why a change of keys is refused: words for whoever asked. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
}

/** Two are enough to change from one to the other without a call refused. */
const mostKeys = 2;

/** The API keys of this machine. What is told to have happened is on disk. */
export class KeyStore {
  readonly #options: KeyStoreOptions;
  #partners: KeysByPartner;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(options: KeyStoreOptions, partners: KeysByPartner) {
    this.#options = options;
    this.#partners = partners;
  }

  /**
   * Opens the file, and makes a first key for each partner that was never there.
   *
   * @throws Error naming a file that cannot be read
   */
  static async open(options: KeyStoreOptions): Promise<KeyStore> {
    const known = await readKeys(options.path);
    const store = new KeyStore(options, known);
    const missing = options.partners.filter((partner) => !known.has(partner));
    const first = missing.map((it) => [it, store.#withNext(it, nobody)] as const);
    if (missing.length > 0) await store.#write(new Map([...known, ...first]));
    return store;
  }

  /** Names of the partners, in the order of the usage plans. */
  get partners(): readonly string[] {
    return this.#options.partners;
  }

  /** The valid keys of a partner, the oldest first. */
  keysOf(partner: string): readonly Key[] {
    return this.#partners.get(partner)?.keys ?? [];
  }

  /**
   * Makes one more key of a partner, valid beside the one it has.
   *
   * @throws KeyRefused for a partner that is in no usage plan, or has two keys
   */
  create(partner: string): Promise<Key> {
    return this.#inTurn(async () => {
      const before = this.#ofKnown(partner);
      if (before.keys.length >= mostKeys) {
        throw new KeyRefused(`${partner} has ${mostKeys} keys: revoke one of them first.`);
      }
      const after = this.#withNext(partner, before);
      await this.#write(new Map([...this.#partners, [partner, after]]));
      return after.keys.at(-1) as Key;
    });
  }

  /** @throws KeyRefused for a key that is not there */
  revoke(partner: string, name: string): Promise<void> {
    return this.#inTurn(async () => {
      const { next, keys } = this.#ofKnown(partner);
      const left = keys.filter((it) => it.name !== name);
      if (left.length === keys.length) throw new KeyRefused(`${partner} has no such key.`);
      await this.#write(new Map([...this.#partners, [partner, { next, keys: left }]]));
    });
  }

  #ofKnown(partner: string): PartnerKeys {
    if (!this.#options.partners.includes(partner)) {
      throw new KeyRefused('No usage plan names this partner.');
    }
    return this.#partners.get(partner) ?? nobody;
  }

  #withNext(partner: string, { next, keys }: PartnerKeys): PartnerKeys {
    const { newValue, now } = this.#options;
    const name = next === 1 ? partner : `${partner}-${next}`;
    return { next: next + 1, keys: [...keys, { name, value: newValue(), createdAt: now() }] };
  }

  async #write(partners: KeysByPartner): Promise<void> {
    await writeKeys(this.#options.path, partners);
    this.#partners = partners;
  }

  #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const next = this.#last.then(change);
    this.#last = next.catch(() => undefined);
    return next;
  }
}

const nobody: PartnerKeys = { next: 1, keys: [] };
