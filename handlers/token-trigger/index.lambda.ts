import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { groupScopes } from '../runtime/groups.ts';

/**
 * Runs before the user pool issues tokens (trigger event version 2). A sign-in with a password
 * carries no custom scopes, so the members of a group are given the group's here; from everyone else
 * they are taken, even where an OAuth request asked for them.
 */
export function handler(
  event: PreTokenGenerationV2TriggerEvent,
): Promise<PreTokenGenerationV2TriggerEvent> {
  const groups = event.request.groupConfiguration.groupsToOverride ?? [];
  const scopesOf = (areMembers: boolean): string[] =>
    groupScopes
      .filter(({ group }) => groups.includes(group) === areMembers)
      .map(({ scope }) => scope);
  const [added, taken] = [scopesOf(true), scopesOf(false)];
  event.response = {
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: {
        ...(added.length > 0 && { scopesToAdd: added }),
        ...(taken.length > 0 && { scopesToSuppress: taken }),
      },
    },
  };
  return Promise.resolve(event);
}
