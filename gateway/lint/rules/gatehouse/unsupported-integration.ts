import { unknownTypeOf } from '../../../deployment/rest/integration-type.ts';
import { isObject } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';
import { unknownTypes } from '../http/integration-type.ts';

const rest = ({ operations }: LintContext): Remark[] =>
  operations.flatMap((operation): Remark[] => {
    if (!isObject(operation.value['x-amazon-apigateway-integration'])) return [];
    const unknown = unknownTypeOf(operation);
    if (unknown === undefined) return [];
    const { pointer, message } = unknown;
    const remedy =
      'Write the integration into the operation, of type aws_proxy, aws, http_proxy, http or mock.';
    return [{ severity: 'error', pointer, message, remedy }];
  });

const http = (context: LintContext): Remark[] =>
  unknownTypes(context).map(({ type, pointer }): Remark => {
    const written = type === '' ? 'unknown' : type.toUpperCase();
    const message = `An HTTP API has no integration of type ${written}: the route would be left without one.`;
    return { severity: 'error', pointer, message };
  });

/** What an import leaves out (import facts 194, 207), nothing answers. */
export const unsupportedIntegration: Rule = {
  id: 'gatehouse/unsupported-integration',
  kinds: ['rest', 'http'],
  about: 'An operation whose integration an import leaves out is answered by nothing.',
  remedy: 'Use AWS_PROXY or HTTP_PROXY, or make this a REST API.',
  facts: ['import 175', 'import 194', 'import 207'],
  page: guide('api-gateway-swagger-extensions-integration'),
  stopsServe: true,
  check: (context) => (context.kind === 'rest' ? rest(context) : http(context)),
};
