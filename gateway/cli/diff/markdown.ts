import { type Change, severities } from '../../diff/change.ts';
import { counted, titles } from './counted.ts';

/** For a comment on a pull request: a table for each severity. */
export const markdown = (changes: readonly Change[]): string => {
  if (changes.length === 0) return '## API changes\n\nNo changes that callers see.\n';
  const tables = severities.flatMap((severity) => {
    const own = changes.filter((it) => it.severity === severity);
    if (own.length === 0) return [];
    const rows = own.map(row).join('\n');
    return `### ${titles[severity]}\n\n${HEAD}\n${rows}\n`;
  });
  return `## API changes: ${counted(changes)}\n\n${tables.join('\n')}`;
};

const HEAD = '| Operation | What callers will see | Rule | Place |\n|---|---|---|---|';

const row = ({ operation, message, rule, file, line }: Change): string => {
  const where = operation === null ? 'all' : code(operation);
  return `| ${where} | ${prose(message)} | ${code(rule)} | ${code(`${file}:${line}`)} |`;
};

/** As code whatever backticks are in it; a pipe would end the cell of a table all the same. */
const code = (text: string): string => {
  const inner = oneLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(inner.match(/`+/g) ?? []).map((it) => it.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${inner}${fence}` : `${fence} ${inner} ${fence}`;
};

/** A sentence with names in backticks: what stands between two is code, the rest is no markup. */
const prose = (text: string): string =>
  oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : escaped(part)))
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replace(/[\\`*_[\]<>|~#@]/g, escape);

/** A backslash keeps no @ from naming somebody. */
const escape = (character: string): string => (character === '@' ? '&#64;' : `\\${character}`);

const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
