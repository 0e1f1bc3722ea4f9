import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { LedgerRow, LedgerState } from '../gateway/document/ledger.table.ts';
import { ledger } from '../gateway/document/ledger.table.ts';

const start = '<!-- ledger: written by `npm run generate` -->';
const end = '<!-- /ledger -->';

const words = {
  honoured: 'honoured',
  'deployed-only': 'when deployed',
  'ignored-by-aws': 'ignored by AWS',
  refused: 'refused',
} as const satisfies Readonly<Record<LedgerState, string>>;

const order = Object.keys(words);

/** Rows that say the same of one member at several places are one line. */
const lineOf = (rows: readonly LedgerRow[]): string => {
  const [first] = rows;
  if (first === undefined) return '';
  const places = rows.map(({ place }) => place).join(', ');
  return `| \`${first.member}\` | ${places} | ${words[first.http.state]} | ${first.http.reason} |`;
};

/** The `x-amazon-apigateway-*` members of an HTTP API's document and what becomes of each. */
export const ledgerTable = (): string => {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of ledger.filter(({ member }) => member.startsWith('x-amazon-apigateway-'))) {
    const key = JSON.stringify([order.indexOf(row.http.state), row.member, row.http.reason]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => lineOf(rows));
  return ['| member | at | here | for what, or why |', '|---|---|---|---|', ...lines].join('\n');
};

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
