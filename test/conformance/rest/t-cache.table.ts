import type { GatewayConfig } from '../../../gateway/config.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InjectRequest } from '../../../gateway/index.ts';
import type { RestSection, Step } from '../harness/case.ts';

const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:fn/invocations';

const proxy = (members: JsonObject = {}): JsonObject => ({
  ...{ type: 'aws_proxy', httpMethod: 'POST', uri: FUNCTION },
  ...members,
});
const cached = (further: GatewayConfig['cache'] = {}): GatewayConfig => ({
  cache: { enabled: true, requireAuthorizationForCacheControl: false, ...further },
});

const says = (body: string): NonNullable<Step['functions']> => ({
  fn: { returns: { statusCode: 200, body } },
});
const get = (url: string, body: string, calls: number, further: Partial<Step> = {}): Step => ({
  request: { url },
  want: { status: 200, body, calls: { fn: calls } },
  ...further,
});
const fresh = (url: string): InjectRequest => ({
  url,
  headers: { 'Cache-Control': 'max-age=0' },
});

export const section: RestSection = {
  title: 'T. Caching',
  cases: [
    {
      ...{ facts: [218], importFacts: [246] },
      name: 'a GET is answered from the cache for 300 seconds',
      methods: { 'GET /a': {} },
      config: cached(),
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        get('/a', 'one', 0, { functions: says('two') }),
        get('/a', 'one', 0, { after: 299_999 }),
        get('/a', 'two', 1, { after: 1 }),
      ],
    },
    {
      facts: [218],
      name: 'without a cache every call reaches the function',
      methods: { 'GET /a': {} },
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        get('/a', 'two', 1, { functions: says('two') }),
      ],
    },
    {
      ...{ facts: [218], importFacts: [246] },
      name: 'other methods are not cached unless their settings say so',
      methods: { 'POST /a': {}, 'PUT /a': {} },
      config: { ...cached(), routeSettings: { 'PUT /a': { cachingEnabled: true } } },
      steps: [
        ...(['one', 'two'] as const).map((body): Step => ({
          functions: says(body),
          request: { method: 'POST', url: '/a' },
          want: { body, calls: { fn: 1 } },
        })),
        { request: { method: 'PUT', url: '/a' }, want: { body: 'two', calls: { fn: 1 } } },
        {
          functions: says('three'),
          request: { method: 'PUT', url: '/a' },
          want: { body: 'two', calls: { fn: 0 } },
        },
      ],
    },
    {
      facts: [218],
      name: 'a method’s TTL is its own, and 0 keeps nothing',
      methods: {
        'GET /a': {},
        'GET /b': { members: { 'x-gatehouse': { cache: { ttlInSeconds: 0 } } } },
      },
      config: { ...cached(), routeSettings: { 'GET /a': { cacheTtlInSeconds: 1 } } },
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        get('/a', 'one', 0, { functions: says('two'), after: 999 }),
        get('/a', 'two', 1, { after: 1 }),
        get('/b', 'two', 1),
        get('/b', 'three', 1, { functions: says('three') }),
      ],
    },
    {
      facts: [218],
      name: 'a TTL is at most 3600',
      methods: { 'GET /a': {} },
      config: { cache: { ttlInSeconds: 3_601 } },
      refused: ['ttlInSeconds is not a whole number from 0 to 3600'],
    },
    {
      ...{ facts: [218], importFacts: [246] },
      name: 'parameters do not split an entry, those of cacheKeyParameters do',
      methods: {
        'GET /a/{id}': {},
        'GET /b/{id}': {
          integration: proxy({
            cacheKeyParameters: [
              'method.request.path.id',
              'method.request.querystring.q',
              'method.request.header.X-Who',
            ],
          }),
        },
      },
      config: cached(),
      steps: [
        get('/a/1?q=1', 'one', 1, { functions: says('one') }),
        get('/a/2?q=2', 'one', 0, { functions: says('two') }),
        get('/b/1?q=1', 'two', 1),
        get('/b/1?q=1&other=1', 'two', 0, { functions: says('three') }),
        get('/b/2?q=1', 'three', 1),
        get('/b/1?q=2', 'three', 1),
        get('/b/1', 'three', 1),
        get('/b/1?q=', 'three', 1),
        { request: { url: '/b/1?q=1', headers: { 'X-Who': 'me' } }, want: { calls: { fn: 1 } } },
        { request: { url: '/b/1?q=1', headers: { 'X-Who': 'me' } }, want: { calls: { fn: 0 } } },
      ],
    },
    {
      ...{ facts: [218], importFacts: [246] },
      name: 'a header of the key has no case, and all values of a repeated parameter count',
      functions: says('one'),
      methods: {
        'GET /b': {
          integration: proxy({
            cacheKeyParameters: ['method.request.header.X-Who', 'method.request.querystring.q'],
          }),
        },
      },
      config: cached(),
      steps: [
        { request: { url: '/b?q=1' }, want: { calls: { fn: 1 } } },
        { request: { url: '/b?q=1', headers: { 'x-who': 'me' } }, want: { calls: { fn: 1 } } },
        { request: { url: '/b?q=1', headers: { 'x-who': 'you' } }, want: { calls: { fn: 1 } } },
        { request: { url: '/b?q=1', headers: { 'X-WHO': 'me' } }, want: { calls: { fn: 0 } } },
        { request: { url: '/b?q=2&q=1' }, want: { calls: { fn: 1 } } },
        { request: { url: '/b?q=1' }, want: { calls: { fn: 0 } } },
      ],
    },
    {
      facts: [218],
      name: 'resources of one namespace share an entry',
      methods: {
        'GET /a': { integration: proxy({ cacheNamespace: 'shared' }) },
        'GET /b': { integration: proxy({ cacheNamespace: 'shared' }) },
        'GET /c': {},
      },
      config: cached(),
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        get('/b', 'one', 0, { functions: says('two') }),
        get('/c', 'two', 1),
      ],
    },
    {
      facts: [215],
      name: 'an answer beyond 1 MiB is not kept',
      methods: { 'GET /a': {} },
      config: cached(),
      steps: [
        {
          functions: says('x'.repeat(1_048_577)),
          request: { url: '/a' },
          want: { calls: { fn: 1 } },
        },
        get('/a', 'two', 1, { functions: says('two') }),
        get('/a', 'two', 0),
      ],
    },
    {
      facts: [219],
      name: 'max-age=0 replaces the entry where it needs no permission',
      methods: { 'GET /a': {} },
      config: cached(),
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        get('/a', 'two', 1, { functions: says('two'), request: fresh('/a') }),
        get('/a', 'two', 0),
        get('/a', 'two', 0, { request: { url: '/a', headers: { 'Cache-Control': 'no-cache' } } }),
      ],
    },
    {
      facts: [219],
      name: 'FAIL_WITH_403',
      methods: { 'GET /a': {} },
      config: cached({
        requireAuthorizationForCacheControl: true,
        unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403',
      }),
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        { request: fresh('/a'), want: { status: 403, calls: { fn: 0 } } },
        get('/a', 'one', 0),
      ],
    },
    {
      facts: [219],
      name: 'SUCCEED_WITH_RESPONSE_HEADER, the default: the cached answer with a warning',
      methods: { 'GET /a': {} },
      config: { cache: { enabled: true } },
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        {
          request: fresh('/a'),
          want: {
            ...{ status: 200, body: 'one', calls: { fn: 0 } },
            headerPrefixes: { warning: '199 ' },
          },
        },
        { request: { url: '/a' }, want: { body: 'one', headers: { warning: null } } },
      ],
    },
    {
      facts: [219],
      name: 'SUCCEED_WITHOUT_RESPONSE_HEADER: the cached answer',
      methods: { 'GET /a': {} },
      config: cached({
        requireAuthorizationForCacheControl: true,
        unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITHOUT_RESPONSE_HEADER',
      }),
      steps: [
        get('/a', 'one', 1, { functions: says('one') }),
        {
          request: fresh('/a'),
          want: { ...{ status: 200, body: 'one', calls: { fn: 0 } }, headers: { warning: null } },
        },
      ],
    },
  ],
};
