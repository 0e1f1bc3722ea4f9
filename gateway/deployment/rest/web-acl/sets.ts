import { compileAddresses } from '../../../waf/addresses.ts';
import type { AddressSet } from '../../../waf/addresses.ts';
import type { Authored } from './authored.ts';
import type { RuleGroup, Search, Sets } from './context.ts';
import { compileRegex } from './text-statements.ts';

/** `…:regional/ipset/NAME/ID`. */
const ARN = /^arn:[^:]+:wafv2:[^:]*:[^:]*:[^/]+\/(?:ipset|regexpatternset|rulegroup)\/([^/]+)\//;

/**
 * What a web ACL of AWS refers to by ARN stands here in the web ACL itself, in `ipSets`,
 * `regexPatternSets` and `ruleGroups`: by its `arn`, or by its `name`, which an ARN holds as well.
 *
 * @param groupOf compiles a rule group, once it is known what sets there are
 */
export function compileSets(acl: Authored, groupOf: (authored: Authored) => RuleGroup): Sets {
  const ipSets = named(acl, 'ipSets', compileIpSet);
  const patternSets = named(acl, 'regexPatternSets', compilePatternSet);
  const groups = named(acl, 'ruleGroups', (authored) => authored);
  const compiled = new Map<Authored, RuleGroup>();
  return {
    ipSet: (authored, name) => find<AddressSet>(ipSets, authored, name) ?? NOTHING,
    regexPatternSet: (authored, name) => find<Search>(patternSets, authored, name) ?? NOTHING,
    ruleGroup: (authored, name) => {
      const group = find(groups, authored, name);
      if (group === undefined) return { authored, rules: [] };
      const known = compiled.get(group) ?? groupOf(group);
      compiled.set(group, known);
      return known;
    },
  };
}

const NOTHING = (): boolean => false;

interface Named<T> {
  readonly member: string;
  readonly byKey: ReadonlyMap<string, T>;
}

function named<T>(acl: Authored, member: string, compile: (authored: Authored) => T): Named<T> {
  const byKey = new Map<string, T>();
  for (const authored of acl.objects(member)) {
    const keys = ['arn', 'name'].filter((it) => authored.has(it)).map((it) => authored.text(it));
    if (keys.length === 0) authored.report(authored.pointer, 'This has neither arn nor name.');
    // A resource of CloudFormation says these too.
    authored.ignore('arn', 'name', 'id', 'scope', 'description', 'tags', 'capacity');
    const it = compile(authored);
    for (const key of keys) {
      if (byKey.has(key)) authored.report(authored.pointer, `${key} is there twice.`);
      byKey.set(key, it);
    }
  }
  return { member, byKey };
}

function find<T>({ member, byKey }: Named<T>, authored: Authored, name: string): T | undefined {
  const arn = authored.text(name);
  const found = byKey.get(arn) ?? byKey.get(ARN.exec(arn)?.[1] ?? '');
  if (found === undefined)
    authored.fault(name, `${arn} is not there: say it in ${member} of webAcl, by arn or name.`);
  return found;
}

function compileIpSet(authored: Authored): AddressSet {
  const version = authored.oneOf('ipAddressVersion', ['IPV4', 'IPV6'], 'IPV4');
  const { set, faults } = compileAddresses(authored.texts('addresses'), version);
  for (const { index, message } of faults)
    authored.report(`${authored.at('addresses')}/${index}`, message);
  authored.done('an IP set');
  return set;
}

const MOST_PATTERNS = 10;

function compilePatternSet(authored: Authored): Search {
  const member = authored.has('regularExpressionList')
    ? 'regularExpressionList'
    : 'regularExpressions';
  const sources = authored.texts(member);
  if (sources.length === 0 || sources.length > MOST_PATTERNS)
    authored.fault(member, `A regex pattern set has 1 to ${MOST_PATTERNS} expressions.`);
  const searches = sources.map((source, index) =>
    compileRegex(source, (message) => authored.report(`${authored.at(member)}/${index}`, message)),
  );
  authored.done('a regex pattern set');
  return (text) => searches.some((search) => search(text));
}
