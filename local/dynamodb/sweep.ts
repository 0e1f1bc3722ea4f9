/** What the parent asks of the server process: to delete what has expired. */
export interface Sweep {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Its answer. */
export interface Swept {
  readonly id: number;
  /** Items that were deleted. */
  readonly count: number;
}
