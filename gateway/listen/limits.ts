/** What an HTTP API takes (fact 225), and a REST API (REST fact 215). */
export const limits = {
  /** Request line and headers together. */
  headerBytes: 10_240,
  bodyBytes: 10 * 1024 * 1024,
} as const;
