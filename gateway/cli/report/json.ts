import type { Finding } from '../../document/finding.ts';
import type { Report } from './report.ts';

/** Members always stand in this order; one without a value is left out. */
const written = ({ facts = [], ...finding }: Finding): object => {
  const { severity, rule, pointer, file, line, message, remedy, link } = finding;
  const cited = facts.length > 0 ? facts : undefined;
  return { severity, rule, pointer, file, line, message, remedy, facts: cited, link };
};

/** One line for programs: `{"verdict","findings":[…]}`. */
export const json = ({ verdict, findings }: Report): string =>
  `${JSON.stringify({ verdict, findings: findings.map(written) })}\n`;
