import type { Json, JsonObject } from '../../document/document.ts';
import { escapeToken } from '../../document/pointer.ts';
import { listed } from '../normal.ts';
import type { DiffRule } from '../rule.ts';

export const stageVariableNeeded: DiffRule = {
  id: 'gateway/stage-variable-needed',
  kinds: ['rest', 'http'],
  why: 'Until the stage sets the variable it is empty: addresses lead nowhere and calls fail with 500.',
  check: ({ base, head }) => {
    const before = variablesOf(base.root);
    return [...variablesOf(head.root)]
      .filter(([name]) => !before.has(name))
      .map(([name, pointer]) => {
        const isSet = head.settings.stageVariables?.[name] !== undefined;
        return {
          severity: isSet ? 'compatible' : 'breaking',
          place: { side: 'head', pointer },
          message: isSet
            ? `The stage variable ${listed([name])} is needed, and set.`
            : `The stage variable ${listed([name])} is needed: calls fail until the stage has it.`,
          after: name,
        };
      });
  },
};

/** In addresses and mappings as a name behind a dot, in templates as a member as well. */
const VARIABLE = /\bstageVariables(?:\.(\w+)|\[\s*["']([^"']+)["']\s*\])/g;

/** Names of stage variables that extensions read, with the place of the first that does. */
const variablesOf = (root: JsonObject): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const visit = (value: Json | undefined, pointer: string, isRead: boolean): void => {
    if (typeof value === 'string') {
      if (!isRead) return;
      for (const [, dotted, member] of value.matchAll(VARIABLE)) {
        const name = dotted ?? member ?? '';
        if (!found.has(name)) found.set(name, pointer);
      }
    } else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value))
        visit(
          member,
          `${pointer}/${escapeToken(name)}`,
          isRead || name.startsWith('x-amazon-apigateway-'),
        );
  };
  visit(root, '', false);
  return found;
};
