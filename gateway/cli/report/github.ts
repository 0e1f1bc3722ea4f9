import { relative, resolve } from 'node:path';
import type { Severity } from '../../document/finding.ts';
import { alike, type Report } from './report.ts';

/** GitHub's names of severities, as its workflow commands have them. */
const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * Workflow commands: GitHub shows each beside its line. It shows ten of a level in a step, so what is
 * said of several lines of a file is one.
 *
 * @param workspace the folder that GitHub's file names begin in. Default: the working directory
 */
export const github = ({ findings }: Report, workspace?: string): string => {
  const named = (file: string): string =>
    workspace === undefined ? file : relative(workspace, resolve(file));
  return alike(findings, ({ file }) => file)
    .map(({ first: { severity, rule, file, line, message, remedy }, all }) => {
      const place = `file=${escapeProperty(named(file))},line=${line}`;
      const others = all.slice(1).map((it) => it.line);
      const also = others.length === 0 ? [] : [`Also at line ${others.join(', ')}.`];
      const lines = [message, ...(remedy === undefined ? [] : [remedy]), ...also];
      const text = escapeData(lines.join('\n'));
      return `::${levels[severity]} ${place},title=${escapeProperty(rule)}::${text}\n`;
    })
    .join('');
};
