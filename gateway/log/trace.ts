/** Why one call was answered as it was, and which line of the document made it so. */
export interface Trace {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly routeKey: string | undefined;
  readonly status: number;
  /** The stage of the gateway that decided the answer. */
  readonly decidedBy: string;
  readonly reason: string;
  /** `file:line` of what decided, else of the operation, else of the document. */
  readonly place: string;
  /** Milliseconds. */
  readonly latency: number;
  /** Every room the call came through; only of a call that asked to be explained. */
  readonly rooms?: readonly RoomTrace[];
  /** The execution log of such a call. */
  readonly log?: readonly string[];
}

export interface RoomTrace {
  readonly room: string;
  readonly outcome: string;
  /** Milliseconds. */
  readonly time: number;
  /** `file:line` of the members of the document that decided. */
  readonly places: readonly string[];
}
