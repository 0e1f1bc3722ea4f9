import { allowsFlow, checkSecretHash, findClient } from '../clients.ts';
import type { Client } from '../clients.ts';
import { invalidParameter, notAuthorized } from '../error.ts';
import { object, optionalText, text } from '../input.ts';
import type { Input } from '../input.ts';
import { checkPassword, hashPassword } from '../passwords.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';
import { startSession } from '../tokens/issue.ts';
import { refreshSession } from '../tokens/refresh.ts';
import type { Action } from './action.ts';
import { authenticationResult, signIn, userScope } from './sign-in.ts';

type Flow = (pool: Pool, client: Client, parameters: Input) => Promise<object>;

const password: Flow = async (pool, client, parameters) => {
  const username = parameter(parameters, 'USERNAME');
  checkSecretHash(client, username, optionalText(parameters, 'SECRET_HASH'));
  const user = await signIn(pool, username, parameter(parameters, 'PASSWORD'));
  if (user.status === 'FORCE_CHANGE_PASSWORD') return newPasswordChallenge(pool, client, user);
  const source = 'TokenGeneration_Authentication';
  return authenticationResult(
    await startSession(pool, { client, user, scopes: [userScope], source }),
  );
};

const refresh: Flow = async (pool, client, parameters) => {
  const token = parameter(parameters, 'REFRESH_TOKEN');
  return authenticationResult(await refreshSession(pool, client, token));
};

const publicFlows = new Map<string, Flow>([
  ['USER_PASSWORD_AUTH', password],
  ['REFRESH_TOKEN_AUTH', refresh],
  ['REFRESH_TOKEN', refresh],
]);
const adminFlows = new Map<string, Flow>([
  ['ADMIN_USER_PASSWORD_AUTH', password],
  ['ADMIN_NO_SRP_AUTH', password],
  ['REFRESH_TOKEN_AUTH', refresh],
  ['REFRESH_TOKEN', refresh],
]);

export const initiateAuth: Action = (pool, input) => run(pool, input, publicFlows);
export const adminInitiateAuth: Action = (pool, input) => run(pool, input, adminFlows);

async function run(pool: Pool, input: Input, flows: ReadonlyMap<string, Flow>): Promise<object> {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  const name = text(input, 'AuthFlow');
  const flow = flows.get(name);
  if (!flow) {
    throw invalidParameter(
      `The local user pool offers ${[...flows.keys()].join(', ')} here, not ${name}.`,
    );
  }
  const enabledAs = name === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : name;
  if (!allowsFlow(client, enabledAs)) {
    throw invalidParameter(`${name} flow not enabled for this client`);
  }
  return flow(pool, client, object(input, 'AuthParameters'));
}

function newPasswordChallenge(pool: Pool, client: Client, user: User): object {
  return {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    Session: pool.challenges.issue({ sub: user.sub, clientId: client.id }),
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.sub,
      requiredAttributes: '[]',
      userAttributes: JSON.stringify({ ...user.attributes, email: user.email }),
    },
  };
}

/** Answers the one challenge the pool makes: a new password after an administrator's. */
export const respondToAuthChallenge: Action = async (pool, input) => {
  const client = findClient(pool.clients, text(input, 'ClientId'));
  if (text(input, 'ChallengeName') !== 'NEW_PASSWORD_REQUIRED') {
    throw invalidParameter('The local user pool makes no challenge but NEW_PASSWORD_REQUIRED.');
  }
  const session = text(input, 'Session');
  const responses = object(input, 'ChallengeResponses');
  const username = parameter(responses, 'USERNAME');
  const newPassword = parameter(responses, 'NEW_PASSWORD');
  checkSecretHash(client, username, optionalText(responses, 'SECRET_HASH'));
  checkPassword(pool.definition.passwordPolicy, newPassword);
  const challenge = pool.challenges.take(session);
  const user = pool.store.user(username);
  if (!user || challenge?.sub !== user.sub || challenge.clientId !== client.id) {
    throw notAuthorized('Invalid session for the user.');
  }
  const changed = await setPassword(pool, user, newPassword);
  const source = 'TokenGeneration_NewPasswordChallenge';
  return authenticationResult(
    await startSession(pool, { client, user: changed, scopes: [userScope], source }),
  );
};

async function setPassword(pool: Pool, user: User, newPassword: string): Promise<User> {
  const stored = await hashPassword(pool.hasher, newPassword);
  const current = pool.store.user(user.sub);
  if (!current?.enabled) throw notAuthorized('User is disabled.');
  const now = pool.now();
  const changed: User = { ...current, password: stored, status: 'CONFIRMED', modifiedAt: now };
  pool.store.putUser(changed);
  return changed;
}

function parameter(parameters: Input, name: string): string {
  const value = optionalText(parameters, name);
  if (value) return value;
  throw invalidParameter(`Missing required parameter ${name}`);
}
