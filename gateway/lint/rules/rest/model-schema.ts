import { KEYWORDS } from '../../../deployment/rest/models/keywords.table.ts';
import type { Json } from '../../../document/document.ts';
import { membersOf, pointerTo } from '../../../document/pointer.ts';
import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Told of by `null-type`, and by `model-losses`: a limit of OpenAPI 3.1, the `required` of one property. */
const isOthers = (keyword: string, value: Json): boolean =>
  (keyword === 'type' && value === null) ||
  (keyword === 'exclusiveMaximum' && typeof value === 'number') ||
  (keyword === 'required' && typeof value === 'boolean');

export const modelSchema: Rule = {
  id: 'model-schema',
  kinds: ['rest'],
  about: 'The keywords of a model have values as draft 4 of JSON Schema wants them.',
  remedy: 'Give the keyword such a value.',
  facts: ['import 186', 'import 190'],
  page: guide('models-mappings-models'),
  check: (context) =>
    declaredSchemasOf(context).flatMap(({ schema, pointer }) =>
      membersOf(schema).flatMap(([keyword, value]): Remark[] => {
        const form = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
        if (form === undefined || form.is(value) || isOthers(keyword, value)) return [];
        const message = `Invalid model schema specified: ${keyword} is ${form.words}.`;
        return [{ severity: 'error', pointer: pointer + pointerTo(keyword), message }];
      }),
    ),
};
