import type { Json, JsonObject } from '../../../../../gateway/document/document.ts';
import { lowerCamel } from '../../../../../gateway/deployment/rest/web-acl/authored.ts';
import { blocking, faultsOf, NONE } from './web-acl.ts';

test.each([
  ['Name', 'name'],
  ['IPSetReferenceStatement', 'ipSetReferenceStatement'],
  ['XssMatchStatement', 'xssMatchStatement'],
  ['JA3Fingerprint', 'ja3Fingerprint'],
  ['HTTPMethod', 'httpMethod'],
  ['ARN', 'arn'],
  ['OrStatement', 'orStatement'],
  ['name', 'name'],
])('%s is %s', (name, want) => {
  expect(lowerCamel(name)).toBe(want);
});

const field = { fieldToMatch: { queryString: {} }, textTransformations: NONE };
const regex = (regexString: string): JsonObject =>
  blocking({ regexMatchStatement: { regexString, ...field } });
const byte = (more: JsonObject): JsonObject =>
  blocking({
    byteMatchStatement: { searchString: 'a', positionalConstraint: 'EXACTLY', ...field, ...more },
  });
const rules = (...all: JsonObject[]): JsonObject => ({ defaultAction: { allow: {} }, rules: all });
const ok = byte({}).rules as JsonObject[];
const first = ok[0] as JsonObject;
const only: JsonObject = { geoMatchStatement: { countryCodes: ['US'] } };
const rate = (more: JsonObject): JsonObject =>
  blocking({ rateBasedStatement: { limit: 100, aggregateKeyType: 'IP', ...more } });

test.each<[string, Json, string]>([
  ['no object', [], '/webAcl: This must be an object.'],
  ['no default action', { rules: [] }, '/webAcl: defaultAction is missing.'],
  [
    'two default actions',
    { defaultAction: { allow: {}, block: {} } },
    '/webAcl/defaultAction: defaultAction has one member',
  ],
  [
    'CloudFront',
    { ...rules(), Scope: 'CLOUDFRONT' },
    '/webAcl/Scope: scope must be one of REGIONAL.',
  ],
  [
    'unknown member',
    { ...rules(), rulez: [] },
    '/webAcl/rulez: rulez is not honoured in webAcl. Did you mean "rules"?',
  ],
  ['said twice', { ...rules(), Rules: [] }, '/webAcl/Rules: rules is said twice.'],
  [
    'two rules of a name',
    rules(first, { ...first, priority: 1 }),
    '/webAcl/rules/1/name: Rule rule is there twice.',
  ],
  [
    'two rules of a priority',
    rules(first, { ...first, name: 'x' }),
    '/webAcl/rules/1/priority: Priority 0 is taken',
  ],
  [
    'no action',
    rules({ name: 'r', priority: 0, statement: first['statement'] }),
    '/webAcl/rules/0: action is missing.',
  ],
  [
    'unknown action',
    rules({ ...first, action: { drop: {} } }),
    '/webAcl/rules/0/action/drop: drop cannot be done here.',
  ],
  [
    'unknown statement',
    blocking({ asnMatchStatement: {} }),
    '/webAcl/rules/0/statement/asnMatchStatement: asnMatchStatement is not honoured here',
  ],
  [
    'two statements',
    blocking({ ...(first['statement'] as JsonObject), geoMatchStatement: {} }),
    '/webAcl/rules/0/statement: a statement has one member',
  ],
  ['no statement', blocking({}), '/webAcl/rules/0/statement: a statement says nothing'],
  [
    'a nested rate',
    blocking({ notStatement: { statement: { rateBasedStatement: {} } } }),
    '/webAcl/rules/0/statement/notStatement/statement/rateBasedStatement: rateBasedStatement is not honoured here',
  ],
  [
    'and of one',
    blocking({ andStatement: { statements: [only] } }),
    '/statements: statements has two or more',
  ],
  [
    'unknown part',
    byte({ fieldToMatch: { tail: {} } }),
    '/fieldToMatch/tail: tail is no part of a request',
  ],
  [
    'unknown member of a part',
    byte({ fieldToMatch: { body: { size: 1 } } }),
    '/fieldToMatch/body/size: size is not honoured in body.',
  ],
  [
    'no transformations',
    byte({ textTransformations: [] }),
    '/textTransformations: textTransformations has 1 to 10',
  ],
  [
    'unknown transformation',
    byte({ textTransformations: [{ priority: 0, type: 'ROT13' }] }),
    '/textTransformations/0/type: type must be one of NONE',
  ],
  [
    'transformations of one priority',
    byte({ textTransformations: [...NONE, ...NONE] }),
    '/textTransformations/1/priority: Priority 0 is taken',
  ],
  [
    'empty search string',
    byte({ searchString: '' }),
    '/searchString: searchString has 1 to 200 bytes.',
  ],
  [
    'long search string',
    byte({ searchString: 'ü'.repeat(101) }),
    '/searchString: searchString has 1 to 200 bytes.',
  ],
  [
    'no word',
    byte({ positionalConstraint: 'CONTAINS_WORD', searchString: 'a-b' }),
    '/searchString: A word has letters',
  ],
  [
    'oversize headers without handling',
    byte({ fieldToMatch: { headers: { matchPattern: { all: {} }, matchScope: 'ALL' } } }),
    '/fieldToMatch/headers: oversizeHandling is missing',
  ],
  [
    'no JSON pointer',
    byte({
      fieldToMatch: { jsonBody: { matchScope: 'ALL', matchPattern: { includedPaths: ['a'] } } },
    }),
    '/matchPattern/includedPaths: a is no JSON pointer',
  ],
  [
    'a regex that is refused',
    regex('(?=a)'),
    '/regexMatchStatement/regexString: /(?=a)/, character 4: (?= is not honoured',
  ],
  [
    'a regex of 513 characters',
    regex('a'.repeat(513)),
    '/regexString: A regular expression has 1 to 512 characters.',
  ],
  [
    'a low rate',
    rate({ limit: 9 }),
    '/rateBasedStatement/limit: limit must be a whole number from 10',
  ],
  [
    'an odd window',
    rate({ evaluationWindowSec: 90 }),
    '/evaluationWindowSec: evaluationWindowSec is one of 60, 120, 300, 600.',
  ],
  [
    'a constant key without scope',
    rate({ aggregateKeyType: 'CONSTANT' }),
    '/aggregateKeyType: CONSTANT needs a scopeDownStatement.',
  ],
  [
    'a forwarded address without header',
    rate({ aggregateKeyType: 'FORWARDED_IP' }),
    '/aggregateKeyType: A forwarded address needs forwardedIPConfig.',
  ],
  [
    'custom keys without any',
    rate({ aggregateKeyType: 'CUSTOM_KEYS' }),
    'customKeys: customKeys has 1 to 5 keys.',
  ],
  [
    'an unknown custom key',
    rate({ aggregateKeyType: 'CUSTOM_KEYS', customKeys: [{ ja3Fingerprint: {} }] }),
    '/customKeys/0/ja3Fingerprint: ja3Fingerprint is not honoured as a key.',
  ],
  [
    'custom keys of another type',
    rate({ customKeys: [{ ip: {} }] }),
    '/customKeys: customKeys needs aggregateKeyType CUSTOM_KEYS.',
  ],
  [
    'a set that is not there',
    blocking({ ipSetReferenceStatement: { arn: 'arn:x' } }),
    '/ipSetReferenceStatement/arn: arn:x is not there: say it in ipSets of webAcl',
  ],
  [
    'a bad block',
    { ...rules(), ipSets: [{ name: 'x', addresses: ['1.2.3.4'] }] },
    '/webAcl/ipSets/0/addresses/0: 1.2.3.4 is no IPV4 block',
  ],
  [
    'a set without name',
    { ...rules(), ipSets: [{ addresses: [] }] },
    '/webAcl/ipSets/0: This has neither arn nor name.',
  ],
  [
    '11 expressions',
    {
      ...rules(),
      regexPatternSets: [
        { name: 'x', regularExpressionList: Array.from({ length: 11 }, () => 'a') },
      ],
    },
    '/regularExpressionList: A regex pattern set has 1 to 10 expressions.',
  ],
  [
    'a country in small letters',
    blocking({ geoMatchStatement: { countryCodes: ['us'] } }),
    '/countryCodes: us is no country code',
  ],
  [
    'a namespace without colon',
    blocking({ labelMatchStatement: { scope: 'NAMESPACE', key: 'a' } }),
    '/key: The key of a NAMESPACE ends with a colon.',
  ],
  [
    'a bad label',
    rules({ ...first, ruleLabels: [{ name: 'a b' }] }),
    '/ruleLabels/0/name: A label has letters',
  ],
  [
    'a body that is not there',
    rules({
      ...first,
      action: { block: { customResponse: { responseCode: 403, customResponseBodyKey: 'x' } } },
    }),
    '/customResponseBodyKey: There is no body x.',
  ],
  [
    'a header that splits',
    rules({
      ...first,
      action: {
        block: {
          customResponse: { responseCode: 403, responseHeaders: [{ name: 'a', value: 'b\r\nc' }] },
        },
      },
    }),
    '/responseHeaders/0/value: The value cannot stand in a header.',
  ],
  [
    'a status of 199',
    rules({ ...first, action: { block: { customResponse: { responseCode: 199 } } } }),
    '/responseCode: responseCode must be a whole number from 200 to 599.',
  ],
  [
    'a group with an action',
    rules({
      name: 'g',
      priority: 0,
      action: { block: {} },
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesSQLiRuleSet' },
      },
    }),
    '/action: A rule group has overrideAction, and no action.',
  ],
  [
    'an unknown rule of a group',
    rules({
      name: 'g',
      priority: 0,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: 'AWS',
          name: 'AWSManagedRulesSQLiRuleSet',
          excludedRules: [{ name: 'x' }],
        },
      },
    }),
    '/excludedRules/0/name: The rule group has no rule x here.',
  ],
  [
    'a body limit of 17 KB',
    {
      ...rules(),
      associationConfig: { requestBody: { API_GATEWAY: { defaultSizeInspectionLimit: 'KB_17' } } },
    },
    '/associationConfig/requestBody: defaultSizeInspectionLimit is KB_16',
  ],
])('refused with its place: %s', (_, value, want) => {
  expect(faultsOf(value).join('\n')).toContain(want);
});

test('what is right has no fault', () => {
  expect([byte({}), regex('a'), rate({}), rules(first)].map(faultsOf)).toEqual([[], [], [], []]);
});
