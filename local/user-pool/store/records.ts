/** A password as kept: never the password itself. */
export interface PasswordHash {
  /** Cost parameter N of scrypt. */
  readonly cost: number;
  readonly salt: string;
  readonly hash: string;
}

export type UserStatus = 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD';

export interface User {
  /** The user's `sub`, which is its `Username` too, as in every pool whose usernames are e-mails. */
  readonly sub: string;
  readonly email: string;
  readonly status: UserStatus;
  readonly enabled: boolean;
  readonly password: PasswordHash;
  /** Without `sub` and `email`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly modifiedAt: number;
  /** Until the user is confirmed. */
  readonly confirmationCode?: string | undefined;
}

/** What a refresh token stands for; the token itself is kept as a hash only, as the record's key. */
export interface RefreshToken {
  readonly sub: string;
  readonly clientId: string;
  readonly originJti: string;
  readonly scopes: readonly string[];
  /** Seconds since 1970: when the user gave the password. */
  readonly authTime: number;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Every access token that came from this sign-in is void. */
export interface Revocation {
  /** Milliseconds since 1970, after which no such token can be valid any more. */
  readonly until: number;
}
