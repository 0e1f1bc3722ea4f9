import { received, refusal, TRACE } from './rest-call.ts';
import type { Listened } from './rest-call.ts';

const API = { host: 'abc123.execute-api.us-east-1.amazonaws.com' };
const DOMAIN = { host: 'api.shop.example' };

const paths = (listened: Listened): unknown => {
  const { resourcePath, context } = received(listened);
  return [resourcePath, context.path, context.basePathMatched];
};

describe('the default endpoint', () => {
  test.each([
    ['14', '/test/leaf/', '/leaf/', '/test/leaf/'],
    ['15', '/test/leaf//deep', '/leaf//deep', '/test/leaf//deep'],
    ['16', '//test/leaf', '/leaf', '/test/leaf'],
    ['16', '///test/leaf', '/leaf', '/test/leaf'],
    ['17', '/test//leaf', '/leaf', '/test//leaf'],
    ['18', '/test/u/a%2Bb@x.io/c+d', '/u/a%2Bb@x.io/c+d', '/test/u/a%2Bb@x.io/c+d'],
    ['28', '/test', '/', '/test'],
    ['28', '/test/', '/', '/test/'],
  ])('REST fact %s: %s', (_, url, resourcePath, path) => {
    expect(paths({ url, headers: API })).toEqual([resourcePath, path, undefined]);
  });

  test.each([
    '/other/leaf',
    '/tes',
    '/testing',
    '/TEST/leaf',
    '/te%73t/leaf',
    '/./test/leaf',
    '/%2e/test',
  ])('names a stage in its first segment, to the letter: %s', (url) => {
    expect(refusal({ url, headers: API })).toEqual([
      'DEFAULT_4XX',
      403,
      'Forbidden',
      'there is no such stage',
    ]);
  });

  test('without any stage there is no route', () => {
    const answer = [
      'MISSING_AUTHENTICATION_TOKEN',
      undefined,
      undefined,
      'the path names no stage',
    ];
    expect(refusal({ url: '/', headers: API })).toEqual(answer);
    expect(refusal({ url: '//', headers: API })).toEqual(answer);
  });

  test('REST fact 228: a disabled one answers 403, and a custom domain goes on', () => {
    const deployment = { disableExecuteApiEndpoint: true };
    expect(refusal({ url: '/test/a', headers: API, deployment })).toEqual([
      'DEFAULT_4XX',
      403,
      'Forbidden',
      'the default endpoint is disabled',
    ]);
    expect(paths({ url: '/a', headers: DOMAIN, deployment })).toEqual(['/a', '/a', undefined]);
    expect(paths({ url: '/test/a', headers: API })).toEqual(['/a', '/test/a', undefined]);
  });
});

describe('a custom domain', () => {
  test('that nothing is said of is mapped to the stage', () => {
    expect(paths({ url: '//test/a/', headers: DOMAIN })).toEqual([
      '/test/a/',
      '/test/a/',
      undefined,
    ]);
  });

  const domainNames = [
    {
      domainName: 'API.shop.example',
      basePathMappings: [
        { basePath: 'v1', stage: 'test' },
        { basePath: 'v1/orders', stage: 'test' },
        { basePath: 'any' },
      ],
    },
    { domainName: 'all.shop.example' },
    { domainName: 'none.shop.example', basePathMappings: [{ basePath: '(none)', stage: 'test' }] },
  ];

  test.each([
    ['/v1/pets', '/pets', 'v1'],
    ['/v1', '/', 'v1'],
    ['/v1/', '/', 'v1'],
    ['/v1//pets', '/pets', 'v1'],
    ['//v1/pets', '/pets', 'v1'],
    ['/v1/orders/7', '/7', 'v1/orders'],
    ['/v1/ordersx', '/ordersx', 'v1'],
    ['/any/test/pets', '/pets', 'any'],
  ])(
    'import fact 247: the longest base path wins, and is stripped: %s',
    (url, resourcePath, basePath) => {
      const path = url.replace(/^\/+/, '/');
      expect(paths({ url, headers: DOMAIN, domainNames })).toEqual([resourcePath, path, basePath]);
    },
  );

  test.each(['/', '/v2/pets', '/v1x', '/V1/pets', '/%76%31/pets', '/v1%2fpets'])(
    'a base path that is not mapped is forbidden: %s',
    (url) => {
      expect(refusal({ url, headers: DOMAIN, domainNames })).toEqual([
        'DEFAULT_4XX',
        403,
        'Forbidden',
        'no base path of this domain is mapped',
      ]);
    },
  );

  test('a mapping without a stage finds it in the path', () => {
    const forbidden = ['DEFAULT_4XX', 403, 'Forbidden', 'there is no such stage'];
    expect(refusal({ url: '/any/pets', headers: DOMAIN, domainNames })).toEqual(forbidden);
    expect(refusal({ url: '/any', headers: DOMAIN, domainNames })).toEqual(forbidden);
  });

  test.each(['all.shop.example', 'ALL.shop.example:8443', 'none.shop.example', 'localhost:3000'])(
    'an empty base path maps everything: %s',
    (host) => {
      expect(paths({ url: '/v1/pets', headers: { host }, domainNames })).toEqual([
        '/v1/pets',
        '/v1/pets',
        undefined,
      ]);
    },
  );
});

describe('mutual TLS', () => {
  const domainNames = [
    {
      domainName: 'partner.example',
      certificate: 'c.pem',
      mutualTlsAuthentication: { truststore: 't.pem' },
    },
  ];
  const headers = { host: 'partner.example' };
  const clientCert = {
    clientCertPem: 'PEM',
    subjectDN: 'CN=a',
    issuerDN: 'CN=b',
    serialNumber: '01',
    validity: { notBefore: 'x', notAfter: 'y' },
  };
  const tls = { domainName: 'partner.example', clientCert };

  test('any other host passes it by only where the default endpoint is open too', () => {
    const other = { url: '/', headers: { host: 'localhost' }, domainNames };
    const closed = { disableExecuteApiEndpoint: true };
    expect(received(other).resourcePath).toBe('/');
    expect(refusal({ ...other, deployment: closed })).toEqual([
      'DEFAULT_4XX',
      403,
      'Forbidden',
      'the API is served over mutual TLS only',
    ]);
    const open = [...domainNames, { domainName: 'open.example' }];
    expect(received({ ...other, domainNames: open, deployment: closed }).resourcePath).toBe('/');
  });

  test('import fact 248: the certificate is in $context', () => {
    const { context } = received({ url: '/', headers, domainNames, tls });
    expect(context.identity.clientCert).toEqual(clientCert);
    expect(received({ url: '/' }).context.identity).not.toHaveProperty('clientCert');
  });

  test.each<[string, Partial<Listened>, string]>([
    [
      'a certificate that is not trusted',
      { tls: { ...tls, refused: 'CERT_HAS_EXPIRED' } },
      'CERT_HAS_EXPIRED',
    ],
    [
      'another host than the handshake',
      { tls, headers: DOMAIN },
      'the handshake was for partner.example, the request is for another host',
    ],
    [
      'a handshake of before certificates were asked for',
      { tls: { domainName: 'partner.example' } },
      'partner.example is served over mutual TLS only',
    ],
    ['a call past it', {}, 'partner.example is served over mutual TLS only'],
  ])('import fact 248: %s is forbidden', (_, more, reason) => {
    const asked = { url: '/', headers, domainNames, ...more };
    expect(refusal(asked)).toEqual(['DEFAULT_4XX', 403, 'Forbidden', reason]);
    expect(refusal({ url: '/', headers, domainNames, tls })).toBe('not refused');
  });
});

describe('headers', () => {
  const headersOf = (request: Partial<Listened>): readonly string[] =>
    received({ url: '/', sourceIp: '192.0.2.9', ...request }).request.headerList;
  const added = (trace: string, forwarded: string): readonly string[] => [
    ...['X-Amzn-Trace-Id', trace, 'X-Forwarded-For', forwarded],
    ...['X-Forwarded-Port', '443', 'X-Forwarded-Proto', 'https'],
  ];

  test('REST facts 29, 30: names keep their case but for three; four are added', () => {
    const headers = {
      HOST: 'h',
      'tEsT-H': 'a',
      aUThorization: 'b',
      'user-agent': 'c',
      x: ['1', '2'],
    };
    expect(headersOf({ headers })).toEqual([
      ...['Host', 'h', 'tEsT-H', 'a', 'Authorization', 'b', 'User-Agent', 'c', 'x', '1', 'x', '2'],
      ...added(TRACE, '192.0.2.9'),
    ]);
  });

  test('REST fact 30: a client cannot say what the gateway says', () => {
    const headers = {
      host: 'h',
      'x-forwarded-for': '10.0.0.1',
      'X-Forwarded-Proto': 'http',
      'X-FORWARDED-PORT': '80',
    };
    expect(headersOf({ headers })).toEqual(['Host', 'h', ...added(TRACE, '10.0.0.1, 192.0.2.9')]);
  });

  const root = 'Root=1-5759e988-bd862e3fe1be46a994272793';
  test.each([
    [`${root};Parent=53995c3f42cd8ad8;Sampled=1`, `${root};Parent=53995c3f42cd8ad8;Sampled=1`],
    [root, `${root};Parent=89abcdef01234567`],
    [`${root};Sampled=0`, `${root};Sampled=0;Parent=89abcdef01234567`],
    ['Root=nonsense', TRACE],
    ['', TRACE],
  ])('REST fact 63: trace %s goes on as %s', (sent, want) => {
    const { request, context } = received({ url: '/', headers: { 'x-amzn-trace-id': sent } });
    expect(request.headers['x-amzn-trace-id']).toBe(want);
    expect(context.xrayTraceId).toBe(want);
  });

  test('the gateway reads them by lower-case names, joined', () => {
    const { headers } = received({ url: '/', headers: { 'X-A': ['1', '2'] } }).request;
    expect(headers['x-a']).toBe('1,2');
    expect(headers['x-forwarded-proto']).toBe('https');
  });
});

describe('REST fact 20: X-HTTP-Method-Override', () => {
  const methodOf = (headers: Record<string, string>): unknown => {
    const { httpMethod, context, request } = received({ method: 'POST', url: '/', headers });
    return [httpMethod, context.httpMethod, request.method];
  };

  test('selects the method; the request stays what it was', () => {
    expect(methodOf({ 'X-HTTP-Method-Override': 'GET' })).toEqual(['GET', 'POST', 'POST']);
    expect(methodOf({})).toEqual(['POST', 'POST', 'POST']);
    expect(methodOf({ 'x-http-method-override': '' })).toEqual(['POST', 'POST', 'POST']);
  });

  test('is taken to the letter: what names no method finds none', () => {
    expect(methodOf({ 'x-http-method-override': 'get' })).toEqual(['get', 'POST', 'POST']);
    const twice = { 'x-http-method-override': ['GET', 'PUT'] };
    expect(received({ url: '/', headers: twice }).httpMethod).toBe('GET,PUT');
  });
});

describe('query', () => {
  test.each<[string, string, unknown]>([
    [
      '32',
      '/?mail=a%2Bb@x.io&plus=a+b#c&d=e',
      [
        ['mail', 'a+b@x.io'],
        ['plus', 'a b'],
      ],
    ],
    ['32', '/?a=1#?b=2', [['a', '1']]],
    [
      '33',
      '/?c=x&c=y',
      [
        ['c', 'x'],
        ['c', 'y'],
      ],
    ],
    [
      '23',
      '/?a=1;b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['23', '/?a=1%3Bb=2%7C', [['a', '1;b=2|']]],
  ])('REST fact %s: %s', (_, url, want) => {
    expect(received({ url }).request.queryList).toEqual(want);
  });

  test('REST fact 23: a | that is not encoded is refused', () => {
    expect(refusal({ url: '/?a=b|c' })).toEqual([
      'DEFAULT_4XX',
      undefined,
      undefined,
      'a | in the query must be percent-encoded',
    ]);
  });
});

describe('what is no request for an API', () => {
  const BAD = (reason: string): unknown => ['DEFAULT_4XX', undefined, undefined, reason];
  test.each<[string, Listened, unknown]>([
    ['an absolute target', { url: 'http://x/' }, BAD('the request target is no path')],
    ['*', { url: '*', method: 'OPTIONS' }, BAD('the request target is no path')],
    ['a bad percent sign', { url: '/%zz' }, BAD('the path is not percent-encoded')],
    [
      'two hosts',
      { url: '/', arrival: { rawHeaders: ['Host', 'a', 'host', 'b'] } },
      BAD('there must be one Host header'),
    ],
    ['no host', { url: '/', arrival: { rawHeaders: [] } }, BAD('there must be one Host header')],
    [
      'a body that was given up (REST fact 215)',
      { url: '/', arrival: { body: undefined } },
      ['REQUEST_TOO_LARGE', undefined, undefined, 'the body exceeds 10 MB'],
    ],
  ])('%s', (_, listened, want) => {
    expect(refusal(listened)).toEqual(want);
  });

  test('REST fact 215: request line and headers have 10,240 bytes', () => {
    const headers = (bytes: number): Record<string, string> => ({
      host: 'h',
      // GET / HTTP/1.1, host: h, x: … and the empty line.
      x: 'y'.repeat(bytes - 16 - 9 - 5 - 2),
    });
    const tooLong = [
      'DEFAULT_4XX',
      431,
      'Request Header Fields Too Large',
      'request line and headers exceed 10,240 bytes',
    ];
    expect(refusal({ url: '/', headers: headers(10_240) })).toBe('not refused');
    expect(refusal({ url: '/', headers: headers(10_241) })).toEqual(tooLong);
  });
});

describe('REST fact 213: a canary', () => {
  test.each<[string, Listened['deployment'], unknown]>([
    ['call', { isCanary: true }, true],
    ['stage', { canary: { percentTraffic: 0, deployment: {} as never } }, false],
    ['less stage', {}, undefined],
  ])('%s says so in $context', (_, deployment, want) => {
    expect(received({ url: '/', ...(deployment && { deployment }) }).context.isCanaryRequest).toBe(
      want,
    );
  });
});
