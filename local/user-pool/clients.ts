import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { UserPoolClientData } from '../../infra/data/project-data.ts';
import { notAuthorized, UserPoolError } from './error.ts';

/** An app client with what Cognito would assign to it. */
export interface Client extends UserPoolClientData {
  readonly id: string;
  readonly secret?: string;
}

/**
 * Ids and secrets are derived from pool and name: the same after every start and in every clone, so
 * that they can stand in examples. A secret of a local pool guards nothing but local data.
 */
export function clientsOf(
  poolId: string,
  definitions: readonly UserPoolClientData[],
): readonly Client[] {
  return definitions.map((definition) => ({
    ...definition,
    id: derived(`${poolId}/${definition.name}`).slice(0, 26),
    ...(definition.generateSecret && {
      secret: derived(`${poolId}/${definition.name}/secret`).slice(0, 48),
    }),
  }));
}

const derived = (text: string): string =>
  BigInt(`0x${createHash('sha512').update(text).digest('hex')}`).toString(36);

/** @throws ResourceNotFoundException */
export function findClient(clients: readonly Client[], id: string): Client {
  const client = clients.find((it) => it.id === id);
  if (client) return client;
  throw new UserPoolError('ResourceNotFoundException', `User pool client ${id} does not exist.`);
}

/** @throws NotAuthorizedException when a client with a secret is used without the right hash */
export function checkSecretHash(client: Client, username: string, given: string | undefined): void {
  if (client.secret === undefined) return;
  const expected = createHmac('sha256', client.secret).update(username + client.id);
  if (given !== undefined && sameText(expected.digest('base64'), given)) return;
  throw notAuthorized(`Unable to verify secret hash for client ${client.id}`);
}

/** Compares in constant time. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

export const allowsFlow = (client: Client, flow: string): boolean =>
  client.authFlows.includes(flow);
