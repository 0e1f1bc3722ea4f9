import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { Rates } from '../../../../../gateway/waf/rates.ts';
import { ask, blocking, NONE, webAcl } from './web-acl.ts';
import type { Asked } from './web-acl.ts';

const rate = (more: JsonObject): JsonObject =>
  blocking({ rateBasedStatement: { limit: 10, evaluationWindowSec: 60, ...more } });

/** How many of each kind of request pass when so many come at one moment. */
function passing(acl: JsonObject, kinds: readonly Asked[], count = 15): number[] {
  const compiled = webAcl(acl);
  const rates = new Rates();
  return kinds.map(
    (asked) =>
      Array.from({ length: count }, () => ask(compiled, asked, { rates })).filter(
        ({ action }) => action.type === 'ALLOW',
      ).length,
  );
}

const A: Asked = { sourceIp: '1.1.1.1' };
const B: Asked = { sourceIp: '2.2.2.2' };
const via = (address: string): Asked => ({ headers: [['X-Forwarded-For', address]] });
const FORWARDED = { headerName: 'X-Forwarded-For', fallbackBehavior: 'NO_MATCH' };
const key = (name: string, member: JsonObject): JsonObject => ({
  aggregateKeyType: 'CUSTOM_KEYS',
  customKeys: [{ [name]: member }],
});
const named = (name: string): JsonObject => ({ name, textTransformations: NONE });
const down = {
  byteMatchStatement: {
    searchString: '/login',
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'EXACTLY',
    textTransformations: NONE,
  },
};

test.each<[string, JsonObject, readonly Asked[], readonly number[]]>([
  ['by address', { aggregateKeyType: 'IP' }, [A, B], [10, 10]],
  [
    'by forwarded address',
    { aggregateKeyType: 'FORWARDED_IP', forwardedIPConfig: FORWARDED },
    [via('3.3.3.3, 4.4.4.4'), via('3.3.3.3'), via('5.5.5.5'), via('x')],
    [10, 0, 10, 15],
  ],
  [
    'invalid addresses together',
    {
      aggregateKeyType: 'FORWARDED_IP',
      forwardedIPConfig: { ...FORWARDED, fallbackBehavior: 'MATCH' },
    },
    [via('x'), via('y')],
    [10, 0],
  ],
  [
    'all together, of those in scope',
    { aggregateKeyType: 'CONSTANT', scopeDownStatement: down },
    [{ ...A, path: '/login' }, { ...B, path: '/login' }, A],
    [10, 0, 15],
  ],
  [
    'by header',
    key('header', named('X-Tenant')),
    [{ headers: [['x-tenant', 'a']] }, { headers: [['x-tenant', 'b']] }, {}],
    [10, 10, 15],
  ],
  [
    'by cookie',
    key('cookie', named('sid')),
    [{ headers: [['Cookie', 'sid=1']] }, { headers: [['Cookie', 'x=1; sid=1']] }],
    [10, 0],
  ],
  [
    'by query argument',
    key('queryArgument', named('Q')),
    [{ query: 'q=1' }, { query: 'q=2' }, { query: 'a=1&q=1' }],
    [10, 10, 0],
  ],
  [
    'by query string',
    key('queryString', { textTransformations: NONE }),
    [{ query: 'q=1' }, { query: 'q=2' }],
    [10, 10],
  ],
  [
    'by transformed path',
    key('uriPath', { textTransformations: [{ priority: 0, type: 'LOWERCASE' }] }),
    [{ path: '/A' }, { path: '/a' }],
    [10, 0],
  ],
  ['by method', key('httpMethod', {}), [{ method: 'GET' }, { method: 'PUT' }], [10, 10]],
  [
    'by address and method',
    { aggregateKeyType: 'CUSTOM_KEYS', customKeys: [{ ip: {} }, { httpMethod: {} }] },
    [A, { ...A, method: 'PUT' }, B],
    [10, 10, 10],
  ],
  [
    'by forwarded address and path',
    {
      aggregateKeyType: 'CUSTOM_KEYS',
      forwardedIPConfig: FORWARDED,
      customKeys: [{ forwardedIP: {} }, { uriPath: { textTransformations: NONE } }],
    },
    [via('1.1.1.1'), { ...via('1.1.1.1'), path: '/x' }],
    [10, 10],
  ],
])('limits %s', (_, more, kinds, want) => {
  expect(passing(rate(more), kinds)).toEqual(want);
});

test('lets a caller in again once the window holds fewer', () => {
  const acl = webAcl(rate({ aggregateKeyType: 'IP' }));
  const rates = new Rates();
  const at = (now: number): string => ask(acl, A, { rates, now }).action.type;
  for (let count = 0; count < 10; count += 1) expect(at(count)).toBe('ALLOW');
  expect(at(20)).toBe('BLOCK');
  expect(at(59_000)).toBe('BLOCK');
  expect(at(60_500)).toBe('ALLOW');
});

test('CloudFormation spelling, and the default window of five minutes', () => {
  const acl = webAcl({
    Name: 'acl',
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    VisibilityConfig: {},
    Rules: [
      {
        Name: 'rate',
        Priority: 0,
        Statement: { RateBasedStatement: { Limit: 10, AggregateKeyType: 'IP' } },
        Action: { Block: {} },
        VisibilityConfig: {},
      },
    ],
  });
  const rates = new Rates();
  const at = (now: number): string => ask(acl, A, { rates, now }).action.type;
  for (let count = 0; count < 10; count += 1) at(0);
  expect([at(299_000), at(301_000)]).toEqual(['BLOCK', 'ALLOW']);
});
