import { resourceNotFound } from './refusal.ts';
import { prefixes } from './prefixes.ts';
import type { Database, Reads } from '../level/database.ts';
import type { Table } from './dynalite.ts';

interface Parsed {
  readonly text: string;
  readonly table: Table;
}

/** Each call reads its table's record: the last parsed one of each name serves while its text is the same. */
const parsed = new WeakMap<Database, Map<string, Parsed>>();

function parse(database: Database, name: string, text: string): Table {
  const byName = parsed.get(database) ?? new Map<string, Parsed>();
  parsed.set(database, byName);
  const known = byName.get(name);
  if (known?.text === text) return known.table;
  const table = JSON.parse(text) as Table;
  byName.set(name, { text, table });
  return table;
}

/** A table's record, shared between calls: not to be changed. */
export function tableAt(database: Database, reads: Reads, name: string): Table | undefined {
  const text = reads(prefixes.table + name);
  return text === undefined ? undefined : parse(database, name, text);
}

/**
 * The record of a table that must be there.
 * @throws ResourceNotFoundException with the table's name
 */
export function requireTable(database: Database, name: string): Table {
  const table = tableAt(database, database.current, name);
  if (!table) throw resourceNotFound(`Requested resource not found: Table: ${name} not found`);
  return table;
}
