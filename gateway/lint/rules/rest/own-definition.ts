import { modelOf, targetOf } from '../../../deployment/rest/models/reference.ts';
import { modelSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';
import { pointerTo } from '../../../document/pointer.ts';

export const ownDefinition: Rule = {
  id: 'own-definition',
  kinds: ['rest'],
  about: 'Within oneOf, anyOf and allOf a model may not refer to a definition inside itself.',
  remedy: 'Make a component of the definition, and refer to that.',
  facts: ['import 187'],
  page: guide('api-gateway-known-issues'),
  check: (context) =>
    modelSchemasOf(context).flatMap(
      ({ schema: { $ref }, pointer, model, isAlternative }): Remark[] => {
        if (!isAlternative || typeof $ref !== 'string' || targetOf($ref)?.includes('/') !== true)
          return [];
        const name = modelOf($ref);
        if (name === undefined || pointerTo('components', 'schemas', name) !== model) return [];
        const message = `$ref "${$ref}" leads to a definition inside the same schema, which oneOf, anyOf and allOf may not.`;
        return [{ severity: 'error', pointer, message }];
      },
    ),
};
