interface Entry<T> {
  readonly value: T;
  readonly bytes: number;
  readonly expires: number;
}

/** Beside what an entry holds: its key and the map that finds it. */
const OVERHEAD = 256;

/** Values by key until a time, within so many bytes: what was not used for longest makes room. */
export class Entries<T> {
  readonly #entries = new Map<string, Entry<T>>();
  #capacity: number;
  #bytes = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Another capacity is another cache: everything in it is gone, as on AWS. */
  resize(capacity: number): void {
    if (capacity === this.#capacity) return;
    this.#capacity = capacity;
    this.#entries.clear();
    this.#bytes = 0;
  }

  /** @param now milliseconds; an entry is gone from its `expires` on */
  get(key: string, now: number): T | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    if (now >= entry.expires) {
      this.#bytes -= entry.bytes;
      return undefined;
    }
    // Behind all others: the next to go is the first.
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** @param size bytes of the value */
  set(key: string, value: T, { size, expires }: { size: number; expires: number }): void {
    this.delete(key);
    const bytes = size + key.length * 2 + OVERHEAD;
    if (bytes > this.#capacity) return;
    this.#entries.set(key, { value, bytes, expires });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#capacity) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
