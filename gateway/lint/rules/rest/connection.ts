import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const connection: Rule = {
  id: 'connection',
  kinds: ['rest'],
  about: 'An integration reaches the internet, or a VPC link that it names.',
  remedy: 'Set connectionType to INTERNET, or to VPC_LINK with the connectionId of the link.',
  facts: ['HTTP 97'],
  page: guide('api-gateway-swagger-extensions-integration'),
};
