import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const inexpressible: Rule = {
  id: 'gatehouse/inexpressible',
  kinds: ['rest', 'http'],
  about: 'What OpenAPI 3.0.3 cannot express is not rewritten, and nothing is written in its place.',
  remedy: 'Say it with keywords that OpenAPI 3.0.3 has, or check it in the function.',
  facts: ['import 152', 'import 186'],
  page: guide('api-gateway-known-issues'),
};
