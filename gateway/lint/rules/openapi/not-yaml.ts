import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by reading. */
export const notYaml: Rule = {
  id: 'not-yaml',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'A document is JSON or YAML text in UTF-8; of text that does not parse, no more is said than that it is invalid.',
  remedy: 'Mend the text where the parser stumbles.',
  facts: ['import 154', 'REST 225'],
  page: guide('api-gateway-import-api'),
};
