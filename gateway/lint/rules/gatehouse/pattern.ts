import type { Json } from '../../../document/document.ts';
import { escapeToken } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const fault = (pattern: string): string | undefined => {
  try {
    new RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Where a member called `pattern` is a name of someone's own, and where text is mere data. */
const skipped = new Set(['example', 'examples', 'enum', 'default', 'const']);
const maps = new Set(['properties', 'schemas', 'definitions']);

const isData = (name: string): boolean => skipped.has(name) || name.startsWith('x-');

const visit = (value: Json, pointer: string, inMap: boolean, found: Remark[]): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value) as [string, Json][]) {
    const at = `${pointer}/${escapeToken(name)}`;
    if (typeof member === 'string') {
      const message = name === 'pattern' && !inMap ? fault(member) : undefined;
      if (message !== undefined) found.push({ severity: 'error', pointer: at, message });
    } else if (inMap || !isData(name)) visit(member, at, !inMap && maps.has(name), found);
  }
};

export const pattern: Rule = {
  id: 'gatehouse/pattern',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A schema’s pattern is a regular expression of JavaScript’s, with the u flag.',
  remedy: 'Mend the expression: mind brackets, and escape characters that stand for themselves.',
  facts: [],
  page: guide('models-mappings-models'),
  check: ({ root }) => {
    const found: Remark[] = [];
    visit(root, '', false, found);
    return found;
  },
};
