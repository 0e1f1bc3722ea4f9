import type { Action, SingleRule } from '../../../waf/web-acl.ts';
import { Authored } from './authored.ts';
import type { Scope } from './context.ts';
import { managedGroups } from './managed-groups.table.ts';
import type { ManagedGroup } from './managed-groups.table.ts';
import { compileStatement } from './statements.ts';

const BLOCK: Action = { type: 'BLOCK', response: undefined };
const COUNT: Action = { type: 'COUNT', insertHeaders: [] };

/** The rules that stand here for a managed rule group. An unknown one is refused: it would protect nothing. */
export function managedGroup(statement: Authored, scope: Scope): readonly SingleRule[] {
  const vendor = statement.text('vendorName');
  const name = statement.text('name');
  // Versions of AWS's rules say nothing of rules of ours.
  statement.ignore('version');
  compileConfigs(statement);
  const group = vendor === 'AWS' && Object.hasOwn(managedGroups, name) && managedGroups[name];
  if (!group) {
    const known = Object.keys(managedGroups).join(', ');
    statement.fault('name', `${vendor} ${name} is not known here: ${known} of AWS are.`);
    return [];
  }
  scope.notice(statement.pointer, `${name}: ${group.says}`);
  return rulesOf(group, statement, scope);
}

function rulesOf(group: ManagedGroup, { pointer }: Authored, scope: Scope): readonly SingleRule[] {
  const inner = { ...scope, labelPrefix: group.labelPrefix, notice: () => undefined };
  return group.rules.map(({ name, label, statement, counts }) => {
    // The table is ours: a fault in it is a fault of the gateway.
    const authored = new Authored(statement, pointer, (_, message) => {
      throw new Error(`rule ${name}: ${message}`);
    });
    return {
      kind: 'rule',
      name,
      pointer,
      matches: compileStatement(authored, inner),
      action: counts === true ? COUNT : BLOCK,
      labels: [group.labelPrefix + label],
    };
  });
}

/** `managedRuleGroupConfigs`: of Bot Control only its common level can be approximated. */
function compileConfigs(statement: Authored): void {
  for (const config of statement.objects('managedRuleGroupConfigs')) {
    const bots = config.object('awsManagedRulesBotControlRuleSet');
    config.done('managedRuleGroupConfigs');
    if (bots === undefined) continue;
    if (bots.text('inspectionLevel') !== 'COMMON')
      bots.fault('inspectionLevel', 'Only COMMON is honoured here: TARGETED needs tokens of AWS.');
    bots.ignore('enableMachineLearning');
    bots.done('awsManagedRulesBotControlRuleSet');
  }
}
