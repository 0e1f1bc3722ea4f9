import type { Throttle } from '../../../config.ts';
import type { Json } from '../../../document/document.ts';
import { routeKeyOf } from '../../../document/operations.ts';
import { memberOf } from '../../../document/pointer.ts';
import { configuredKeys } from '../../configured-key.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Whether throttles, laid over one another, give both limits. */
const isLimited = (...throttles: readonly (Json | Throttle | undefined)[]): boolean =>
  ['rateLimit', 'burstLimit'].every((limit) =>
    throttles.some((it) => memberOf(it as Json | undefined, limit) !== undefined),
  );

export const hasThrottle: Rule = {
  id: 'gatehouse/has-throttle',
  kinds: ['rest', 'http'],
  about:
    'Without a throttle of its own or of the API, an operation may use up the whole account’s.',
  remedy: 'Write x-gatehouse: {throttle: {rateLimit: 50, burstLimit: 100}} at the root.',
  facts: ['HTTP 106', 'import 238'],
  page: guide('api-gateway-request-throttling'),
  check: (context) => {
    const { root, config, operations } = context;
    const general = [memberOf(root['x-gatehouse'], 'throttle'), config.throttle];
    if (isLimited(...general)) return [];
    const routes = config.throttle?.routes ?? {};
    const without = operations.filter((operation) => {
      const own = memberOf(operation.value['x-gatehouse'], 'throttle');
      const named = configuredKeys(context, operation).map((key) => routes[key]);
      return !isLimited(...general, own, ...named);
    });
    const first = without[0];
    if (first === undefined) return [];
    const others = without.length > 1 ? ` and ${without.length - 1} more have` : ' has';
    const message = `${routeKeyOf(first)}${others} no throttle.`;
    return [{ severity: 'error', pointer: first.pointer, message }];
  },
};
