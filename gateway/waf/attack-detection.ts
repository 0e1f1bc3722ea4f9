import { compilePattern } from '../pattern/pattern.ts';
import { crossSiteScripting, sqlInjection, sqlInjectionHigh } from './attack-patterns.table.ts';

type Search = (text: string) => boolean;

/** One machine looks for all of them at once. */
const anyOf = (patterns: readonly string[]): Search =>
  compilePattern(`(?is)(?:${patterns.join(')|(?:')})`, { dialect: 'pcre' }).test;

let low: Search | undefined;
let high: Search | undefined;
let scripting: Search | undefined;

/** Whether a text looks like SQL injection, by rules of ours. */
export function findsSqlInjection(text: string, sensitivity: 'LOW' | 'HIGH'): boolean {
  low ??= anyOf(sqlInjection);
  if (low(text)) return true;
  high ??= anyOf(sqlInjectionHigh);
  return sensitivity === 'HIGH' && high(text);
}

/** Whether a text looks like cross-site scripting, by rules of ours. */
export function findsCrossSiteScripting(text: string): boolean {
  scripting ??= anyOf(crossSiteScripting);
  return scripting(text);
}
