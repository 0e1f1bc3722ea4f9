import { type Change, severities } from '../../diff/change.ts';
import { counted, titles } from './counted.ts';

/** For people at a terminal: most grave first, each with its place. */
export const stylish = (changes: readonly Change[]): string => {
  if (changes.length === 0) return 'No changes that callers see.\n';
  const blocks = severities.flatMap((severity) => {
    const own = changes.filter((it) => it.severity === severity);
    return own.length === 0 ? [] : `${titles[severity]}\n${own.map(entry).join('')}\n`;
  });
  return `${blocks.join('')}${counted(changes)}.\n`;
};

const entry = ({ operation, message, rule, file, line }: Change): string => {
  const what = operation === null ? '' : `  ${operation}`;
  return harmless(`  ${file}:${line}${what}`) + `\n    ${harmless(message)}  ${harmless(rule)}\n`;
};

/** A document's own text may hold escape sequences: a terminal is not to obey them. */
const harmless = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u001f\u007f-\u009f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
