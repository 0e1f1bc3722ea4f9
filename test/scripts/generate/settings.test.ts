import { documentOf } from '../../../gateway/document/read.ts';
import { settingsOf } from '../../../scripts/generate/settings.ts';
import { removeFolders } from '../../gateway/document/folder.ts';
import { shop } from './shop.ts';

afterAll(removeFolders);

describe('settings', () => {
  test('are the root’s, with the operations’ throttles and public marks by route key', async () => {
    expect(settingsOf(await shop())).toEqual({
      throttle: {
        rateLimit: 50,
        burstLimit: 100,
        routes: { 'PUT /things/{id}': { rateLimit: 5, burstLimit: 10 } },
      },
      substitutions: { Prefix: 'shop', Environment: 'local' },
      accessLog: { format: '$context.requestId' },
      public: ['GET /health'],
    });
  });

  test('name routes as API Gateway does (fact 16)', () => {
    const throttle = { rateLimit: 1, burstLimit: 1 };
    const any = { 'x-amazon-apigateway-any-method': { 'x-gatehouse': { throttle } } };
    const root = { paths: { '/a': any, '/$default': any } };
    expect(settingsOf(documentOf(root))).toEqual({
      throttle: { routes: { 'ANY /a': throttle, $default: throttle } },
    });
  });

  test('carry the caching of operations as settings of their methods; the root’s own win', () => {
    const cached = { get: { 'x-gatehouse': { cache: { ttlInSeconds: 10, enabled: true } } } };
    const ofRoot = { 'GET /b': { cachingEnabled: false } };
    const root = {
      'x-gatehouse': { routeSettings: ofRoot },
      paths: { '/a': cached, '/b': cached },
    };
    expect(settingsOf(documentOf(root))).toEqual({
      routeSettings: { 'GET /a': { cachingEnabled: true, cacheTtlInSeconds: 10 }, ...ofRoot },
    });
  });

  test('are empty where nothing is said', () => expect(settingsOf(documentOf({}))).toEqual({}));
});
