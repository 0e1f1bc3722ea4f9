import type { ApiSettings } from '../../../infra/data/generated-api.ts';
import { methodPath, stagedMethods } from '../../../infra/project/method-settings.ts';
import { operations } from '../../../infra/project/operations.ts';
import { deployed } from '../fixtures/project.ts';
import { restApi } from '../fixtures/rest-api.ts';
import { without } from '../fixtures/without.ts';

const staged = (settings: ApiSettings, hasCache = true) =>
  stagedMethods(settings, operations(restApi({ settings }), deployed), hasCache);
const { settings } = restApi();

const general = {
  throttle: { rateLimit: 50, burstLimit: 100 },
  loggingLevel: 'ERROR',
  dataTraceEnabled: false,
  caching: {
    isOn: true,
    ttlInSeconds: 600,
    dataEncrypted: true,
    requireAuthorizationForCacheControl: true,
    unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
  },
};
const { caching } = general;

test('states every setting of every method that differs: a method inherits nothing', () => {
  const { methods, ...stage } = staged(settings);
  expect(stage).toEqual({ clusterSize: 1.6, general });
  expect(Object.fromEntries(methods)).toEqual({
    'GET /items': { ...general, caching: { ...caching, ttlInSeconds: 60 } },
    'GET /': { ...general, caching: { ...caching, isOn: false } },
    'PUT /items/{id}': {
      ...general,
      throttle: { rateLimit: 5, burstLimit: 7 },
      // Only GETs are cached where nothing is said (REST fact 218).
      caching: { ...caching, isOn: false },
    },
  });
});

test.each<[string, ReturnType<typeof staged>]>([
  ['an environment without caches', staged(settings, false)],
  ['a document without one', staged(without(settings, 'cache'))],
  ['a cache that is off', staged({ ...settings, cache: { enabled: false } })],
])('%s has no cluster, and no method has a cache', (_, found) => {
  expect(found).not.toHaveProperty('clusterSize');
  const all = [found.general, ...found.methods.values()];
  expect(all.filter((it) => it.caching !== undefined)).toEqual([]);
});

test('takes what the document says of caches and logs, and AWS’s own sizes where it is silent', () => {
  const { clusterSize, general: found } = staged({
    ...settings,
    cache: { enabled: true },
    executionLog: { loggingLevel: 'INFO', dataTraceEnabled: true },
  });
  expect({ clusterSize, ...found }).toEqual({
    ...general,
    clusterSize: 0.5,
    caching: { ...caching, ttlInSeconds: 300 },
    loggingLevel: 'INFO',
    dataTraceEnabled: true,
  });
});

test.each([
  ['GET /items/{id}', '/items/{id}/GET'],
  ['ANY /', '//ANY'],
  ['/items/GET', '/items/GET'],
])('%s is called %s', (key, path) => expect(methodPath(key)).toBe(path));
