import type { Json } from '../../document/document.ts';
import { routeKeyOf } from '../../document/operations.ts';
import { memberOf } from '../../document/pointer.ts';
import { configuredKey } from '../configured-key.ts';
import type { Rule } from '../context.ts';

const isLimit = (throttle: Json | undefined): boolean =>
  memberOf(throttle, 'rateLimit') !== undefined;

/** Without a throttle of its own or of the API, an operation may use up the whole account's (fact 106). */
export const hasThrottle: Rule = (context) => {
  const { root, config, operations } = context;
  if (isLimit(memberOf(root['x-gatehouse'], 'throttle'))) return [];
  if (config.throttle?.rateLimit !== undefined) return [];
  const routes = config.throttle?.routes ?? {};
  const without = operations.filter(
    (operation) =>
      !isLimit(memberOf(operation.value['x-gatehouse'], 'throttle')) &&
      !Object.hasOwn(routes, configuredKey(context, operation)),
  );
  const first = without[0];
  if (first === undefined) return [];
  const others = without.length > 1 ? ` and ${without.length - 1} more have` : ' has';
  const message = `${routeKeyOf(first)}${others} no throttle: add x-gatehouse: {throttle: {rateLimit, burstLimit}} to the root.`;
  return [{ severity: 'error', rule: 'gatehouse/has-throttle', pointer: first.pointer, message }];
};
