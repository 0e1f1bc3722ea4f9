import type { ApiKind } from '../document/document.ts';
import { gatehouseRules } from './gatehouse-rules.ts';
import { httpRules } from './http-rules.ts';
import { openapiRules } from './openapi-rules.ts';
import { restRules } from './rest-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order their findings are shown where they name the same line. */
export const ruleSet: readonly Rule[] = [
  ...openapiRules,
  ...restRules,
  ...httpRules,
  ...gatehouseRules,
];

const byId = new Map<string, Rule[]>();
for (const rule of ruleSet) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);

/** The rule of a finding: two kinds of API may have one of the same name. */
export const ruleOf = (id: string, kind?: ApiKind): Rule | undefined => {
  const rules = byId.get(id) ?? [];
  return rules.find(({ kinds }) => kind === undefined || kinds.includes(kind)) ?? rules[0];
};
