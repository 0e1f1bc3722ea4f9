import type { ApiKind } from '../../document/document.ts';
import type { Finding } from '../../document/finding.ts';
import type { Verdict } from '../../lint/verdict.ts';

/** What is shown of one document, in whatever format. */
export interface Report {
  readonly verdict: Verdict;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  /** Absent where the document cannot be read. */
  readonly kind?: ApiKind;
}

/** Findings that say the same: the first, and every one. */
export interface Alike {
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/** Findings that say the same as one, where the first stands. */
export const alike = (
  findings: readonly Finding[],
  told: (finding: Finding) => readonly unknown[],
): readonly Alike[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, rule, message, remedy } = finding;
    const key = JSON.stringify([severity, rule, message, remedy, ...told(finding)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
};
