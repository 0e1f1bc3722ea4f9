interface Entry<T> {
  readonly value: T;
  readonly expires: number;
}

/** Values by key until a time, at most so many: the oldest makes room for the newest. */
export class BoundedCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** @param now milliseconds since 1970; an entry is gone from its `expires` on */
  get(key: string, now: number): T | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (now < entry.expires) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: T, expires: number): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, expires });
    if (this.#entries.size > this.#capacity) this.#dropOldest();
  }

  #dropOldest(): void {
    for (const key of this.#entries.keys()) {
      this.#entries.delete(key);
      return;
    }
  }
}
