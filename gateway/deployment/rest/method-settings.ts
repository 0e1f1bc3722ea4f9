import type { GatewayConfig, RouteSettings, Throttle } from '../../config.ts';
import { suggestion } from '../../document/nearest-name.ts';
import { pointerTo } from '../../document/pointer.ts';
import type { Report } from '../report.ts';

/** A throttle with the name its bucket is found again by. */
export interface NamedThrottle extends Throttle {
  readonly name: string;
}

/** Settings that name methods must name ones there are: another would change nothing. */
export function checkMethodSettings(
  { routeSettings = {}, throttle }: GatewayConfig,
  methodKeys: readonly string[],
  report: Report,
): void {
  const places = [
    { member: pointerTo('x-gatehouse', 'routeSettings'), what: 'set', keys: routeSettings },
    {
      member: pointerTo('x-gatehouse', 'throttle', 'routes'),
      what: 'throttle',
      keys: throttle?.routes ?? {},
    },
  ];
  for (const { member, what, keys } of places)
    for (const key of Object.keys(keys))
      if (!methodKeys.includes(key)) {
        const message = `There is no method ${key} to ${what}.`;
        report(
          'gatehouse/method-settings',
          member + pointerTo(key),
          message + suggestion(key, methodKeys),
        );
      }
}

/** The stage's throttle; `undefined` where it states none: the account's limits belong to an account. */
export const stageThrottle = (
  { throttle }: GatewayConfig,
  stage: string,
): NamedThrottle | undefined => named(throttle ?? {}, `stage ${stage}`);

/** Of the account that owns the API. */
export const accountThrottle = ({ account }: GatewayConfig): NamedThrottle | undefined =>
  named(account?.throttleSettings ?? {}, 'account');

/** A method's own throttle on its stage (fact 212): `routeSettings` wins over `throttle.routes`. */
export function methodThrottle(
  { routeSettings, throttle }: GatewayConfig,
  key: string,
  stage: string,
): NamedThrottle | undefined {
  const settings = routeSettings?.[key] ?? {};
  return named({ ...throttle?.routes?.[key], ...throttleOf(settings) }, `stage ${stage} ${key}`);
}

const throttleOf = ({ throttlingRateLimit, throttlingBurstLimit }: RouteSettings): Throttle => ({
  ...(throttlingRateLimit !== undefined && { rateLimit: throttlingRateLimit }),
  ...(throttlingBurstLimit !== undefined && { burstLimit: throttlingBurstLimit }),
});

function named({ rateLimit, burstLimit }: Throttle, name: string): NamedThrottle | undefined {
  if (rateLimit === undefined && burstLimit === undefined) return undefined;
  return Object.freeze({
    name,
    ...(rateLimit !== undefined && { rateLimit }),
    ...(burstLimit !== undefined && { burstLimit }),
  });
}
