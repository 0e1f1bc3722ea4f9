import { KEYWORDS } from '../../../deployment/rest/models/keywords.table.ts';
import { membersOf, pointerTo } from '../../../document/pointer.ts';
import { modelSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** `type: null` is told of by `null-type`. */
const isOthers = (keyword: string, value: unknown): boolean => keyword === 'type' && value === null;

export const modelSchema: Rule = {
  id: 'model-schema',
  kinds: ['rest'],
  about: 'The keywords of a model have values as draft 4 of JSON Schema wants them.',
  remedy: 'Give the keyword such a value.',
  facts: ['import 186', 'import 190'],
  page: guide('models-mappings-models'),
  check: (context) =>
    modelSchemasOf(context).flatMap(({ schema, pointer }) =>
      schema['$ref'] === undefined
        ? membersOf(schema).flatMap(([keyword, value]): Remark[] => {
            const form = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
            if (form === undefined || form.is(value) || isOthers(keyword, value)) return [];
            const message = `Invalid model schema specified: ${keyword} is ${form.words}.`;
            return [{ severity: 'error', pointer: pointer + pointerTo(keyword), message }];
          })
        : [],
    ),
};
