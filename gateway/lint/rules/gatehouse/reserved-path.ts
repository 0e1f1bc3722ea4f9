import { memberOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const reservedPath: Rule = {
  id: 'gatehouse/reserved-path',
  kinds: ['rest'],
  about: 'API Gateway answers /ping and /sping of a custom domain itself, for its health checks.',
  remedy: 'Name the path otherwise, /health say.',
  facts: ['REST 22', 'import 227'],
  page: guide('api-gateway-known-issues'),
  severities: ['warning'],
  check: ({ root }) =>
    ['/ping', '/sping']
      .filter((path) => memberOf(root['paths'], path) !== undefined)
      .map((path): Remark => {
        const message = `${path} is reserved for health checks of API Gateway: a custom domain may not bring calls there.`;
        return { severity: 'warning', pointer: pointerTo('paths', path), message };
      }),
};
