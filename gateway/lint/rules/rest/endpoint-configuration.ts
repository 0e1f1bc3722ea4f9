import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const endpointConfiguration: Rule = {
  id: 'endpoint-configuration',
  kinds: ['rest'],
  about: 'The default endpoint can be switched off.',
  remedy: 'Set disableExecuteApiEndpoint to true or false.',
  facts: ['REST 228'],
  page: guide('api-gateway-swagger-extensions-endpoint-configuration'),
};
