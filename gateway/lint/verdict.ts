import type { Finding } from '../document/finding.ts';
import { isOurs } from './rule.ts';
import { ruleOf } from './rule-set.ts';

/** `rejected`: API Gateway refuses the import; `warning`: it imports, but drops or changes something. */
export type Verdict = 'accepted' | 'warning' | 'rejected';

/** What the import would say; findings of our own never change it. */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  const theirs = findings.filter(({ rule }) => !isOurs(rule));
  if (theirs.some(({ severity }) => severity === 'error')) return 'rejected';
  return theirs.some(({ severity }) => severity === 'warning') ? 'warning' : 'accepted';
};

const isUnservable = (id: string): boolean => ruleOf(id)?.stopsServe === true;

/**
 * Whether `serve` refuses to start: what AWS refuses beyond dispute, what is not honoured here, what
 * would be left open. Other errors stop `generate` and `synth` only.
 */
export const stopsServe = (finding: Finding): boolean =>
  finding.severity === 'error' &&
  (isOurs(finding.rule) ? isUnservable(finding.rule) : ruleOf(finding.rule)?.disputed !== true);

/** A count beyond its quota: a warning of rules named so. `serve` runs past it, AWS does not. */
const isQuota = ({ rule }: Finding): boolean => rule.startsWith('quota-');

/** Whether `synth` refuses to make templates: every error, and every quota that is exceeded. */
export const stopsDeployment = (finding: Finding): boolean =>
  finding.severity === 'error' || isQuota(finding);
