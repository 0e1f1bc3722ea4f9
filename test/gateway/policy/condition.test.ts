import type { Json } from '../../../gateway/document/document.ts';
import type { KnownOfCall } from '../../../gateway/policy/condition-keys.ts';
import { ALICE, allow, decide, policy } from './policies.ts';

const under = (Condition: Json, known: Partial<KnownOfCall> = {}) =>
  decide(policy({ ...allow, Condition }), known);

/** Operator, key, value: whether it holds for 203.0.113.7, curl/8, anonymous, 2026-07-10T19:19:05Z. */
const HOLDS: [string, string, Json, boolean][] = [
  ['StringEquals', 'aws:UserAgent', 'curl/8', true],
  ['StringEquals', 'AWS:useragent', ['x', 'curl/8'], true],
  ['StringEquals', 'aws:UserAgent', 'CURL/8', false],
  ['StringEquals', 'aws:UserAgent', 'curl/*', false],
  ['StringEquals', 'aws:Referer', 'x', false],
  ['StringNotEquals', 'aws:UserAgent', 'curl/8', false],
  ['StringNotEquals', 'aws:UserAgent', ['x', 'curl/8'], false],
  ['StringNotEquals', 'aws:UserAgent', 'x', true],
  ['StringNotEquals', 'aws:SourceVpc', 'vpc-1', true],
  ['StringNotEqualsIfExists', 'aws:UserAgent', 'curl/8', false],
  ['StringEqualsIfExists', 'aws:SourceVpce', 'vpce-1', true],
  ['StringEqualsIfExists', 'aws:UserAgent', 'x', false],
  ['StringEqualsIgnoreCase', 'aws:UserAgent', 'CURL/8', true],
  ['StringNotEqualsIgnoreCase', 'aws:UserAgent', 'CURL/8', false],
  ['StringLike', 'aws:UserAgent', 'curl/?', true],
  ['StringLike', 'aws:UserAgent', 'wget*', false],
  ['StringNotLike', 'aws:UserAgent', 'curl*', false],
  ['StringNotLike', 'aws:UserAgent', 'wget*', true],
  ['StringEquals', 'aws:UserAgent', "curl/${aws:username, '8'}", true],
  ['StringLike', 'aws:UserAgent', 'c*/${aws:username}', false],
  ['ForAllValues:StringEquals', 'aws:UserAgent', 'curl/8', true],
  ['ForAllValues:StringEquals', 'aws:UserAgent', 'x', false],
  ['ForAllValues:StringEquals', 'aws:Referer', 'x', true],
  ['ForAllValues:StringNotEquals', 'aws:UserAgent', 'curl/8', false],
  ['ForAnyValue:StringEquals', 'aws:UserAgent', 'curl/8', true],
  ['ForAnyValue:StringEquals', 'aws:Referer', 'x', false],
  ['ForAnyValue:StringNotEquals', 'aws:Referer', 'x', false],
  ['ForAnyValue:StringNotEquals', 'aws:UserAgent', 'x', true],
  ['IpAddress', 'aws:SourceIp', '203.0.113.0/24', true],
  ['IpAddress', 'aws:SourceIp', '203.0.113.7', true],
  ['IpAddress', 'aws:SourceIp', ['192.0.2.0/24', '203.0.113.7/32'], true],
  ['IpAddress', 'aws:SourceIp', '203.0.114.0/24', false],
  ['IpAddress', 'aws:SourceIp', '::/0', false],
  ['NotIpAddress', 'aws:SourceIp', '203.0.113.0/24', false],
  ['NotIpAddress', 'aws:SourceIp', '192.0.2.0/24', true],
  ['NotIpAddress', 'aws:VpcSourceIp', '10.0.0.0/8', true],
  ['Bool', 'aws:SecureTransport', 'true', true],
  ['Bool', 'aws:SecureTransport', true, true],
  ['Bool', 'aws:SecureTransport', 'FALSE', false],
  ['Bool', 'aws:Referer', 'true', false],
  ['Null', 'aws:Referer', 'true', true],
  ['Null', 'aws:Referer', false, false],
  ['Null', 'aws:UserAgent', 'false', true],
  ['NumericEquals', 'aws:EpochTime', '1783711145', true],
  ['NumericNotEquals', 'aws:EpochTime', 1783711145, false],
  ['NumericLessThan', 'aws:EpochTime', '1783711145', false],
  ['NumericLessThanEquals', 'aws:EpochTime', '1783711145', true],
  ['NumericGreaterThan', 'aws:EpochTime', '1e3', true],
  ['NumericGreaterThanEquals', 'aws:UserAgent', '1', false],
  ['DateEquals', 'aws:CurrentTime', '2026-07-10T19:19:05Z', true],
  ['DateNotEquals', 'aws:CurrentTime', '2026-07-10T19:19:05Z', false],
  ['DateLessThan', 'aws:CurrentTime', '2026-07-11', true],
  ['DateLessThanEquals', 'aws:EpochTime', '2026-07-10', false],
  ['DateGreaterThan', 'aws:CurrentTime', '1783711144', true],
  ['DateGreaterThanEquals', 'aws:CurrentTime', '2027', false],
  ['ArnEquals', 'aws:PrincipalArn', '*', false],
  ['ArnNotLike', 'aws:PrincipalArn', '*', true],
  ['StringEquals', 'aws:PrincipalType', 'Anonymous', true],
  ['StringEquals', 'aws:PrincipalTag/team', 'x', false],
];

describe('conditions', () => {
  it.each(HOLDS)('%s %s %j: %s', (operator, key, value, holds) =>
    expect(under({ [operator]: { [key]: value } })).toBe(holds ? 'allow' : 'implicit-deny'),
  );

  it.each<[string, Json, boolean]>([
    ['ArnEquals', ALICE.arn, true],
    ['ArnLike', 'arn:aws:iam::*:user/a*', true],
    ['ArnLike', 'arn:aws:iam::123456789012:*', true],
    ['ArnLike', 'arn:*:user/alice', false],
    ['ArnEquals', 'arn:aws:iam::*:role/*', false],
    ['ArnNotEquals', ALICE.arn, false],
    ['ArnNotLike', 'arn:aws:iam::*:role/*', true],
    ['StringEquals', 'arn:aws:iam::123456789012:user/${aws:username}', true],
  ])('%s on the ARN of a caller, %j: %s', (operator, value, holds) =>
    expect(under({ [operator]: { 'aws:PrincipalArn': value } }, { principal: ALICE })).toBe(
      holds ? 'allow' : 'implicit-deny',
    ),
  );

  it('an IPv4 caller on a socket for both', () =>
    expect(
      under({ IpAddress: { 'aws:SourceIp': '127.0.0.0/8' } }, { sourceIp: '::ffff:127.0.0.1' }),
    ).toBe('allow'));

  it('an IPv6 caller', () =>
    expect(
      under({ IpAddress: { 'aws:SourceIp': '2001:db8::/32' } }, { sourceIp: '2001:db8::7' }),
    ).toBe('allow'));

  it('all operators and all keys must hold', () => {
    const address = { IpAddress: { 'aws:SourceIp': '203.0.113.7' } };
    const agent = { StringEquals: { 'aws:UserAgent': 'x' } };
    expect(under(address)).toBe('allow');
    expect(under({ ...address, ...agent })).toBe('implicit-deny');
    const keys = { 'aws:UserAgent': 'curl/8', 'aws:PrincipalType': 'User' };
    expect(under({ StringEquals: keys })).toBe('implicit-deny');
  });

  it.each<[string, Json, string]>([
    [
      'an operator',
      { StringIs: { 'aws:UserAgent': 'x' } },
      '/StringIs/aws:UserAgent: StringIs is no condition operator.',
    ],
    [
      'a key',
      { Bool: { 'aws:Moon': 'true' } },
      '/Bool/aws:Moon: Condition key aws:Moon is not known here.',
    ],
    [
      'a range',
      { IpAddress: { 'aws:SourceIp': '10.0.0.0/33' } },
      '/IpAddress/aws:SourceIp: IpAddress cannot be asked for 10.0.0.0/33.',
    ],
    [
      'an address of fewer parts',
      { IpAddress: { 'aws:SourceIp': '127.1' } },
      '/IpAddress/aws:SourceIp: IpAddress cannot be asked for 127.1.',
    ],
    [
      'a number',
      { NumericEquals: { 'aws:EpochTime': 'x' } },
      '/NumericEquals/aws:EpochTime: NumericEquals cannot be asked for x.',
    ],
    [
      'a date',
      { DateEquals: { 'aws:CurrentTime': 'soon' } },
      '/DateEquals/aws:CurrentTime: DateEquals cannot be asked for soon.',
    ],
    [
      'a boolean',
      { Bool: { 'aws:SecureTransport': 'yes' } },
      '/Bool/aws:SecureTransport: Bool cannot be asked for yes.',
    ],
    [
      'Null',
      { Null: { 'aws:UserAgent': 'yes' } },
      '/Null/aws:UserAgent: Null takes true or false.',
    ],
    [
      'an object',
      { StringEquals: { 'aws:UserAgent': {} } },
      '/StringEquals/aws:UserAgent: StringEquals takes a text or a list of texts.',
    ],
    [
      'no keys',
      { StringEquals: 'x' },
      '/StringEquals: StringEquals is an object of condition keys.',
    ],
    ['no operators', 'x', ': Condition is an object of operators.'],
  ])('%s that is none is refused', (_, condition, want) =>
    expect(under(condition)).toEqual([`/Statement/0/Condition${want}`]),
  );
});
