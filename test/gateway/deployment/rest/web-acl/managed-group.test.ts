import type { JsonObject } from '../../../../../gateway/document/document.ts';
import { ask, faultsOf, NONE, noticesOf, webAcl } from './web-acl.ts';
import type { Asked } from './web-acl.ts';

const managed = (name: string, more: JsonObject = {}, override = 'None'): JsonObject => ({
  DefaultAction: { Allow: {} },
  Rules: [
    {
      Name: 'managed',
      Priority: 0,
      OverrideAction: { [override]: {} },
      Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: name, ...more } },
    },
  ],
});

const COMMON = 'AWSManagedRulesCommonRuleSet';
const BAD = 'AWSManagedRulesKnownBadInputsRuleSet';
const SQL = 'AWSManagedRulesSQLiRuleSet';
const BOTS = 'AWSManagedRulesBotControlRuleSet';
const browser: readonly [string, string] = ['User-Agent', 'Mozilla/5.0 (X11; Linux)'];
const CLEAN: Asked = { headers: [browser, ['Host', 'api.example']], path: '/pets', query: 'q=cat' };
const agent = (name: string): Asked => ({ ...CLEAN, headers: [['User-Agent', name]] });

test.each<[string, string, string, Asked]>([
  [COMMON, 'NoUserAgent_HEADER', 'NoUserAgent_Header', { ...CLEAN, headers: [] }],
  [COMMON, 'UserAgent_BadBots_HEADER', 'BadBots_Header', agent('Nikto/2.1')],
  [
    COMMON,
    'SizeRestrictions_QUERYSTRING',
    'SizeRestrictions_QueryString',
    { ...CLEAN, query: 'x'.repeat(2_049) },
  ],
  [
    COMMON,
    'SizeRestrictions_Cookie_HEADER',
    'SizeRestrictions_Cookie_Header',
    { ...CLEAN, headers: [browser, ['Cookie', 'x'.repeat(10_241)]] },
  ],
  [COMMON, 'SizeRestrictions_BODY', 'SizeRestrictions_Body', { ...CLEAN, body: 'x'.repeat(8_193) }],
  [
    COMMON,
    'SizeRestrictions_URIPATH',
    'SizeRestrictions_URIPath',
    { ...CLEAN, path: `/${'x'.repeat(1_024)}` },
  ],
  [
    COMMON,
    'EC2MetaDataSSRF_QUERYARGUMENTS',
    'EC2MetaDataSSRF_QueryArguments',
    { ...CLEAN, query: 'u=http://169.254.169.254/latest/' },
  ],
  [
    COMMON,
    'GenericLFI_URIPATH',
    'GenericLFI_URIPath',
    { ...CLEAN, path: '/a/..%2f..%2fetc/passwd' },
  ],
  [
    COMMON,
    'RestrictedExtensions_URIPATH',
    'RestrictedExtensions_URIPath',
    { ...CLEAN, path: '/app.ini' },
  ],
  [
    COMMON,
    'GenericRFI_QUERYARGUMENTS',
    'GenericRFI_QueryArguments',
    { ...CLEAN, query: 'f=http://10.0.0.1/x' },
  ],
  [
    COMMON,
    'CrossSiteScripting_BODY',
    'CrossSiteScripting_Body',
    { ...CLEAN, body: '{"a":"<script>"}' },
  ],
  [
    BAD,
    'JavaDeserializationRCE_QUERYSTRING',
    'JavaDeserializationRCE_QueryString',
    { ...CLEAN, query: 'x=(java.lang.Runtime).x' },
  ],
  [
    BAD,
    'Host_localhost_HEADER',
    'Host_Localhost_Header',
    { ...CLEAN, headers: [['Host', 'localhost']] },
  ],
  [BAD, 'PROPFIND_METHOD', 'Propfind_Method', { ...CLEAN, method: 'PROPFIND' }],
  [BAD, 'ExploitablePaths_URIPATH', 'ExploitablePaths_URIPath', { ...CLEAN, path: '/.git/config' }],
  [
    BAD,
    'Log4JRCE_HEADER',
    'Log4JRCE_Header',
    { ...CLEAN, headers: [['X-Api', '${jndi:ldap://x/a}']] },
  ],
  [BAD, 'ReactJSRCE_BODY', 'ReactJSRCE_Body', { ...CLEAN, body: '{"then":"$1:__proto__:then"}' }],
  [
    SQL,
    'SQLi_QUERYARGUMENTS',
    'SQLi_QueryArguments',
    { ...CLEAN, query: 'id=1%27+or+%271%27=%271' },
  ],
  [
    SQL,
    'SQLiExtendedPatterns_BODY',
    'SQLiExtendedPatterns_Body',
    { ...CLEAN, body: 'select a from b' },
  ],
  [BOTS, 'CategoryHttpLibrary', 'bot:category:http_library', agent('curl/8.5')],
  [
    BOTS,
    'CategorySearchEngine',
    'bot:category:search_engine',
    agent('Mozilla/5.0 (compatible; Googlebot/2.1)'),
  ],
  [
    BOTS,
    'SignalAutomatedBrowser',
    'signal:automated_browser',
    agent('Mozilla/5.0 HeadlessChrome/120'),
  ],
  [BOTS, 'SignalNonBrowserUserAgent', 'signal:non_browser_user_agent', agent('my-client')],
])('%s has a %s, and lets an ordinary request pass', (group, ruleName, label, asked) => {
  const acl = webAcl(managed(group));
  const verdict = ask(acl, asked);
  expect([verdict.action.type, verdict.ruleId]).toEqual(['BLOCK', ruleName]);
  expect(verdict.labels.map((it) => it.split(':').slice(4).join(':'))).toEqual([label]);
  expect(ask(acl, CLEAN)).toMatchObject({ action: { type: 'ALLOW' }, labels: [] });
});

test('the lists of addresses that AWS does not publish match nothing', () => {
  const acl = webAcl(managed('AWSManagedRulesAmazonIpReputationList'));
  expect(ask(acl, CLEAN).ruleId).toBe('Default_Action');
});

test('a group is told at start to be approximated', () => {
  expect(noticesOf(managed(COMMON))).toEqual([
    `/webAcl/Rules/0/Statement/ManagedRuleGroupStatement: ${COMMON}: rules of ours under the names of AWS, which does not publish its own.`,
  ]);
});

test('an unknown group is refused: it would protect nothing', () => {
  const [fault] = faultsOf(managed('AWSManagedRulesATPRuleSet'));
  expect(fault).toContain(
    '/webAcl/Rules/0/Statement/ManagedRuleGroupStatement/Name: AWS AWSManagedRulesATPRuleSet is not known here',
  );
  expect(faultsOf(managed(COMMON))).toEqual([]);
});

test('override, exclusion, scope and version', () => {
  const asked: Asked = { ...CLEAN, query: 'a=<script>' };
  const outcome = (acl: JsonObject): string => ask(webAcl(acl), asked).action.type;
  const name = 'CrossSiteScripting_QUERYARGUMENTS';
  const scope = (searchString: string): JsonObject => ({
    ByteMatchStatement: {
      SearchString: searchString,
      FieldToMatch: { UriPath: {} },
      PositionalConstraint: 'STARTS_WITH',
      TextTransformations: NONE,
    },
  });
  expect(outcome(managed(COMMON, { Version: 'Version_1.0' }))).toBe('BLOCK');
  expect(outcome(managed(COMMON, {}, 'Count'))).toBe('ALLOW');
  expect(outcome(managed(COMMON, { ExcludedRules: [{ Name: name }] }))).toBe('ALLOW');
  const overrides = [{ Name: name, ActionToUse: { Allow: {} } }];
  expect(outcome(managed(COMMON, { RuleActionOverrides: overrides }))).toBe('ALLOW');
  expect(outcome(managed(COMMON, { ScopeDownStatement: scope('/admin') }))).toBe('ALLOW');
  expect(outcome(managed(COMMON, { ScopeDownStatement: scope('/pets') }))).toBe('BLOCK');
});

test('of Bot Control only the common level is honoured', () => {
  const config = (InspectionLevel: string): JsonObject =>
    managed(BOTS, {
      ManagedRuleGroupConfigs: [{ AWSManagedRulesBotControlRuleSet: { InspectionLevel } }],
    });
  expect(faultsOf(config('COMMON'))).toEqual([]);
  expect(faultsOf(config('TARGETED'))).toEqual([
    '/webAcl/Rules/0/Statement/ManagedRuleGroupStatement/ManagedRuleGroupConfigs/0/AWSManagedRulesBotControlRuleSet/InspectionLevel: Only COMMON is honoured here: TARGETED needs tokens of AWS.',
  ]);
});
