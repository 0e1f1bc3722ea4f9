import type { ApiKind } from '../../../gateway/document/document.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { settingsOf } from '../../../scripts/generate/settings.ts';
import { removeFolders } from '../../gateway/document/folder.ts';
import { shop } from './shop.ts';

afterAll(removeFolders);

describe('settings', () => {
  test('are the root’s, with the operations’ throttles and public marks by route key', async () => {
    expect(settingsOf(await shop(), 'http')).toEqual({
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
    expect(settingsOf(documentOf(root), 'rest')).toEqual({
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
    expect(settingsOf(documentOf(root), 'rest')).toEqual({
      routeSettings: { 'GET /a': { cachingEnabled: true, cacheTtlInSeconds: 10 }, ...ofRoot },
    });
  });

  test('carry the scopes of operations by method key', () => {
    const scoped = { 'x-gatehouse': { scopes: ['shipping'] } };
    const any = { 'x-amazon-apigateway-any-method': scoped };
    const root = { paths: { '/a': { post: scoped, get: {} }, '/b/{proxy+}': any } };
    expect(settingsOf(documentOf(root), 'rest')).toEqual({
      scopes: { 'POST /a': ['shipping'], 'ANY /b/{proxy+}': ['shipping'] },
    });
  });

  test.each<[string, ApiKind, string, string | undefined]>([
    ['a REST API has the base path of its first server', 'rest', '/v1', 'v1'],
    ['without host and slashes', 'rest', 'https://api.example/v1/', 'v1'],
    ['none where that has none', 'rest', '/', undefined],
    ['an HTTP API has none', 'http', '/v1', undefined],
  ])('%s', (_, kind, url, want) => {
    const document = documentOf({ servers: [{ url }, { url: '/v2' }] });
    expect(settingsOf(document, kind)['basePath']).toBe(want);
  });

  test('are empty where nothing is said', () =>
    expect(settingsOf(documentOf({}), 'rest')).toEqual({}));
});
