import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { ask, blocking, matches, webAcl } from './web-acl.ts';
import type { Asked } from './web-acl.ts';

const SETS = {
  ipSets: [
    { name: 'office', addresses: ['192.0.2.0/24'], ipAddressVersion: 'IPV4' },
    {
      arn: 'arn:aws:wafv2:us-east-1:1:regional/ipset/six/1',
      addresses: ['2001:db8::/32'],
      ipAddressVersion: 'IPV6',
    },
  ],
};

const ipSet = (more: JsonObject = {}): JsonObject => ({
  ipSetReferenceStatement: {
    arn: 'arn:aws:wafv2:us-east-1:111122223333:regional/ipset/office/0a1b',
    ...more,
  },
});

const forwarded = (position: string, fallbackBehavior = 'NO_MATCH'): JsonObject =>
  ipSet({
    ipSetForwardedIPConfig: { headerName: 'X-Forwarded-For', fallbackBehavior, position },
  });

const from = (value: string): Asked => ({
  sourceIp: '9.9.9.9',
  headers: [['X-Forwarded-For', value]],
});

test.each<[string, JsonObject, Asked, boolean]>([
  ['the address of the connection', ipSet(), { sourceIp: '192.0.2.7' }, true],
  ['another one', ipSet(), { sourceIp: '192.0.3.7' }, false],
  [
    'a set by its own ARN',
    { ipSetReferenceStatement: { arn: 'arn:aws:wafv2:us-east-1:1:regional/ipset/six/1' } },
    { sourceIp: '2001:db8::5' },
    true,
  ],
  [
    'a set by its name',
    { ipSetReferenceStatement: { arn: 'office' } },
    { sourceIp: '192.0.2.7' },
    true,
  ],
  ['the first forwarded one', forwarded('FIRST'), from('192.0.2.1, 1.1.1.1'), true],
  ['not the first', forwarded('FIRST'), from('1.1.1.1, 192.0.2.1'), false],
  ['the last', forwarded('LAST'), from('1.1.1.1,192.0.2.1'), true],
  ['not the last', forwarded('LAST'), from('192.0.2.1,1.1.1.1'), false],
  ['any of them', forwarded('ANY'), from('1.1.1.1, 192.0.2.1, 2.2.2.2'), true],
  ['none of them', forwarded('ANY'), from('1.1.1.1, 2.2.2.2'), false],
  ['only the last ten count', forwarded('ANY'), from(`192.0.2.1${', 1.1.1.1'.repeat(10)}`), false],
  ['no valid one, which matches', forwarded('FIRST', 'MATCH'), from('unknown'), true],
  ['no valid one, which does not', forwarded('FIRST'), from('unknown'), false],
  ['no such header', forwarded('FIRST', 'MATCH'), { sourceIp: '192.0.2.1' }, false],
])('an IP set: %s', (_, statement, asked, want) => {
  expect(matches(statement, asked, SETS)).toBe(want);
});

const geo = (more: JsonObject = {}): JsonObject => ({
  geoMatchStatement: { countryCodes: ['US', 'CA'], ...more },
});
const country = (code: string): Asked => ({ headers: [['CloudFront-Viewer-Country', code]] });

test('a country is what the header says', () => {
  expect([matches(geo(), country('CA')), matches(geo(), country('us'))]).toEqual([true, true]);
  expect([matches(geo(), country('DE')), matches(geo(), {})]).toEqual([false, false]);
});

test('the header can be another one', () => {
  const more = { countryHeader: 'X-Country' };
  expect(matches(geo(), { headers: [['x-country', 'US']] }, more)).toBe(true);
  expect(matches(geo(), country('US'), more)).toBe(false);
});

test('a forwarded address that is not valid falls back', () => {
  const statement = geo({
    forwardedIPConfig: { headerName: 'X-Forwarded-For', fallbackBehavior: 'MATCH' },
  });
  expect(matches(statement, from('nobody'))).toBe(true);
  expect(matches(statement, from('1.1.1.1'))).toBe(false);
});

test('labels say country and region, XX where nobody knows', () => {
  const acl = webAcl(blocking(geo()));
  const { labels } = ask(acl, {
    headers: [
      ['CloudFront-Viewer-Country', 'US'],
      ['CloudFront-Viewer-Country-Region', 'WA'],
    ],
  });
  expect(labels).toEqual(['awswaf:clientip:geo:country:US', 'awswaf:clientip:geo:region:US-WA']);
  expect(ask(acl).labels).toEqual([
    'awswaf:clientip:geo:country:XX',
    'awswaf:clientip:geo:region:XX-XX',
  ]);
});
