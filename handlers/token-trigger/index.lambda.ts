import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { adminScope } from '../runtime/caller.ts';

const adminGroup = 'admin';

/**
 * Runs before the user pool issues tokens (trigger event version 2). A sign-in with a password
 * carries no custom scopes, so members of group `admin` are given the admin scope here; from
 * everyone else it is taken, even where an OAuth request asked for it.
 */
export function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const groups = event.request.groupConfiguration.groupsToOverride ?? [];
  const scopes = groups.includes(adminGroup)
    ? { scopesToAdd: [adminScope] }
    : { scopesToSuppress: [adminScope] };
  event.response = { claimsAndScopeOverrideDetails: { accessTokenGeneration: scopes } };
  return Promise.resolve(event);
}
