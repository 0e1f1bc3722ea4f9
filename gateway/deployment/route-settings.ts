import type { GatewayConfig } from '../config.ts';
import { suggestion } from '../document/nearest-name.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';

/** A route as far as a config may speak of it. */
export type ConfiguredRoute = Pick<Operation, 'key' | 'pointer'> & { readonly isGuarded: boolean };

/** What stages of REST APIs have and those of HTTP APIs have not (fact 105). */
const REST_ALONE = [
  ...(['account', 'apiKeys', 'cache', 'executionLog', 'routeSettings', 'usagePlans'] as const),
] as const;

/**
 * Holds what a config says of single routes against the routes there are. A key that names none, and
 * a public one that asks for credentials, would change nothing: they are refused.
 */
export function checkRouteSettings(
  config: GatewayConfig,
  routes: readonly ConfiguredRoute[],
  report: Report,
): void {
  const { throttle, public: open = [] } = config;
  for (const member of REST_ALONE)
    if (config[member] !== undefined)
      report(
        'gatehouse/not-honoured',
        '',
        `HTTP APIs have no ${member}: take it out of the config.`,
      );
  const byKey = new Map(routes.map((it) => [it.key, it]));
  const meant = (key: string): string => suggestion(key, byKey.keys());
  for (const key of Object.keys(throttle?.routes ?? {})) {
    const message = `There is no route ${key} to throttle: correct throttle.routes.`;
    if (!byKey.has(key)) report('gatehouse/route-throttle', '', message + meant(key));
  }
  for (const key of open) {
    const route = byKey.get(key);
    const rule = 'gatehouse/public-route';
    if (route === undefined) {
      const message = `There is no route ${key} to be public: correct public in the config.`;
      report(rule, '', message + meant(key));
    } else if (route.isGuarded) {
      const message = `${key} is public in the config but requires credentials: say one or the other.`;
      report(rule, route.pointer, message);
    }
  }
}
