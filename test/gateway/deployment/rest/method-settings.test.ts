import {
  accountThrottle,
  checkMethodSettings,
  methodThrottle,
  stageThrottle,
} from '../../../../gateway/deployment/rest/method-settings.ts';

const settings = {
  throttle: { rateLimit: 5, routes: { 'GET /a': { rateLimit: 1, burstLimit: 2 } } },
  routeSettings: { 'GET /a': { throttlingBurstLimit: 9 }, 'GET /b': { throttlingRateLimit: 0 } },
  account: { throttleSettings: { burstLimit: 7 } },
};

test('throttles of stage, method and account, each with its name (REST fact 212)', () => {
  expect([
    stageThrottle(settings, 'api/prod'),
    methodThrottle(settings, 'GET /a', 'api/prod'),
    methodThrottle(settings, 'GET /b', 'api/prod'),
    methodThrottle(settings, 'GET /c', 'api/prod'),
    accountThrottle(settings),
    stageThrottle({}, 'api/prod'),
    accountThrottle({}),
  ]).toEqual([
    { name: 'stage api/prod', rateLimit: 5 },
    { name: 'stage api/prod GET /a', rateLimit: 1, burstLimit: 9 },
    { name: 'stage api/prod GET /b', rateLimit: 0 },
    undefined,
    { name: 'account', burstLimit: 7 },
    undefined,
    undefined,
  ]);
});

test('settings of a method that is not there are refused, with the one that was probably meant', () => {
  const reported: string[] = [];
  checkMethodSettings(
    { ...settings, routeSettings: { 'GET /order': {} } },
    ['GET /a', 'GET /orders'],
    (_rule, pointer, message) => reported.push(`${pointer} ${message}`),
  );
  expect(reported).toEqual([
    '/x-gatehouse/routeSettings/GET ~1order There is no method GET /order to set. Did you mean "GET /orders"?',
  ]);
});
