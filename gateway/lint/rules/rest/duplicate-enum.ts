import type { Json } from '../../../document/document.ts';
import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Places of values that stand there before. */
const repeated = (values: readonly Json[]): number[] => {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    const text = JSON.stringify(value);
    if (seen.has(text)) return [at];
    seen.add(text);
    return [];
  });
};

export const duplicateEnum: Rule = {
  id: 'duplicate-enum',
  kinds: ['rest'],
  about:
    'Draft 4 of JSON Schema wants the values of an enum to differ; imports of others were reported to fail.',
  remedy: 'Leave each value once.',
  facts: ['import 188'],
  page: guide('models-mappings-models'),
  disputed: true,
  check: (context) =>
    declaredSchemasOf(context).flatMap(({ schema: { enum: values }, pointer }) =>
      Array.isArray(values)
        ? repeated(values as Json[]).map((at): Remark => {
            const message = `Invalid model schema specified: the enum has ${JSON.stringify(values[at])} twice.`;
            return { severity: 'error', pointer: `${pointer}/enum/${at}`, message };
          })
        : [],
    ),
};
