/** What the parent tells the server process; a connection travels with its message. */
export type ToServer =
  | { readonly type: 'connection'; readonly id: number }
  | { readonly type: 'sweep'; readonly id: number; readonly now: number }
  | { readonly type: 'stop' };

/** What the server process tells its parent. */
export type FromServer =
  | { readonly type: 'ready' }
  /** Sent before the connection is read, so that one without it can be handed to another process whole. */
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'failed'; readonly code: string; readonly message: string }
  | { readonly type: 'swept'; readonly id: number; readonly count: number };
