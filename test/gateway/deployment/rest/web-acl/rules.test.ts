import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { ask, matches, NONE, webAcl } from './web-acl.ts';

const query = (searchString: string): JsonObject => ({
  byteMatchStatement: {
    searchString,
    fieldToMatch: { queryString: {} },
    positionalConstraint: 'CONTAINS',
    textTransformations: NONE,
  },
});

const rule = (
  name: string,
  priority: number,
  statement: JsonObject,
  more: JsonObject,
): JsonObject => ({ name, priority, statement, ...more });

const aclOf = (rules: readonly JsonObject[], more: JsonObject = {}): JsonObject => ({
  name: 'acl',
  defaultAction: { allow: {} },
  rules,
  ...more,
});

const BLOCK = { action: { block: {} } };
const ALLOW = { action: { allow: {} } };
const COUNT = { action: { count: {} } };

test('the lowest priority that ends decides, and says which rule it was', () => {
  const acl = webAcl(
    aclOf([rule('late', 9, query('a'), BLOCK), rule('early', 1, query('ab'), ALLOW)]),
  );
  expect(ask(acl, { query: 'ab' })).toMatchObject({
    action: { type: 'ALLOW' },
    ruleId: 'early',
    pointer: '/webAcl/rules/1',
  });
  expect(ask(acl, { query: 'a' })).toMatchObject({ action: { type: 'BLOCK' }, ruleId: 'late' });
  expect(ask(acl, { query: 'x' })).toMatchObject({
    action: { type: 'ALLOW' },
    ruleId: 'Default_Action',
    pointer: '/webAcl/defaultAction',
  });
});

test('the default action may block', () => {
  const acl = webAcl(aclOf([rule('r', 0, query('a'), ALLOW)], { defaultAction: { block: {} } }));
  expect(ask(acl, { query: 'a' }).action.type).toBe('ALLOW');
  expect(ask(acl, { query: 'b' }).action).toEqual({ type: 'BLOCK', response: undefined });
});

test('a rule that counts goes on, with its labels and headers', () => {
  const count = {
    action: { count: { customRequestHandling: { insertHeaders: [{ name: 'seen', value: '1' }] } } },
    ruleLabels: [{ name: 'team:odd' }],
  };
  const allow = {
    action: { allow: { customRequestHandling: { insertHeaders: [{ name: 'ok', value: 'ü' }] } } },
  };
  const acl = webAcl(aclOf([rule('c', 0, query('a'), count), rule('w', 1, query('b'), allow)]));
  expect(ask(acl, { query: 'ab' })).toMatchObject({
    counted: ['/webAcl/rules/0'],
    labels: ['awswaf:111122223333:webacl:acl:team:odd'],
    insertHeaders: ['x-amzn-waf-seen', '1', 'x-amzn-waf-ok', 'Ã¼'],
  });
  expect(ask(acl, { query: 'b' }).insertHeaders).toEqual(['x-amzn-waf-ok', 'Ã¼']);
});

test.each([
  ['LABEL', 'team:odd', true],
  ['LABEL', 'odd', true],
  ['LABEL', 'eam:odd', false],
  ['LABEL', 'team', false],
  ['LABEL', 'awswaf:111122223333:webacl:acl:team:odd', true],
  ['LABEL', 'awswaf:111122223333:webacl:other:team:odd', false],
  ['NAMESPACE', 'team:', true],
  ['NAMESPACE', 'eam:', false],
  ['NAMESPACE', 'odd:', false],
  ['NAMESPACE', 'awswaf:111122223333:webacl:acl:', true],
])('a later rule sees the label: %s %s is %s', (scope, key, want) => {
  const labelled = { ...COUNT, ruleLabels: [{ name: 'team:odd' }] };
  const acl = webAcl(
    aclOf([
      rule('mark', 0, query('a'), labelled),
      rule('r', 1, { labelMatchStatement: { scope, key } }, BLOCK),
    ]),
  );
  expect(ask(acl, { query: 'a' }).action.type).toBe(want ? 'BLOCK' : 'ALLOW');
  expect(ask(acl, { query: 'x' }).action.type).toBe('ALLOW');
});

describe('what is answered to a blocked request', () => {
  const custom = (customResponse: JsonObject, more: JsonObject = {}): unknown =>
    ask(
      webAcl(aclOf([rule('r', 0, query('a'), { action: { block: { customResponse } } })], more)),
      {
        query: 'a',
      },
    ).action;

  test('status and headers of the rule', () => {
    const response = { responseCode: 404, responseHeaders: [{ name: 'X-Why', value: 'rule' }] };
    expect(custom(response)).toEqual({
      type: 'BLOCK',
      response: { status: 404, headers: ['X-Why', 'rule'], body: '' },
    });
  });

  test.each([
    ['APPLICATION_JSON', 'application/json'],
    ['TEXT_HTML', 'text/html'],
    ['TEXT_PLAIN', 'text/plain'],
  ])('a body by its key, whose spelling stays: %s', (contentType, type) => {
    const more = { customResponseBodies: { 'Not-Here': { contentType, content: '{}' } } };
    expect(custom({ responseCode: 403, customResponseBodyKey: 'Not-Here' }, more)).toEqual({
      type: 'BLOCK',
      response: { status: 403, headers: ['content-type', type], body: '{}' },
    });
  });

  test.each([
    ['captcha', 'CAPTCHA', 405],
    ['challenge', 'CHALLENGE', 202],
  ])('%s answers as WAF answers a client without a token', (name, type, status) => {
    const acl = webAcl(aclOf([rule('r', 0, query('a'), { action: { [name]: {} } })]));
    const headers = ['x-amzn-waf-action', name, 'cache-control', 'no-store, max-age=0'];
    expect(ask(acl, { query: 'a' }).action).toEqual({
      type,
      response: { status, headers, body: '' },
    });
    expect(ask(acl, { query: 'b' }).action.type).toBe('ALLOW');
  });
});

describe('sets and groups that stand in the web ACL', () => {
  test('a regex pattern set matches by any of its expressions', () => {
    const statement = {
      regexPatternSetReferenceStatement: {
        arn: 'arn:aws:wafv2:us-east-1:1:regional/regexpatternset/bad/1',
        fieldToMatch: { queryString: {} },
        textTransformations: NONE,
      },
    };
    const more = { regexPatternSets: [{ name: 'bad', regularExpressionList: ['^a', 'b$'] }] };
    expect(matches(statement, { query: 'xb' }, more)).toBe(true);
    expect(matches(statement, { query: 'ax' }, more)).toBe(true);
    expect(matches(statement, { query: 'xa' }, more)).toBe(false);
  });

  const GROUP = {
    name: 'mine',
    rules: [
      rule('mark', 0, query('a'), { ...COUNT, ruleLabels: [{ name: 'odd' }] }),
      rule('stop', 1, { labelMatchStatement: { scope: 'LABEL', key: 'odd' } }, BLOCK),
      rule('never', 2, query('z'), BLOCK),
    ],
  };
  const use = (more: JsonObject = {}, override = 'none'): JsonObject =>
    rule(
      'group',
      0,
      {
        ruleGroupReferenceStatement: {
          arn: 'arn:aws:wafv2:us-east-1:1:regional/rulegroup/mine/1',
          ...more,
        },
      },
      { overrideAction: { [override]: {} } },
    );
  const run = (entry: JsonObject, asked: string, more: readonly JsonObject[] = []): unknown => {
    const verdict = ask(webAcl(aclOf([entry, ...more], { ruleGroups: [GROUP] })), { query: asked });
    return [verdict.action.type, verdict.ruleId, verdict.counted.length];
  };

  test('a rule group ends a request as its rules do', () => {
    expect(run(use(), 'a')).toEqual(['BLOCK', 'stop', 1]);
    expect(run(use(), 'b')).toEqual(['ALLOW', 'Default_Action', 0]);
  });

  test('its labels have a prefix of their own', () => {
    const key = 'awswaf:111122223333:rulegroup:mine:odd';
    const later = (label: string): JsonObject =>
      rule('later', 1, { labelMatchStatement: { scope: 'LABEL', key: label } }, BLOCK);
    expect(run(use({}, 'count'), 'a', [later(key)])).toEqual(['BLOCK', 'later', 2]);
    expect(run(use({}, 'count'), 'a', [later('odd')])).toEqual(['ALLOW', 'Default_Action', 2]);
  });

  test('rules can be excluded or overridden by name', () => {
    expect(run(use({ excludedRules: [{ name: 'stop' }] }), 'a')).toEqual([
      'ALLOW',
      'Default_Action',
      2,
    ]);
    const overrides = [{ name: 'never', actionToUse: { count: {} } }];
    expect(run(use({ ruleActionOverrides: overrides }), 'z')).toEqual([
      'ALLOW',
      'Default_Action',
      1,
    ]);
    expect(run(use(), 'z')).toEqual(['BLOCK', 'never', 0]);
  });
});
