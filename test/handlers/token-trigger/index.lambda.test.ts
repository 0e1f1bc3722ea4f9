import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { handler } from '../../../handlers/token-trigger/index.lambda.ts';

const event = (groups: string[] | undefined) =>
  ({
    request: { groupConfiguration: { groupsToOverride: groups } },
    response: {},
  }) as unknown as PreTokenGenerationV2TriggerEvent;

test.each([
  [
    'a member of group admin is given the admin scope',
    ['admin'],
    { scopesToAdd: ['storefront/admin'] },
  ],
  ['a member of other groups has it taken', ['staff'], { scopesToSuppress: ['storefront/admin'] }],
  ['a user without groups has it taken', [], { scopesToSuppress: ['storefront/admin'] }],
  ['a missing list of groups is no group', undefined, { scopesToSuppress: ['storefront/admin'] }],
])('%s', async (_, groups, want) => {
  expect(await handler(event(groups))).toEqual({
    ...event(groups),
    response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: want } },
  });
});
