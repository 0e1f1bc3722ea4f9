import { memberOf } from '../../../document/pointer.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const most = 50;

export const jwtAudiences: Rule = {
  id: 'jwt-audiences',
  kinds: ['http'],
  about: 'A JWT authorizer has at most 50 audiences, a fixed limit.',
  remedy: 'Let clients share audiences, or guard some routes by another authorizer.',
  facts: ['HTTP 69'],
  page: guide('http-api-quotas'),
  check: (context) =>
    ofAuthorizers(context, 'jwt', ({ value }) => {
      const audience = memberOf(memberOf(value, 'jwtConfiguration'), 'audience');
      if (!Array.isArray(audience) || audience.length <= most) return undefined;
      const message = `${audience.length} audiences: an authorizer has at most ${most} audiences.`;
      return { at: ['jwtConfiguration', 'audience'], message };
    }),
};
