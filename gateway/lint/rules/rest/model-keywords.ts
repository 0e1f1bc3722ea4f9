import { refusedModels } from '../../unsupported-keywords.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const modelKeywords: Rule = {
  id: 'model-keywords',
  kinds: ['rest'],
  about: 'A model has the keywords that OpenAPI 3.0 and draft 4 of JSON Schema share.',
  remedy:
    'Say it with keywords of OpenAPI 3.0, enum for const say, or leave it to the function; `gatehouse lint --fix` rewrites what can be.',
  facts: ['import 186'],
  page: guide('api-gateway-known-issues'),
  check: (context) =>
    refusedModels(context)
      .filter(({ isDisputed }) => !isDisputed)
      .map(({ pointer, message }): Remark => ({ severity: 'error', pointer, message })),
};
