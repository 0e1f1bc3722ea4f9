/** The rooms of the REST corridor, in its order. */
export type RestRoom =
  | 'listen'
  | 'route'
  | 'waf'
  | 'denyEarly'
  | 'authenticate'
  | 'authorizer'
  | 'authorize'
  | 'usage-plan'
  | 'method-request'
  | 'cache'
  | 'integration-request'
  | 'integration'
  | 'integration-response'
  | 'method-response'
  | 'gateway-response';

/**
 * What API Gateway writes about one call (facts 231, 232), and what a trace tells of it. Rooms ask
 * `enabled` first: nothing may be built for a log that nobody reads.
 */
export interface ExecutionLog {
  readonly enabled: boolean;
  /** The corridor says which room the call enters: the trace takes its time from here. */
  enter(room: RestRoom): void;
  /** One line, without its time stamp, in API Gateway's words. */
  line(text: string): void;
  /**
   * What the room found, in words for people, and the member of the document that made it so.
   *
   * @param pointer JSON pointer
   */
  outcome(text: string, pointer?: string): void;
  /** A value that lets its bearer in: no line from now on shows more of it than its end. */
  hide(secret: string): void;
}

/** Where nobody reads. */
export const NO_LOG: ExecutionLog = Object.freeze({
  enabled: false,
  enter: () => undefined,
  line: () => undefined,
  outcome: () => undefined,
  hide: () => undefined,
});
