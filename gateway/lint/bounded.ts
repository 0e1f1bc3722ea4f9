import type { Severity } from '../document/finding.ts';

/** So many remarks of a rule are listed, in every format; more are no help to anybody, and cost seconds. */
export const mostListed = 2_000;

interface Listed {
  readonly severity: Severity;
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
}

const grades = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** The first remarks of each rule; of the others only how many they are, as grave as the gravest of them. */
export const bounded = <T extends Listed>(remarks: readonly T[]): readonly T[] => {
  if (remarks.length <= mostListed) return remarks;
  const byRule = new Map<string, T[]>();
  for (const remark of remarks) {
    const known = byRule.get(remark.rule);
    if (known === undefined) byRule.set(remark.rule, [remark]);
    else known.push(remark);
  }
  return [...byRule.values()].flatMap(shortened);
};

const shortened = <T extends Listed>(remarks: readonly T[]): readonly T[] => {
  const rest = remarks.slice(mostListed);
  const severity = grades.find((grade) => rest.some((it) => it.severity === grade));
  const first = rest.find((it) => it.severity === severity);
  if (first === undefined) return remarks;
  const message = `${rest.length} more places are not listed, of which this is the first. ${first.message}`;
  return [...remarks.slice(0, mostListed), { ...first, message }];
};
