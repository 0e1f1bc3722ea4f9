import { refusedModels } from '../../unsupported-keywords.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const modelDisputedKeywords: Rule = {
  id: 'model-disputed-keywords',
  kinds: ['rest'],
  about:
    'Imports of models with an example or a discriminator were refused; the guide says that they are ignored.',
  remedy:
    'Leave them out: no validator looks at an example, and oneOf alone says what a discriminator says. `gatehouse lint --fix` takes them out.',
  facts: ['import 186', 'REST 106'],
  page: guide('api-gateway-known-issues'),
  disputed: true,
  check: (context) =>
    refusedModels(context)
      .filter(({ isDisputed }) => isDisputed)
      .map(({ pointer, message }): Remark => ({ severity: 'error', pointer, message })),
};
