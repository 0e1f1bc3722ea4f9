import { UserPoolError } from '../error.ts';
import { object } from '../input.ts';
import { attributeValues } from '../attributes.ts';
import type { Client } from '../clients.ts';
import type { Input } from '../input.ts';
import type { Pool } from '../pool.ts';
import type { User } from '../store/records.ts';

/** Why tokens are made, in the words of the event's `triggerSource`. */
export type TriggerSource =
  | 'TokenGeneration_Authentication'
  | 'TokenGeneration_HostedAuth'
  | 'TokenGeneration_NewPasswordChallenge'
  | 'TokenGeneration_RefreshTokens';

export interface TokenRequest {
  readonly client: Client;
  readonly user: User;
  readonly scopes: readonly string[];
  readonly source: TriggerSource;
}

/** What the function may change about both tokens. */
export interface Overrides {
  readonly groups: readonly string[];
  readonly scopes: readonly string[];
  readonly idToken: ClaimOverrides;
  readonly accessToken: ClaimOverrides;
}

export interface ClaimOverrides {
  readonly add: Readonly<Record<string, unknown>>;
  readonly suppress: readonly string[];
}

/**
 * Invokes the pre-token-generation trigger, event version 2, when the pool has one.
 *
 * @throws UserLambdaValidationException when the function fails, InvalidLambdaResponseException when
 *   it answers something else than an event: no token is made in either case
 */
export async function overridesOf(pool: Pool, request: TokenRequest): Promise<Overrides> {
  const { user, scopes } = request;
  const trigger = pool.definition.triggers?.preTokenGeneration;
  if (trigger === undefined) return { groups: user.groups, scopes, ...untouched };
  const response = object(await invoke(pool, trigger, eventOf(pool, request)), 'response');
  const details = object(response, 'claimsAndScopeOverrideDetails');
  const access = object(details, 'accessTokenGeneration');
  const suppressed = new Set(strings(access, 'scopesToSuppress'));
  const added = strings(access, 'scopesToAdd').filter((it) => !/\s|^aws\.cognito/.test(it));
  const groups = object(details, 'groupOverrideDetails');
  return {
    groups: groups['groupsToOverride'] ? strings(groups, 'groupsToOverride') : user.groups,
    scopes: [...new Set([...scopes.filter((it) => !suppressed.has(it)), ...added])],
    idToken: claimOverrides(object(details, 'idTokenGeneration')),
    accessToken: claimOverrides(access),
  };
}

const none: ClaimOverrides = { add: {}, suppress: [] };
const untouched = { idToken: none, accessToken: none };

const claimOverrides = (generation: Input): ClaimOverrides => ({
  add: object(generation, 'claimsToAddOrOverride'),
  suppress: strings(generation, 'claimsToSuppress'),
});

const eventOf = (pool: Pool, { client, user, scopes, source }: TokenRequest): object => ({
  version: '2',
  triggerSource: source,
  region: pool.region,
  userPoolId: pool.id,
  userName: user.sub,
  callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: client.id },
  request: {
    userAttributes: { ...attributeValues(user), 'cognito:user_status': user.status },
    groupConfiguration: {
      groupsToOverride: user.groups,
      iamRolesToOverride: [],
      preferredRole: null,
    },
    scopes,
  },
  response: { claimsAndScopeOverrideDetails: null },
});

async function invoke(pool: Pool, trigger: string, event: object): Promise<Input> {
  const answer = await pool.triggers.invoke(trigger, event).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserPoolError(
      'UserLambdaValidationException',
      `PreTokenGeneration failed with error ${reason}.`,
    );
  });
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) {
    return answer as Input;
  }
  throw new UserPoolError('InvalidLambdaResponseException', 'Unrecognizable lambda output');
}

function strings(input: Input, member: string): readonly string[] {
  const value = Object.hasOwn(input, member) ? (input[member] ?? []) : [];
  if (Array.isArray(value) && value.every((it) => typeof it === 'string')) return value;
  throw new UserPoolError('InvalidLambdaResponseException', 'Unrecognizable lambda output');
}
