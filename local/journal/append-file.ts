import type { FileHandle } from 'node:fs/promises';

/** A file that only grows: texts are written in the order they were appended, and synced. */
export class AppendFile {
  readonly #handle: FileHandle;
  #queue: string[] = [];
  #flushing: Promise<void> | undefined;
  #failure: Error | undefined;

  /** @param handle opened for appending */
  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  append(text: string): void {
    this.#queue.push(text);
    this.#flushing ??= this.#flush();
  }

  /**
   * Resolves when everything appended so far is on disk.
   *
   * @throws Error once a write failed: what was appended since is in memory only
   */
  async settled(): Promise<void> {
    while (this.#flushing) await this.#flushing;
    if (this.#failure) throw this.#failure;
  }

  async close(): Promise<void> {
    await this.settled().finally(() => this.#handle.close());
  }

  /** Texts of one turn of the event loop share one sync, and so do those that arrive during it. */
  async #flush(): Promise<void> {
    try {
      await new Promise((resolve) => setImmediate(resolve));
      while (this.#queue.length > 0) {
        await this.#handle.appendFile(this.#queue.splice(0).join(''));
        await this.#handle.datasync();
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error));
    } finally {
      this.#flushing = undefined;
    }
  }
}
