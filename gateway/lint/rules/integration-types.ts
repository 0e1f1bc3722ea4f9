import { isObject, memberOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt, integrationType } from './integrations.ts';

/**
 * HTTP APIs integrate with AWS_PROXY and HTTP_PROXY only; any other type imports with a warning as a
 * route without integration (facts 97, 207), which is an error of ours.
 */
export const integrationTypes: Rule = ({ kind, operations }) =>
  kind !== 'http'
    ? []
    : operations.flatMap((operation): Remark[] => {
        const { integration } = operation;
        if (integration === undefined) return [];
        const type = integrationType(integration);
        if (type === 'AWS_PROXY' || type === 'HTTP_PROXY') return [];
        const hasType = isObject(integration) && memberOf(integration, 'type') !== undefined;
        const pointer = hasType ? integrationAt(operation, 'type') : integrationAt(operation);
        const route = `'${operation.method} ${operation.path}'`;
        const given = type.toLowerCase() || 'null';
        return [
          {
            severity: 'warning',
            rule: 'integration-type',
            pointer,
            message: `Unknown integration type '${given}' for ${route}. Ignoring.`,
            alike: given,
          },
          {
            severity: 'error',
            rule: 'gatehouse/unsupported-integration',
            pointer,
            message: `An HTTP API has no integration of type ${type === '' ? 'unknown' : type}: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API.`,
          },
        ];
      });
