import type { UserPoolData } from '../../infra/data/project-data.ts';
import type { Grants } from '../rights/grants.ts';
import type { Client } from './clients.ts';
import type { Keys } from './keys.ts';
import type { Hasher } from './passwords.ts';
import type { Store } from './store/store.ts';
import type { Tickets } from './tickets.ts';

/** Runs a trigger function; rejects with the function's own error. */
export interface Triggers {
  invoke(functionName: string, event: object): Promise<unknown>;
}

/** A message that Cognito would send by e-mail. */
export interface Message {
  readonly to: string;
  readonly text: string;
}

/** A sign-in that waits for the user to choose a new password. */
export interface Challenge {
  readonly sub: string;
  readonly clientId: string;
}

/** What an authorization code stands for. */
export interface Grant {
  readonly sub: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly codeChallenge?: string;
  readonly nonce?: string;
}

/** What every action and endpoint works on. */
export interface Pool {
  readonly id: string;
  readonly region: string;
  /** Base address of the hosted endpoints, without a slash at its end. */
  readonly url: string;
  /** What tokens carry as `iss`: `url` and the pool's id. */
  readonly issuer: string;
  readonly definition: UserPoolData;
  readonly clients: readonly Client[];
  readonly store: Store;
  readonly keys: Keys;
  readonly hasher: Hasher;
  readonly challenges: Tickets<Challenge>;
  readonly codes: Tickets<Grant>;
  readonly triggers: Triggers;
  /** What functions may do, by the name they sign with. */
  readonly grants: Grants;
  readonly deliver: (message: Message) => void;
  /** One line of text, without tokens and passwords. */
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A UUID. */
  readonly newId: () => string;
}
