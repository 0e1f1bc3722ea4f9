import { memberOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

const integration = 'x-amazon-apigateway-integration';

/** Integrations that operations share are of HTTP APIs: a REST API's import ignores them (import fact 194). */
export const restSharedIntegrations: Rule = ({ kind, operations }) =>
  kind !== 'rest'
    ? []
    : operations
        .filter(({ value }) => memberOf(value[integration], '$ref') !== undefined)
        .flatMap(({ method, path, pointer }): Remark[] => {
          const place = { pointer: `${pointer}/${integration}` };
          return [
            {
              ...place,
              severity: 'warning',
              rule: 'integration-type',
              message: `Unknown integration type 'null' for '${method} ${path}'. Ignoring.`,
              alike: 'null',
            },
            {
              ...place,
              severity: 'error',
              rule: 'gatehouse/unsupported-integration',
              message:
                'A REST API has no shared integrations: the method would be left without one. Write the integration into the operation.',
            },
          ];
        });
