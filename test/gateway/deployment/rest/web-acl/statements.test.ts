import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { ask, blocking, matches, NONE, webAcl } from './web-acl.ts';
import type { Asked } from './web-acl.ts';

const byte = (
  searchString: string,
  fieldToMatch: JsonObject,
  positionalConstraint = 'CONTAINS',
): JsonObject => ({
  byteMatchStatement: {
    searchString,
    fieldToMatch,
    positionalConstraint,
    textTransformations: NONE,
  },
});

/** Name, statement, a request that matches, one that does not. */
type Row = readonly [string, JsonObject, Asked, Asked];

const header = (name: string): JsonObject => ({ singleHeader: { name } });
const CASES: readonly Row[] = [
  ['EXACTLY', byte('/a', { uriPath: {} }, 'EXACTLY'), { path: '/a' }, { path: '/a/' }],
  ['STARTS_WITH', byte('/a', { uriPath: {} }, 'STARTS_WITH'), { path: '/ab' }, { path: '/b/a' }],
  [
    'ENDS_WITH',
    byte('.php', { uriPath: {} }, 'ENDS_WITH'),
    { path: '/a.php' },
    { path: '/a.php/' },
  ],
  ['CONTAINS', byte('b', { uriPath: {} }), { path: '/abc' }, { path: '/ac' }],
  [
    'CONTAINS_WORD',
    byte('bad', { uriPath: {} }, 'CONTAINS_WORD'),
    { path: '/a/bad-x' },
    { path: '/badly' },
  ],
  [
    'CONTAINS_WORD at the end',
    byte('bad', { uriPath: {} }, 'CONTAINS_WORD'),
    { path: '/xbad/bad' },
    { path: '/xbad' },
  ],
  ['method', byte('PUT', { method: {} }, 'EXACTLY'), { method: 'PUT' }, { method: 'GET' }],
  ['query string', byte('a=%31', { queryString: {} }), { query: 'a=%31' }, { query: 'a=1' }],
  [
    'single query argument',
    byte('x', { singleQueryArgument: { name: 'B' } }),
    { query: 'a=1&b=x' },
    { query: 'a=x&c=x' },
  ],
  [
    'all query arguments',
    byte('x', { allQueryArguments: {} }),
    { query: 'a=1&x=2' },
    { query: 'a=1' },
  ],
  [
    'single header',
    byte('x', header('X-A')),
    { headers: [['x-a', 'axb']] },
    { headers: [['x-b', 'x']] },
  ],
  [
    'a header that repeats',
    byte('x', header('X-A'), 'EXACTLY'),
    {
      headers: [
        ['x-a', 'y'],
        ['X-A', 'x'],
      ],
    },
    { headers: [['x-a', 'y,x']] },
  ],
  [
    'header keys',
    byte('bad', {
      headers: { matchPattern: { all: {} }, matchScope: 'KEY', oversizeHandling: 'CONTINUE' },
    }),
    { headers: [['x-bad', '1']] },
    { headers: [['x', 'bad']] },
  ],
  [
    'header values',
    byte('bad', {
      headers: { matchPattern: { all: {} }, matchScope: 'VALUE', oversizeHandling: 'CONTINUE' },
    }),
    { headers: [['x', 'bad']] },
    { headers: [['bad', '1']] },
  ],
  [
    'included headers',
    byte('bad', {
      headers: {
        matchPattern: { includedHeaders: ['X-A'] },
        matchScope: 'ALL',
        oversizeHandling: 'CONTINUE',
      },
    }),
    { headers: [['x-a', 'bad']] },
    { headers: [['x-b', 'bad']] },
  ],
  [
    'excluded headers',
    byte('bad', {
      headers: {
        matchPattern: { excludedHeaders: ['X-A'] },
        matchScope: 'ALL',
        oversizeHandling: 'CONTINUE',
      },
    }),
    { headers: [['x-b', 'bad']] },
    { headers: [['x-a', 'bad']] },
  ],
  [
    'cookies',
    byte('bad', {
      cookies: {
        matchPattern: { includedCookies: ['sid'] },
        matchScope: 'VALUE',
        oversizeHandling: 'CONTINUE',
      },
    }),
    { headers: [['Cookie', 'a=1; sid=bad']] },
    { headers: [['cookie', 'a=bad; sid=1']] },
  ],
  [
    'header order',
    byte('Host:User-Agent', { headerOrder: { oversizeHandling: 'CONTINUE' } }, 'EXACTLY'),
    {
      headers: [
        ['Host', 'x'],
        ['User-Agent', 'y'],
      ],
    },
    {
      headers: [
        ['User-Agent', 'y'],
        ['Host', 'x'],
      ],
    },
  ],
  ['body', byte('bad', { body: {} }), { body: 'a bad body' }, { body: 'a body' }],
  [
    'body beyond ASCII',
    byte('ü', { body: {} }),
    { body: 'für' },
    { body: Buffer.from('für', 'latin1') },
  ],
  [
    'JSON values',
    byte('bad', { jsonBody: { matchPattern: { all: {} }, matchScope: 'VALUE' } }),
    { body: '{"a":["bad"]}' },
    { body: '{"bad":1}' },
  ],
  [
    'JSON keys',
    byte('bad', { jsonBody: { matchPattern: { all: {} }, matchScope: 'KEY' } }),
    { body: '{"bad":1}' },
    { body: '{"a":"bad"}' },
  ],
  [
    'JSON at included paths',
    byte('bad', {
      jsonBody: { matchPattern: { includedPaths: ['/a/0', '/c'] }, matchScope: 'ALL' },
    }),
    { body: '{"a":[{"x":"bad"}]}' },
    { body: '{"a":[1,"bad"],"cc":"bad"}' },
  ],
  [
    'JSON up to its fault',
    byte('bad', { jsonBody: { matchPattern: { all: {} }, matchScope: 'ALL' } }),
    { body: '{"a":"bad",' },
    { body: '{"a":1, bad' },
  ],
  [
    'no JSON is a match',
    byte('x', {
      jsonBody: { matchPattern: { all: {} }, matchScope: 'ALL', invalidFallbackBehavior: 'MATCH' },
    }),
    { body: '{' },
    { body: '{}' },
  ],
  [
    'no JSON is no match',
    byte('bad', {
      jsonBody: {
        matchPattern: { all: {} },
        matchScope: 'ALL',
        invalidFallbackBehavior: 'NO_MATCH',
      },
    }),
    { body: '{"a":"bad"}' },
    { body: '{"a":"bad"' },
  ],
  [
    'no JSON is text',
    byte('bad', {
      jsonBody: {
        matchPattern: { all: {} },
        matchScope: 'KEY',
        invalidFallbackBehavior: 'EVALUATE_AS_STRING',
      },
    }),
    { body: 'bad' },
    { body: '{"a":"bad"}' },
  ],
  [
    'base64 search string',
    {
      byteMatchStatement: {
        searchStringBase64: '/w==',
        fieldToMatch: { body: {} },
        positionalConstraint: 'CONTAINS',
        textTransformations: NONE,
      },
    },
    { body: Buffer.from([255]) },
    { body: Buffer.from([254]) },
  ],
  [
    'transformations in order of priority',
    {
      byteMatchStatement: {
        searchString: '<script',
        fieldToMatch: { queryString: {} },
        positionalConstraint: 'CONTAINS',
        textTransformations: [
          { priority: 5, type: 'LOWERCASE' },
          { priority: 1, type: 'URL_DECODE' },
        ],
      },
    },
    { query: 'q=%3C%53CRIPT' },
    { query: 'q=%253CSCRIPT' },
  ],
  [
    'regex',
    {
      regexMatchStatement: {
        regexString: '^/v[12]/',
        fieldToMatch: { uriPath: {} },
        textTransformations: NONE,
      },
    },
    { path: '/v2/x' },
    { path: '/v3/x' },
  ],
  [
    'size',
    {
      sizeConstraintStatement: {
        comparisonOperator: 'GE',
        size: 4,
        fieldToMatch: { queryString: {} },
        textTransformations: NONE,
      },
    },
    { query: 'abcd' },
    { query: 'abc' },
  ],
  [
    'size after a transformation',
    {
      sizeConstraintStatement: {
        comparisonOperator: 'EQ',
        size: '1',
        fieldToMatch: { queryString: {} },
        textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
      },
    },
    { query: '%41' },
    { query: '41' },
  ],
  [
    'size of what is not there',
    {
      sizeConstraintStatement: {
        comparisonOperator: 'LT',
        size: 5,
        fieldToMatch: header('x'),
        textTransformations: NONE,
      },
    },
    { headers: [['x', '']] },
    {},
  ],
  [
    'SQL injection',
    {
      sqliMatchStatement: {
        fieldToMatch: { allQueryArguments: {} },
        textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
      },
    },
    { query: 'id=1%27%20or%201=1' },
    { query: 'id=1' },
  ],
  [
    'cross-site scripting',
    { xssMatchStatement: { fieldToMatch: { body: {} }, textTransformations: NONE } },
    { body: '<script>' },
    { body: 'script' },
  ],
  [
    'and',
    {
      andStatement: {
        statements: [byte('a', { queryString: {} }), byte('b', { queryString: {} })],
      },
    },
    { query: 'ab' },
    { query: 'a' },
  ],
  [
    'or',
    {
      orStatement: { statements: [byte('a', { queryString: {} }), byte('b', { queryString: {} })] },
    },
    { query: 'b' },
    { query: 'c' },
  ],
  [
    'not',
    { notStatement: { statement: byte('a', { queryString: {} }) } },
    { query: 'b' },
    { query: 'a' },
  ],
  [
    'a TLS fingerprint is never known',
    {
      byteMatchStatement: {
        searchString: 'x',
        fieldToMatch: { ja3Fingerprint: { fallbackBehavior: 'MATCH' } },
        positionalConstraint: 'EXACTLY',
        textTransformations: NONE,
      },
    },
    {},
    undefined as unknown as Asked,
  ],
];

test.each(CASES)('%s', (_, statement, hit, miss) => {
  expect(matches(statement, hit)).toBe(true);
  if ((miss as Asked | undefined) !== undefined) expect(matches(statement, miss)).toBe(false);
});

const COMPARED: Readonly<Record<string, readonly number[]>> = {
  EQ: [5],
  NE: [4, 6],
  LE: [4, 5],
  LT: [4],
  GE: [5, 6],
  GT: [6],
};

test.each(Object.entries(COMPARED))('size %s 5 holds for %j of 4, 5, 6', (operator, want) => {
  const acl = webAcl(
    blocking({
      sizeConstraintStatement: {
        comparisonOperator: operator,
        size: 5,
        fieldToMatch: { body: {} },
        textTransformations: NONE,
      },
    }),
  );
  const held = [4, 5, 6].filter(
    (size) => ask(acl, { body: 'x'.repeat(size) }).action.type === 'BLOCK',
  );
  expect(held).toEqual(want);
});

describe('oversize parts', () => {
  const body = (oversizeHandling: string, size: number): boolean =>
    matches(byte('bad', { body: { oversizeHandling } }), { body: `${'x'.repeat(size - 3)}bad` });

  test('import fact 249: the first 8 KB of a body are inspected', () => {
    expect(body('CONTINUE', 8_192)).toBe(true);
    expect(body('CONTINUE', 8_193)).toBe(false);
  });

  test('what is larger matches, or does not, where the rule says so', () => {
    expect([body('MATCH', 8_193), body('NO_MATCH', 8_193)]).toEqual([true, false]);
    expect([body('MATCH', 8_192), body('NO_MATCH', 8_192)]).toEqual([true, true]);
    const clean = { body: 'x'.repeat(8_192) };
    expect(matches(byte('bad', { body: { oversizeHandling: 'MATCH' } }), clean)).toBe(false);
  });

  test.each(['associationConfig', 'AssociationConfig'])('%s inspects more', (member) => {
    const more = {
      [member]: { RequestBody: { API_GATEWAY: { DefaultSizeInspectionLimit: 'KB_16' } } },
    };
    const asked = (size: number): Asked => ({ body: `${'x'.repeat(size - 3)}bad` });
    expect(matches(byte('bad', { body: {} }), asked(16_384), more)).toBe(true);
    expect(matches(byte('bad', { body: {} }), asked(16_385), more)).toBe(false);
  });

  test('200 headers or 8 KB of them are inspected', () => {
    const field = (oversizeHandling: string): JsonObject => ({
      headers: { matchPattern: { all: {} }, matchScope: 'VALUE', oversizeHandling },
    });
    const headers = (count: number): Asked => ({
      headers: Array.from({ length: count }, (_, at) => ['x', at === count - 1 ? 'bad' : 'y']),
    });
    expect(matches(byte('bad', field('CONTINUE')), headers(200))).toBe(true);
    expect(matches(byte('bad', field('CONTINUE')), headers(201))).toBe(false);
    expect(matches(byte('none', field('MATCH')), headers(201))).toBe(true);
    expect(matches(byte('none', field('MATCH')), headers(200))).toBe(false);
    const long: Asked = { headers: [['x', 'y'.repeat(8_192)]] };
    expect(matches(byte('none', field('MATCH')), long)).toBe(true);
  });

  test('a JSON body is inspected as far as it goes', () => {
    const field = (more: JsonObject): JsonObject => ({
      jsonBody: { matchPattern: { all: {} }, matchScope: 'VALUE', ...more },
    });
    const asked = { body: `{"a":"bad","b":"${'x'.repeat(9_000)}"}` };
    expect(matches(byte('bad', field({})), asked)).toBe(true);
    expect(matches(byte('bad', field({ oversizeHandling: 'NO_MATCH' })), asked)).toBe(false);
    expect(matches(byte('none', field({ oversizeHandling: 'MATCH' })), asked)).toBe(true);
  });
});
