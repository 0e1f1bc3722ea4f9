import { byMethodKeys, methodKey } from '../../../../gateway/deployment/rest/method-keys.ts';

test.each([
  ['GET /pets/', 'GET /pets'],
  ['GET /pets', 'GET /pets'],
  ['GET /pets//', 'GET /pets'],
  ['GET /', 'GET /'],
])('%s is %s', (key, want) => expect(methodKey(key)).toBe(want));

test('whatever settings name a method by is its key', () => {
  const throttle = { rateLimit: 1, burstLimit: 1 };
  expect(
    byMethodKeys({
      stage: 'test',
      throttle: { rateLimit: 2, routes: { 'GET /pets/': throttle } },
      routeSettings: { 'PUT /pets/': { cachingEnabled: true } },
      public: ['GET /pets/'],
    }),
  ).toEqual({
    stage: 'test',
    throttle: { rateLimit: 2, routes: { 'GET /pets': throttle } },
    routeSettings: { 'PUT /pets': { cachingEnabled: true } },
    public: ['GET /pets'],
  });
});

test('settings that name none stay as they are', () =>
  expect(byMethodKeys({ stage: 'test' })).toEqual({ stage: 'test' }));
