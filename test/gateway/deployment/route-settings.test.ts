import type { GatewayConfig } from '../../../gateway/config.ts';
import { checkRouteSettings } from '../../../gateway/deployment/route-settings.ts';

const routes = [
  { key: 'GET /open', pointer: '/paths/~1open/get', isGuarded: false },
  { key: 'GET /mine', pointer: '/paths/~1mine/get', isGuarded: true },
];

function reported(config: GatewayConfig): string[] {
  const found: string[] = [];
  checkRouteSettings(config, routes, (rule, pointer, message) =>
    found.push(`${rule} ${pointer} ${message}`),
  );
  return found;
}

describe('what a config says of a route', () => {
  test.each<[string, GatewayConfig, string[]]>([
    ['nothing', {}, []],
    ['an open route is public', { public: ['GET /open'] }, []],
    [
      'what REST APIs alone have (fact 105)',
      { usagePlans: [], cache: {} },
      [
        'gatehouse/not-honoured  HTTP APIs have no cache: take it out of the config.',
        'gatehouse/not-honoured  HTTP APIs have no usagePlans: take it out of the config.',
      ],
    ],
    ['any route has a throttle', { throttle: { routes: { 'GET /mine': {} } } }, []],
    [
      'a route that is not there is public',
      { public: ['GET /opne'] },
      [
        'gatehouse/public-route  There is no route GET /opne to be public: correct public in the config. Did you mean "GET /open"?',
      ],
    ],
    [
      'a route that asks for credentials is public',
      { public: ['GET /mine'] },
      [
        'gatehouse/public-route /paths/~1mine/get GET /mine is public in the config but requires credentials: say one or the other.',
      ],
    ],
    [
      'a route that is not there has a throttle',
      { throttle: { routes: { 'GET /opne': {} } } },
      [
        'gatehouse/route-throttle  There is no route GET /opne to throttle: correct throttle.routes. Did you mean "GET /open"?',
      ],
    ],
  ])('%s', (_name, config, want) => expect(reported(config)).toEqual(want));
});
