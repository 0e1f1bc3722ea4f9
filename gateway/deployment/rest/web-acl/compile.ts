import type { Json } from '../../../document/document.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import { isHeaderName } from '../../../media/header-list.ts';
import type { WebAcl } from '../../../waf/web-acl.ts';
import { compileCustomResponseBodies, compileDefaultAction } from './actions.ts';
import { Authored } from './authored.ts';
import type { ReportFault } from './authored.ts';
import type { CustomResponseBody, RuleGroup, Scope, Sets } from './context.ts';
import { compileGroupRules, compileRules } from './rules.ts';
import { compileSets } from './sets.ts';

export interface WebAclOptions {
  readonly region: string;
  readonly accountId: string;
  readonly partition: string;
  /** JSON pointer of the web ACL; default `/webAcl`. */
  readonly pointer?: string;
  /** Takes everything that is wrong or not honoured, by pointer: then there is no web ACL to run. */
  readonly report: ReportFault;
  /** Takes what is approximated here. */
  readonly notice: ReportFault;
}

/**
 * Compiles `AWS::WAFv2::WebACL` properties, in CloudFormation's spelling or in lower camel case. Beside
 * them stand what a template keeps in resources of their own: `ipSets`, `regexPatternSets`,
 * `ruleGroups`; and `countryHeader`, default `CloudFront-Viewer-Country`.
 */
export function compileWebAcl(value: Json, options: WebAclOptions): WebAcl {
  const { region, accountId, partition } = options;
  const acl = new Authored(value, options.pointer ?? '/webAcl', options.report);
  const name = acl.text('name', 'web-acl');
  acl.oneOf('scope', ['REGIONAL'], 'REGIONAL');
  // Metrics, tokens and what describes it.
  acl.ignore('visibilityConfig', 'description', 'tags', 'captchaConfig', 'challengeConfig');
  acl.ignore('tokenDomains', 'dataProtectionConfig');
  const common = {
    countryHeader: countryHeader(acl),
    ruleKey: '',
    notice: options.notice,
  };
  const sets = compileSets(acl, (authored) => compileGroup(authored, { accountId, common, sets }));
  const scope: Scope = {
    ...common,
    sets,
    labelPrefix: `awswaf:${accountId}:webacl:${name}:`,
    customResponseBodies: compileCustomResponseBodies(acl),
  };
  const compiled: WebAcl = {
    arn: `arn:${partition}:wafv2:${region}:${accountId}:regional/webacl/${name}/00000000-0000-0000-0000-000000000000`,
    bodyLimit: bodyLimit(acl),
    rules: compileRules(acl, scope),
    defaultAction: compileDefaultAction(acl.required('defaultAction'), scope),
    defaultPointer: acl.at('defaultAction'),
  };
  acl.done('webAcl');
  return Object.freeze(compiled);
}

function countryHeader(acl: Authored): string {
  const name = acl.text('countryHeader', 'CloudFront-Viewer-Country');
  if (!isHeaderName(name)) acl.fault('countryHeader', `${name} is no name of a header.`);
  return name.toLowerCase();
}

interface GroupContext {
  readonly accountId: string;
  readonly common: Pick<Scope, 'countryHeader' | 'ruleKey' | 'notice'>;
  readonly sets: Sets;
}

/** Properties of `AWS::WAFv2::RuleGroup`: its custom bodies are its own. */
function compileGroup(authored: Authored, { accountId, common, sets }: GroupContext): RuleGroup {
  authored.ignore('visibilityConfig', 'availableLabels', 'consumedLabels');
  const name = authored.has('name') ? authored.text('name') : authored.text('arn').split('/')[2];
  const bodies: ReadonlyMap<string, CustomResponseBody> = compileCustomResponseBodies(authored);
  const labelPrefix = `awswaf:${accountId}:rulegroup:${name ?? ''}:`;
  const scope = { ...common, sets, labelPrefix, customResponseBodies: bodies };
  const rules = compileGroupRules(authored, scope);
  authored.done('a rule group');
  return { authored, rules };
}

const KB = 1_024;
/** Import fact 249. */
const DEFAULT_BODY_KB = 8;
const BODY_KB: Readonly<Record<string, number>> = {
  KB_8: 8,
  KB_16: 16,
  KB_32: 32,
  KB_48: 48,
  KB_64: 64,
};

/** `associationConfig.requestBody.API_GATEWAY.defaultSizeInspectionLimit`; the keys are kinds of resources. */
function bodyLimit(acl: Authored): number {
  const association = acl.object('associationConfig');
  const kinds = association?.value('requestBody');
  association?.done('associationConfig');
  const kind = membersOf(kinds).find(([it]) => it.replace('_', '').toLowerCase() === 'apigateway');
  if (association === undefined || kind === undefined) return DEFAULT_BODY_KB * KB;
  const limit =
    memberOf(kind[1], 'DefaultSizeInspectionLimit') ??
    memberOf(kind[1], 'defaultSizeInspectionLimit');
  const size = typeof limit === 'string' ? BODY_KB[limit] : undefined;
  if (size === undefined)
    association.fault('requestBody', 'defaultSizeInspectionLimit is KB_16, KB_32, KB_48 or KB_64.');
  return (size ?? DEFAULT_BODY_KB) * KB;
}
