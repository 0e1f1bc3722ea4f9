import type { Action, GroupRule, Rule, SingleRule } from '../../../waf/web-acl.ts';
import { compileAction } from './actions.ts';
import type { Authored } from './authored.ts';
import type { Scope } from './context.ts';
import { managedGroup } from './managed-group.ts';
import { compileScopeDown, compileStatement } from './statements.ts';

const GROUPS = ['managedRuleGroupStatement', 'ruleGroupReferenceStatement'] as const;

/** `rules` of a web ACL, by priority. */
export const compileRules = (authored: Authored, scope: Scope): readonly Rule[] =>
  inOrder(authored, (rule) => {
    const statement = rule.required('statement');
    const group = GROUPS.find((it) => statement.has(it));
    return group === undefined
      ? compileSingle(rule, statement, scope)
      : compileGroup(rule, statement.required(group), { scope, group });
  });

/** `rules` of a rule group, by priority: it cannot hold another. */
export const compileGroupRules = (authored: Authored, scope: Scope): readonly SingleRule[] =>
  inOrder(authored, (rule) => compileSingle(rule, rule.required('statement'), scope));

function inOrder<T>(authored: Authored, compile: (rule: Authored) => T): readonly T[] {
  const names = new Set<string>();
  const priorities = new Set<number>();
  const all = authored.objects('rules').map((rule) => {
    const name = rule.text('name');
    if (names.has(name)) rule.fault('name', `Rule ${name} is there twice.`);
    names.add(name);
    const priority = rule.number('priority', [0, 2_147_483_647]);
    if (priorities.has(priority))
      rule.fault('priority', `Priority ${priority} is taken: rules must differ in it.`);
    priorities.add(priority);
    // Metrics, and how long tokens last that nobody gets here.
    rule.ignore('visibilityConfig', 'captchaConfig', 'challengeConfig');
    const compiled = compile(rule);
    rule.done('a rule');
    return { priority, compiled };
  });
  return all.sort((a, b) => a.priority - b.priority).map(({ compiled }) => compiled);
}

function compileSingle(rule: Authored, statement: Authored, outer: Scope): SingleRule {
  const name = rule.text('name');
  const scope = { ...outer, ruleKey: `${outer.labelPrefix}${name}` };
  return {
    kind: 'rule',
    name,
    pointer: rule.pointer,
    matches: compileStatement(statement, scope),
    action: compileAction(rule.required('action'), scope),
    labels: labelsOf(rule, scope),
  };
}

function labelsOf(rule: Authored, { labelPrefix }: Scope): readonly string[] {
  return rule.objects('ruleLabels').map((label) => {
    const name = label.text('name');
    if (!/^[0-9A-Za-z_-]+(?::[0-9A-Za-z_-]+)*$/.test(name) || name.length > 1_024)
      label.fault('name', 'A label has letters, digits, "_" and "-", in parts with ":" between.');
    label.done('a label');
    return labelPrefix + name;
  });
}

interface GroupKind {
  readonly scope: Scope;
  readonly group: (typeof GROUPS)[number];
}

function compileGroup(rule: Authored, statement: Authored, { scope, group }: GroupKind): GroupRule {
  const managed = group === 'managedRuleGroupStatement';
  const rules = managed
    ? managedGroup(statement, scope)
    : scope.sets.ruleGroup(statement, 'arn').rules;
  const down = managed ? compileScopeDown(statement, scope) : undefined;
  const override = rule.required('overrideAction');
  const kind = override.one('overrideAction');
  if (kind !== undefined && kind !== 'none' && kind !== 'count')
    override.fault(kind, 'overrideAction is none or count: a rule group has actions of its own.');
  if (rule.has('action')) rule.fault('action', 'A rule group has overrideAction, and no action.');
  rule.ignore('action');
  const compiled: GroupRule = {
    kind: 'group',
    name: rule.text('name'),
    pointer: rule.pointer,
    scope: down ?? ((): boolean => true),
    rules: overridden(rules, statement, scope),
    countsOnly: kind === 'count',
  };
  statement.done(group);
  return compiled;
}

const COUNT: Action = { type: 'COUNT', insertHeaders: [] };

/** Rules with what `ruleActionOverrides` and `excludedRules` make of their actions. */
function overridden(
  rules: readonly SingleRule[],
  statement: Authored,
  scope: Scope,
): readonly SingleRule[] {
  const actions = new Map<string, Action>();
  for (const [member, authored] of [
    ...statement.objects('excludedRules').map((it) => ['excludedRules', it] as const),
    ...statement.objects('ruleActionOverrides').map((it) => ['ruleActionOverrides', it] as const),
  ]) {
    const name = authored.text('name');
    if (!rules.some((it) => it.name === name))
      authored.fault('name', `The rule group has no rule ${name} here.`);
    const excluded = member === 'excludedRules';
    actions.set(name, excluded ? COUNT : compileAction(authored.required('actionToUse'), scope));
    authored.done(member);
  }
  return rules.map((it) => ({ ...it, action: actions.get(it.name) ?? it.action }));
}
