import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openJournal } from '../../journal/journal.ts';
import type { Change, Journal } from '../../journal/journal.ts';
import type { RefreshToken, Revocation, User } from './records.ts';

/**
 * Users, refresh tokens and revocations in memory, every change written to the journal. A change is
 * seen at once; whoever answers a caller waits for `settled()` first, so nothing is told before it
 * is on disk.
 */
export class Store {
  readonly #users = new Map<string, User>();
  readonly #subs = new Map<string, string>();
  readonly #refreshTokens = new Map<string, RefreshToken>();
  readonly #revocations = new Map<string, Revocation>();
  #journal: Journal | undefined;

  /**
   * @param folder made when it is missing
   * @param now refresh tokens and revocations that ended before are left out
   */
  static async open(folder: string, now: number): Promise<Store> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const store = new Store();
    const file = join(folder, 'users.jsonl');
    store.#journal = await openJournal(
      file,
      (change) => store.#apply(change),
      () => store.#living(now),
    );
    return store;
  }

  /** In the order of sign-up. */
  users(): readonly User[] {
    return [...this.#users.values()];
  }

  /** @param username an e-mail in any case, or a `sub` */
  user(username: string): User | undefined {
    return this.#users.get(this.#subs.get(username.toLowerCase()) ?? username);
  }

  putUser(user: User): void {
    this.#record({ key: `user:${user.sub}`, value: user });
  }

  deleteUser(sub: string): void {
    const tokens = this.#tokensOf(sub).map(([hash]) => ({ key: `refresh:${hash}`, value: null }));
    this.#record({ key: `user:${sub}`, value: null }, ...tokens);
  }

  refreshToken(hash: string): RefreshToken | undefined {
    return this.#refreshTokens.get(hash);
  }

  putRefreshToken(hash: string, token: RefreshToken): void {
    this.#record({ key: `refresh:${hash}`, value: token });
  }

  /** Ends one sign-in: its refresh token is gone, the access tokens that came from it are void. */
  revoke(hash: string, token: RefreshToken): void {
    const revocation: Revocation = { until: token.expiresAt };
    this.#record(
      { key: `refresh:${hash}`, value: null },
      { key: `revoked:${token.originJti}`, value: revocation },
    );
  }

  revokeAll(sub: string): void {
    for (const [hash, token] of this.#tokensOf(sub)) this.revoke(hash, token);
  }

  isRevoked(originJti: string): boolean {
    return this.#revocations.has(originJti);
  }

  settled(): Promise<void> {
    return this.#journal?.settled() ?? Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  #record(...changes: readonly Change[]): void {
    changes.forEach((change) => this.#apply(change));
    this.#journal?.append(...changes);
  }

  #apply({ key, value }: Change): void {
    const [kind, id = ''] = key.split(':', 2);
    if (kind === 'user') this.#setUser(id, value as User | null);
    if (kind === 'refresh') set(this.#refreshTokens, id, value as RefreshToken | null);
    if (kind === 'revoked') set(this.#revocations, id, value as Revocation | null);
  }

  #setUser(sub: string, user: User | null): void {
    const before = this.#users.get(sub);
    if (before) this.#subs.delete(before.email.toLowerCase());
    set(this.#users, sub, user);
    if (user) this.#subs.set(user.email.toLowerCase(), sub);
  }

  #tokensOf(sub: string): readonly (readonly [string, RefreshToken])[] {
    return [...this.#refreshTokens].filter(([, token]) => token.sub === sub);
  }

  #living(now: number): readonly Change[] {
    for (const [hash, { expiresAt }] of this.#refreshTokens) {
      if (expiresAt < now) this.#refreshTokens.delete(hash);
    }
    for (const [jti, { until }] of this.#revocations) {
      if (until < now) this.#revocations.delete(jti);
    }
    return [
      ...changes('user', this.#users),
      ...changes('refresh', this.#refreshTokens),
      ...changes('revoked', this.#revocations),
    ];
  }
}

function set<Value>(map: Map<string, Value>, key: string, value: Value | null): void {
  if (value === null) map.delete(key);
  else map.set(key, value);
}

const changes = (kind: string, map: ReadonlyMap<string, object>): readonly Change[] =>
  [...map].map(([id, value]) => ({ key: `${kind}:${id}`, value }));
