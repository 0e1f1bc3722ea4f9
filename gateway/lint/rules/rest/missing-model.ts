import { modelOf } from '../../../deployment/rest/models/reference.ts';
import { memberOf } from '../../../document/pointer.ts';
import { modelSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const missingModel: Rule = {
  id: 'missing-model',
  kinds: ['rest'],
  about:
    'A reference to a model that the document does not have is left out, and what it would have checked is not checked.',
  remedy: 'Write the schema among the components, or mend the name.',
  facts: ['import 196'],
  page: guide('models-mappings-models'),
  severities: ['warning'],
  check: (context) => {
    const models = memberOf(context.root['components'], 'schemas');
    return modelSchemasOf(context).flatMap(({ schema: { $ref }, pointer }): Remark[] => {
      const name = typeof $ref === 'string' ? modelOf($ref) : undefined;
      if (name === undefined || memberOf(models, name) !== undefined) return [];
      const message = `Reference to model '${name}' not found. Ignoring.`;
      return [{ severity: 'warning', pointer, message }];
    });
  },
};
