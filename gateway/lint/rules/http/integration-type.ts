import { isObject, memberOf } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { integrationAt, integrationType as typeOf } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Integrations of types that an HTTP API does not have, with the type in lower case. */
export const unknownTypes = ({
  operations,
}: LintContext): readonly { route: string; type: string; pointer: string }[] =>
  operations.flatMap((operation) => {
    const { integration, method, path } = operation;
    if (integration === undefined || integration === null) return [];
    const type = typeOf(integration);
    if (type === 'AWS_PROXY' || type === 'HTTP_PROXY') return [];
    const hasType = isObject(integration) && memberOf(integration, 'type') !== undefined;
    const pointer = hasType ? integrationAt(operation, 'type') : integrationAt(operation);
    return [{ route: `${method} ${path}`, type: type.toLowerCase(), pointer }];
  });

export const integrationType: Rule = {
  id: 'integration-type',
  kinds: ['http'],
  about:
    'An HTTP API integrates with AWS_PROXY and HTTP_PROXY; of any other type, the route is left without integration.',
  remedy: 'Use AWS_PROXY or HTTP_PROXY, or make this a REST API.',
  facts: ['import 207', 'import 194', 'HTTP 97'],
  page: guide('http-api-open-api'),
  severities: ['warning'],
  check: (context) =>
    unknownTypes(context).map(({ route, type, pointer }): Remark => {
      const given = type === '' ? 'null' : type;
      const message = `Unknown integration type '${given}' for '${route}'. Ignoring.`;
      return { severity: 'warning', pointer, message, alike: given };
    }),
};
