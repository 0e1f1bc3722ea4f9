import type { GatewayConfig } from '../../config.ts';
import type { ApiDocument, Json, JsonObject } from '../../document/document.ts';
import type { Finding } from '../../document/finding.ts';
import { pointerTo } from '../../document/pointer.ts';

/** Members that a stage variable completes; in a template an unset one is as good as any. */
const ADDRESSES: ReadonlySet<string> = new Set(['uri', 'connectionId', 'authorizerUri']);

const VARIABLE = /\$\{stageVariables\.([A-Za-z0-9_]+)\}/g;

/** Names of the stage variables in addresses, each with the pointer to the first that has it. */
export function addressVariables(root: JsonObject): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  const visit = (value: Json, isAddress: boolean): void => {
    if (typeof value === 'string') {
      if (!isAddress) return;
      for (const [, name = ''] of value.matchAll(VARIABLE))
        if (!found.has(name)) found.set(name, pointerTo(...path));
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value) as [string, Json][]) {
        path.push(name);
        visit(member, ADDRESSES.has(name));
        path.pop();
      }
    }
  };
  visit(root, false);
  return found;
}

/** Warns of stage variables that addresses are made of and that nothing sets: they are empty (fact 83). */
export function unsetStageVariables(
  document: ApiDocument,
  { stageVariables = {} }: GatewayConfig,
): Finding[] {
  return [...addressVariables(document.root)]
    .filter(([name]) => !Object.hasOwn(stageVariables, name))
    .map(([name, pointer]): Finding => {
      const message = `Stage variable ${name} is not set, so it is empty here: set it in the config's stageVariables.`;
      const place = { pointer, ...document.origins.at(pointer) };
      return { severity: 'warning', rule: 'gatehouse/stage-variable', ...place, message };
    });
}
