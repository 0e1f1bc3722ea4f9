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

/** Items by what they have in common, in the order of the first of each. */
export const grouped = <T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group === undefined) groups.set(of, [item]);
    else group.push(item);
  }
  return groups;
};

/** Findings that say the same: the first, and every one. */
export interface Alike {
  readonly first: Finding;
  readonly all: readonly Finding[];
}

/**
 * Findings that say the same as one, where the first stands.
 *
 * @param told what tells them apart beside their words
 */
export const alike = (
  findings: readonly Finding[],
  told: (finding: Finding) => string = () => '',
): readonly Alike[] => {
  const groups = grouped(findings, (finding) => {
    const { severity, rule, message, remedy } = finding;
    return JSON.stringify([severity, rule, message, remedy, told(finding)]);
  });
  return [...groups.values()].flatMap((all) => (all[0] ? [{ first: all[0], all }] : []));
};
