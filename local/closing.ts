/** Ends what was started, the last first, however far the start came. */
export class Closing {
  readonly #ends: (() => Promise<unknown>)[] = [];
  #closed: Promise<void> | undefined;

  /** What is added after the end ends at once: it was still starting. */
  add(end: () => Promise<unknown>): void {
    if (this.#closed) end().catch(() => undefined);
    else this.#ends.push(end);
  }

  /**
   * Ends everything once, even where one end fails.
   *
   * @throws the first failure, after all else has ended
   */
  close(): Promise<void> {
    return (this.#closed ??= this.#run());
  }

  async #run(): Promise<void> {
    const failures: unknown[] = [];
    for (const end of this.#ends.reverse()) {
      try {
        await end();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
