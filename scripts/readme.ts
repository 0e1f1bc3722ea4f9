import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { ledgers } from '../gateway/document/ledger.table.ts';
import type { LedgerRow, LedgerState } from '../gateway/document/ledger/rows.ts';

const start = '<!-- ledger: written by `npm run generate` -->';
const end = '<!-- /ledger -->';

const words = {
  honoured: 'honoured',
  'deployed-only': 'when deployed',
  'ignored-by-aws': 'ignored by AWS',
  refused: 'refused',
} as const satisfies Readonly<Record<LedgerState, string>>;

const order = Object.keys(words);

const kinds = [
  ['http', 'HTTP APIs'],
  ['rest', 'REST APIs'],
] as const;

/** Rows by what they have in common. */
const grouped = (rows: readonly LedgerRow[], key: (row: LedgerRow) => unknown): LedgerRow[][] => {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const text = JSON.stringify(key(row));
    groups.set(text, [...(groups.get(text) ?? []), row]);
  }
  return [...groups.values()];
};

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const lineOf = (rows: readonly LedgerRow[]): string => {
  const [first] = rows;
  if (first === undefined) return '';
  const members = unique(rows.map(({ member }) => `\`${member}\``)).join(', ');
  const places = unique(rows.map(({ place }) => place)).join(', ');
  return `| ${members} | ${places} | ${words[first.state]} | ${first.reason} |`;
};

/** Members of one place with the same fate are one line, as is one member at several places. */
const linesOf = (rows: readonly LedgerRow[]): string[] => {
  const extensions = rows.filter(({ member }) => member.startsWith('x-'));
  const others = rows.filter(({ member }) => !member.startsWith('x-'));
  return [
    ...grouped(extensions, ({ member, state, reason }) => [member, state, reason]),
    ...grouped(others, ({ place, state, reason }) => [place, state, reason]),
  ].map(lineOf);
};

const head = ['| member | at | here | for what, or why |', '|---|---|---|---|'];

/** What becomes of each member that API Gateway reads, by kind of API: honoured members first. */
export const ledgerTable = (): string =>
  kinds
    .map(([kind, title]) => {
      const lines = order.flatMap((state) =>
        linesOf(ledgers[kind].filter((row) => row.state === state)),
      );
      return [`${title}:`, '', ...head, ...lines].join('\n');
    })
    .join('\n\n');

/** A README with the table of the ledger between its two marks; one without the marks stays as it is. */
export const withLedger = (text: string): string => {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from)}${start}\n\n${ledgerTable()}\n\n${text.slice(to)}`;
};

const texts = async (path: string): Promise<{ here: string; fresh: string }> => {
  const here = existsSync(path) ? await readFile(path, 'utf8') : '';
  return { here, fresh: withLedger(here) };
};

/** Whether the table in a README is what the ledger says. */
export const isReadmeCurrent = async (path = 'README.md'): Promise<boolean> => {
  const { here, fresh } = await texts(path);
  return here === fresh;
};

/** Brings the table in a README up to date; answers whether it was not. */
export const writeReadme = async (path = 'README.md'): Promise<boolean> => {
  const { here, fresh } = await texts(path);
  if (here !== fresh) await writeFile(path, fresh);
  return here !== fresh;
};
