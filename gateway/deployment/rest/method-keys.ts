import type { GatewayConfig } from '../../config.ts';

/** The key of a method: `GET /pets/` names the resource `/pets`, which is all that an import makes of it. */
export const methodKey = (key: string): string => key.replace(/(?<=[^ ])\/+$/, '');

const keyed = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([key, value]) => [methodKey(key), value]));

/** Settings by the keys of methods, where they are given by paths as documents write them. */
export const byMethodKeys = (settings: GatewayConfig): GatewayConfig => {
  const { throttle, routeSettings, public: open } = settings;
  return {
    ...settings,
    ...(throttle?.routes && { throttle: { ...throttle, routes: keyed(throttle.routes) } }),
    ...(routeSettings && { routeSettings: keyed(routeSettings) }),
    ...(open && { public: open.map(methodKey) }),
  };
};
