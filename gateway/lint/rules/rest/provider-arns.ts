import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const providerArns: Rule = {
  id: 'provider-arns',
  kinds: ['rest'],
  about: 'A Cognito authorizer lists the user pools whose tokens it takes.',
  remedy:
    'List user pools in providerARNs: arn:aws:cognito-idp:{region}:{account}:userpool/{pool}.',
  facts: ['REST 206'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
};
