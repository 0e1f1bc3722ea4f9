import { createHash } from 'node:crypto';
import type { CallerConfig } from '../config.ts';
import type { KnownPrincipal } from '../policy/condition-keys.ts';
import type { Policy } from '../policy/policy.ts';

/** One of the config's `credentials`: somebody whose signature is accepted. */
export interface Caller {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials have one, and every request must bring it. */
  readonly sessionToken: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiration: number | undefined;
  readonly principal: KnownPrincipal;
  /** `undefined` where nothing is said of them: the caller may invoke everything. */
  readonly policies: readonly Policy[] | undefined;
}

const ARN =
  /^arn:[\w-]+:(?:iam|sts)::(\d{12}):(?:(root)$|(user|role|assumed-role|federated-user)\/(.+)$)/;

const TYPES: Readonly<Record<string, readonly [type: string, prefix: string]>> = {
  user: ['User', 'AIDA'],
  role: ['AssumedRole', 'AROA'],
  'assumed-role': ['AssumedRole', 'AROA'],
  'federated-user': ['FederatedUser', 'AIDA'],
};

/** @returns `undefined` where the ARN is none of a user, a role, a session or an account */
export function callerOf(
  config: CallerConfig,
  policies: readonly Policy[] | undefined,
): Caller | undefined {
  const { accessKeyId, secretAccessKey, arn, sessionToken, expiration } = config;
  const principal = principalOf(arn);
  if (principal === undefined) return undefined;
  return {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiration: expiration === undefined ? undefined : Date.parse(expiration),
    principal,
    policies,
  };
}

export function principalOf(arn: string): KnownPrincipal | undefined {
  const [, accountId, root, kind = '', name = ''] = ARN.exec(arn) ?? [];
  if (accountId === undefined) return undefined;
  if (root !== undefined)
    return { arn, accountId, type: 'Account', userId: accountId, userName: undefined };
  const [type = 'User', prefix = 'AIDA'] = TYPES[kind] ?? [];
  return {
    arn,
    accountId,
    type,
    userId: userIdOf(prefix, `${accountId}/${kind}`, name),
    userName: kind === 'user' ? name.slice(name.lastIndexOf('/') + 1) : undefined,
  };
}

/**
 * AWS gives users and roles ids of their own; here one is made of the ARN, so that it stays the same:
 * `AIDA…` of a user, `AROA…:session` of a session.
 */
function userIdOf(prefix: string, place: string, name: string): string {
  const [role = '', session] = prefix === 'AROA' ? name.split('/', 2) : [name];
  const digest = createHash('sha256').update(`${place}/${role}`).digest('hex').toUpperCase();
  return `${prefix}${digest.slice(0, 17)}${session === undefined ? '' : `:${session}`}`;
}
