import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  CognitoIdentityProviderServiceException,
  SignUpCommand,
  AdminConfirmSignUpCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolData } from '../../../infra/data/project-data.ts';
import type { Hasher } from '../../../local/user-pool/passwords.ts';
import type { Message, Triggers } from '../../../local/user-pool/pool.ts';
import { startUserPool } from '../../../local/user-pool/user-pool.ts';
import type { UserPool } from '../../../local/user-pool/user-pool.ts';
import { removeKey, shareKey } from './signing-key.ts';

afterAll(removeKey);

export const definition: UserPoolData = {
  usernameAttributes: ['email'],
  autoVerifiedAttributes: ['email'],
  passwordPolicy: { minimumLength: 12, requireNumbers: true },
  customAttributes: ['tier'],
  groups: [{ name: 'admin', description: 'Administrators' }, { name: 'staff' }],
  resourceServers: [
    { identifier: 'storefront', scopes: [{ name: 'admin', description: 'Administer' }] },
  ],
  clients: [
    {
      name: 'storefront',
      authFlows: ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH'],
      oauthFlows: ['code'],
      oauthScopes: ['openid', 'email', 'storefront/admin'],
      callbackUrls: ['http://localhost:3000/callback', 'http://localhost:3000/other?keep=1'],
      accessTokenValidityMinutes: 10,
    },
    {
      name: 'machine',
      authFlows: [],
      oauthFlows: ['client_credentials'],
      oauthScopes: ['storefront/admin'],
      generateSecret: true,
    },
    { name: 'secret', authFlows: ['USER_PASSWORD_AUTH'], generateSecret: true },
    { name: 'idle', authFlows: [] },
  ],
};

export const email = 'ada@example.com';
export const password = 'correct horse 1';
export const start = Date.parse('2026-03-04T05:06:07Z');

export interface Fixture {
  readonly pool: UserPool;
  readonly client: CognitoIdentityProviderClient;
  readonly folder: string;
  /** Every message and log line the pool gave. */
  readonly messages: Message[];
  readonly log: string[];
  /** How often a password was derived. */
  derivations(): number;
  advance(milliseconds: number): void;
  now(): number;
  restart(): Promise<Fixture>;
  stop(): Promise<void>;
}

export interface FixtureOptions {
  readonly definition?: UserPoolData;
  readonly triggers?: Triggers;
  readonly folder?: string;
  readonly hasher?: Hasher;
  readonly at?: number;
}

/** A pool on a free port with a held clock and a quick, counted hash. */
export async function startFixture(options: FixtureOptions = {}): Promise<Fixture> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'user-pool-')));
  if (options.folder === undefined) await shareKey(folder);
  const messages: Message[] = [];
  const log: string[] = [];
  let now = options.at ?? start;
  let derivations = 0;
  const quick: Hasher = {
    derive: (text, salt) =>
      Promise.resolve(createHash('sha256').update(salt).update(text).digest()),
  };
  const pool = await startUserPool({
    definition: options.definition ?? definition,
    folder,
    port: 0,
    clock: { now: () => now },
    hasher: {
      derive: (...parameters) => {
        derivations += 1;
        return (options.hasher ?? quick).derive(...parameters);
      },
    },
    ...(options.triggers && { triggers: options.triggers }),
    deliver: (message) => messages.push(message),
    log: (line) => log.push(line),
  });
  const client = sdkClient(pool);
  const end = async (): Promise<void> => {
    client.destroy();
    await pool.close();
  };
  return {
    ...{ pool, client, folder, messages, log },
    derivations: () => derivations,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    restart: async () => {
      await end();
      return startFixture({ ...options, folder, at: now });
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export const sdkClient = (pool: UserPool): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    endpoint: pool.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

export const clientId = (fixture: Fixture, name = 'storefront'): string =>
  fixture.pool.clientIds[name] ?? '';

export async function signUp(fixture: Fixture, username = email): Promise<string> {
  const { UserSub } = await fixture.client.send(
    new SignUpCommand({ ClientId: clientId(fixture), Username: username, Password: password }),
  );
  return UserSub ?? '';
}

/** @returns the user's `sub` */
export async function addUser(fixture: Fixture, username = email): Promise<string> {
  const sub = await signUp(fixture, username);
  const UserPoolId = fixture.pool.poolId;
  await fixture.client.send(new AdminConfirmSignUpCommand({ UserPoolId, Username: username }));
  return sub;
}

export interface SignedIn {
  readonly AccessToken: string;
  readonly IdToken: string;
  readonly RefreshToken: string;
  readonly ExpiresIn: number;
  readonly TokenType: string;
}

export async function signIn(
  fixture: Fixture,
  username = email,
  secret = password,
): Promise<SignedIn> {
  const { AuthenticationResult: result } = await fixture.client.send(
    new InitiateAuthCommand({
      ClientId: clientId(fixture),
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: secret },
    }),
  );
  const nothing = { AccessToken: '', IdToken: '', RefreshToken: '', ExpiresIn: 0, TokenType: '' };
  return { ...nothing, ...result } as SignedIn;
}

/** How a call ended: `name: message` of the refusal, or `accepted`. */
export async function outcome(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'accepted';
  } catch (error) {
    if (!(error instanceof CognitoIdentityProviderServiceException)) throw error;
    return `${error.name}: ${error.message}`;
  }
}
