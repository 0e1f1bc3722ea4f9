import type { GatewayDependencies } from '../../gateway/index.ts';
import type { ObservedAnswer } from './response-check.ts';

type Observer = NonNullable<GatewayDependencies['onAnswer']>;

/** What a function answered; `undefined` for what the gateway answered by itself. */
export function observedAnswer(
  ...[call, answer]: Parameters<Observer>
): ObservedAnswer | undefined {
  const { routeKey, fromIntegration, httpMethod } = call;
  if (routeKey === undefined || !fromIntegration || httpMethod === 'HEAD') return undefined;
  const index = answer.headers.findIndex((it, at) => at % 2 === 0 && /^content-type$/i.test(it));
  return {
    routeKey,
    status: answer.status,
    contentType: index < 0 ? '' : (answer.headers[index + 1] ?? ''),
    body: answer.body.toString(),
  };
}
