import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const modelDiscriminator: Rule = {
  id: 'model-discriminator',
  kinds: ['rest'],
  about: 'Imports of models with a discriminator were refused; the guide says that it is ignored.',
  remedy:
    'Leave it out: oneOf alone says the same to a validator. `gatehouse lint --fix` takes it out.',
  facts: ['import 186', 'REST 106'],
  page: guide('api-gateway-known-issues'),
  disputed: true,
  check: (context) =>
    declaredSchemasOf(context)
      .filter(({ schema }) => schema['discriminator'] !== undefined)
      .map(({ pointer }): Remark => ({
        severity: 'error',
        pointer: `${pointer}/discriminator`,
        message: 'Invalid model schema specified. Unsupported keyword(s): ["discriminator"]',
      })),
};
