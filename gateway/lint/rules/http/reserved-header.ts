import { isReserved, parseTarget } from '../../../mapping/target.ts';
import { mappingsOf } from '../../http-mappings.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const reservedHeader: Rule = {
  id: 'reserved-header',
  kinds: ['http'],
  about:
    "Some headers are API Gateway's own, and no mapping may touch them: Authorization, Connection, Via, X-Forwarded-For, access-control-*, x-amz-* and others.",
  remedy: 'Map a header of another name.',
  facts: ['HTTP 94'],
  page: guide('http-api-parameter-mapping'),
  check: (context) =>
    mappingsOf(context).flatMap(({ key, value, side, pointer }): Remark[] => {
      const target = parseTarget(key, side);
      if (typeof value !== 'string' || target?.location !== 'header') return [];
      if (!isReserved(target.name)) return [];
      const header = key.slice(key.indexOf('.') + 1);
      const message = `Header "${header}" is reserved and cannot be mapped.`;
      return [{ severity: 'error', pointer, message }];
    }),
};
