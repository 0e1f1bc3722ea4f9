import type { Range } from './dynalite.ts';

/** Every key of a section begins with its prefix; dynalite's own keys after it are ASCII. */
export const prefixes = {
  table: 'table~',
  items: (table: string): string => `item-${table}~`,
  index: (kind: string, table: string, index: string): string =>
    `index-${kind.toLowerCase()}~${table}~${index}~`,
  tags: (table: string): string => `tag-${table}~`,
  timeToLive: 'time-to-live~',
  token: 'token~',
  /** Notes of work to finish after a crash: rows of a dropped table or index to delete, an index to fill. */
  dropped: 'dropped~',
  droppedIndex: 'dropped-index~',
  filling: 'filling~',
} as const;

/** The keys below a prefix, all of which sort before its end. */
export const rangeOf = (prefix: string): Range => ({ gte: prefix, lt: `${prefix}\uffff` });
