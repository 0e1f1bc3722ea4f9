import { FORMATS } from '../../model-keywords.table.ts';
import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const modelFormat: Rule = {
  id: 'model-format',
  kinds: ['rest'],
  about:
    'Imports of models with a format that they do not know, `period` or `uri-template` say, were reported to fail.',
  remedy: 'Leave the format out, or say it as a pattern.',
  facts: ['import 188'],
  page: guide('api-gateway-known-issues'),
  disputed: true,
  check: (context) =>
    declaredSchemasOf(context).flatMap(({ schema: { format }, pointer }): Remark[] => {
      if (typeof format !== 'string' || FORMATS.has(format)) return [];
      const message = `Invalid model schema specified: an import knows no format "${format}".`;
      return [{ severity: 'error', pointer: `${pointer}/format`, message }];
    }),
};
