import { readFileSync } from 'node:fs';
import type { Section } from './case.ts';

/** The facts of HTTP APIs by section, and the one about their quotas. */
export const chapters = [
  { title: 'A. Event, payload format 2.0', facts: range(1, 21) },
  { title: 'A2. Event, payload format 1.0', facts: range(22, 30) },
  { title: 'B. Function result to response', facts: range(31, 44) },
  { title: 'C. Stage and route selection', facts: range(45, 54) },
  { title: 'D. JWT authorizer', facts: range(55, 72) },
  { title: 'E. Lambda authorizers', facts: range(73, 81) },
  { title: 'F. CORS', facts: range(82, 90) },
  { title: 'G. Parameter mapping', facts: range(91, 96) },
  { title: 'H. Integrations', facts: range(97, 105) },
  { title: 'I. Throttling, logs, metrics, domains', facts: range(106, 112) },
  { title: 'U. Quotas of HTTP APIs', facts: [225] },
] as const;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Facts without a case, by number, each with the reason. */
export function ledger(): ReadonlyMap<number, string> {
  const text = readFileSync(new URL('../ledger.json', import.meta.url), 'utf8');
  const reasons = JSON.parse(text) as Record<string, string>;
  return new Map(Object.entries(reasons).map(([fact, reason]) => [Number(fact), reason]));
}

/** Facts that are neither held by a case nor in the ledger. */
export function missingFacts(sections: readonly Section[]): number[] {
  const held = new Set(sections.flatMap(({ cases }) => cases.flatMap(({ facts }) => facts)));
  const known = ledger();
  return chapters.flatMap(({ facts }) => facts.filter((it) => !held.has(it) && !known.has(it)));
}
