import type { Json } from '../../../document/document.ts';
import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isNull = (type: Json | undefined): boolean =>
  type === null || type === 'null' || (Array.isArray(type) && type.includes('null'));

export const nullType: Rule = {
  id: 'null-type',
  kinds: ['rest'],
  about:
    'OpenAPI 3.0 has no type null: a model that is created with one works, imports with one were reported to fail.',
  remedy: 'Say nullable: true, and know that no validator of a REST API honours it.',
  facts: ['import 188', 'REST 102'],
  page: guide('models-mappings-models'),
  disputed: true,
  check: (context) =>
    declaredSchemasOf(context)
      .filter(({ schema }) => isNull(schema['type']))
      .map(({ pointer }): Remark => {
        const message = 'Invalid model schema specified: OpenAPI 3.0 has no type "null".';
        return { severity: 'error', pointer: `${pointer}/type`, message };
      }),
};
