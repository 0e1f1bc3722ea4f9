import { openRoutes } from '../../http-consequences.ts';
import { methodConsequences } from '../../rest-consequences.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/open-operation';

export const openOperation: Rule = {
  id,
  kinds: ['rest', 'http'],
  about: 'What requires a scheme that an import drops is deployed without authorization.',
  remedy: 'Make it a scheme of type apiKey with an x-amazon-apigateway-authorizer.',
  facts: ['import 165', 'import 191', 'import 192', 'REST 223'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  stopsServe: true,
  check: (context) =>
    context.kind === 'rest' ? methodConsequences(context, id) : openRoutes(context),
};
