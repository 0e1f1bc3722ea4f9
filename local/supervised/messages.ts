/** What the parent tells a server process; a connection travels with its message. */
export type ToServer =
  { readonly type: 'connection'; readonly id: number } | { readonly type: 'stop' };

/** What a server process tells its parent. */
export type FromServer =
  | { readonly type: 'ready' }
  /** Sent before the connection is read, so that one without it can be handed to another process whole. */
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'failed'; readonly code: string; readonly message: string };

/** What one server and its parent tell each other beside these. */
export interface OwnMessage {
  readonly type: 'own';
  readonly body: object;
}
