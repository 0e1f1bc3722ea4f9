import { checkUsage } from '../../gateway/config-check-usage.ts';
import type { JsonObject } from '../../gateway/document/document.ts';

function reported(config: JsonObject): string[] {
  const messages: string[] = [];
  checkUsage(config, (pointer, message) => messages.push(`${pointer} ${message}`));
  return messages;
}

test('a whole config is fine', () => {
  const config = {
    apiKeys: [{ name: 'ann', value: 'secret', enabled: false }],
    usagePlans: [
      {
        ...{ name: 'basic', apiKeys: ['ann'], throttle: { rateLimit: 1, burstLimit: 2 } },
        quota: { limit: 1, period: 'WEEK', offset: 1 },
        apiStages: [{ apiId: 'a', stage: 's', throttle: { 'GET /a': { rateLimit: 1 } } }],
      },
    ],
    cache: { enabled: true, ttlInSeconds: 3_600, clusterSize: 0.5, dataEncrypted: true },
    routeSettings: { 'GET /a': { cachingEnabled: true, throttlingRateLimit: 0.5 } },
    account: { throttleSettings: { rateLimit: 1 } },
  };
  expect(reported(config)).toEqual([]);
});

test.each<[JsonObject, string]>([
  [{ apiKeys: [{ name: 'a' }] }, '/apiKeys/0 apiKeys.0 needs value.'],
  [{ apiKeys: [{ name: 'a', value: 1 }] }, '/apiKeys/0/value value is not a string.'],
  [{ usagePlans: [{}] }, '/usagePlans/0 usagePlans.0 needs name.'],
  [
    { usagePlans: [{ name: 'a', quota: { limit: 1, period: 'YEAR' } }] },
    '/usagePlans/0/quota/period period is not DAY, WEEK, MONTH.',
  ],
  [
    { usagePlans: [{ name: 'a', quota: { period: 'DAY' } }] },
    '/usagePlans/0/quota usagePlans.0.quota needs limit.',
  ],
  [
    { usagePlans: [{ name: 'a', throttle: { rateLimit: -1 } }] },
    '/usagePlans/0/throttle/rateLimit rateLimit is not a number from 0.',
  ],
  [
    { usagePlans: [{ name: 'a', apiStages: [{ throttle: { 'GET /a': { burstLimit: 'x' } } }] }] },
    '/usagePlans/0/apiStages/0/throttle/GET ~1a/burstLimit burstLimit is not a number from 0.',
  ],
  [
    { cache: { ttlInSeconds: 3_601 } },
    '/cache/ttlInSeconds ttlInSeconds is not a whole number from 0 to 3600.',
  ],
  [
    { cache: { clusterSize: 1 } },
    '/cache/clusterSize clusterSize is not 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237.',
  ],
  [
    { routeSettings: { 'GET /a': { cachingEnabled: 'yes' } } },
    '/routeSettings/GET ~1a/cachingEnabled cachingEnabled is not true or false.',
  ],
  [
    { account: { throttleSettings: { rateLimit: 'many' } } },
    '/account/throttleSettings/rateLimit rateLimit is not a number from 0.',
  ],
])('%j is refused', (config, message) => {
  expect(reported(config)).toEqual([message]);
});

test('an unknown member is refused with those there are', () => {
  expect(reported({ cache: { ttl: 1 } })[0]).toMatch(
    /^\/cache\/ttl There is no member ttl here: enabled, /,
  );
});
