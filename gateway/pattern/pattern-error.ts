/** A pattern that its language refuses, or that is not honoured here. */
export class PatternError extends Error {
  /** Where in the pattern, in UTF-16 units. */
  readonly at: number;

  constructor(reason: string, source: string, at: number) {
    super(`/${source}/, character ${at + 1}: ${reason}`);
    this.name = 'PatternError';
    this.at = at;
  }
}

/** A match that takes more steps, or more of the stack, than one may. */
export class EndlessMatch extends Error {
  readonly source: string;

  constructor(source: string) {
    super(`/${source}/ takes too long`);
    this.name = 'EndlessMatch';
    this.source = source;
  }
}
