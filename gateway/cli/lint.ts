import type { GatewayConfig } from '../config.ts';
import type { ApiKind } from '../document/document.ts';
import { DocumentError, type Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocument } from '../document/read.ts';
import { lint } from '../lint/lint.ts';
import { type Verdict, verdictOf } from '../lint/verdict.ts';

export interface LintArguments {
  /** Path of the document. */
  readonly document: string;
  /** What `--kind` says; otherwise the document tells. */
  readonly kind?: ApiKind;
  /** Default `stylish`, for people. */
  readonly format?: 'stylish' | 'json' | 'github';
  /** What `--config` says: its substitutions, throttle and functions count. */
  readonly config?: GatewayConfig;
}

/** Takes the report. Default: stdout. */
export type Write = (text: string) => void;

interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

const reportOn = async ({ document: path, kind, config = {} }: LintArguments): Promise<Report> => {
  try {
    const document = await readDocument(path);
    const actual = kind ?? kindOf(document);
    const findings = lint(document, actual, config);
    return { verdict: verdictOf(findings), findings };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { verdict: 'rejected', findings: error.findings };
  }
};

const json = ({ verdict, findings }: Report): string => {
  const names = ['verdict', 'findings', 'severity', 'rule', 'pointer', 'file', 'line', 'message'];
  return `${JSON.stringify({ verdict, findings }, names)}\n`;
};

const byPlace = (a: Finding, b: Finding): number => a.file.localeCompare(b.file) || a.line - b.line;

const verdicts = {
  accepted: 'API Gateway imports this document as it is.',
  warning: 'API Gateway imports this document, but drops or changes something.',
  rejected: 'API Gateway refuses this document.',
} as const satisfies Record<Verdict, string>;

const isOwn = (rule: string): boolean => rule.startsWith('gatehouse/');

const ownRefusal = 'Nothing is generated from it until its errors are mended.\n';

const stylish = ({ verdict, findings }: Report): string => {
  const lines = findings.toSorted(byPlace).map(({ severity, rule, file, line, message }) => {
    return `${file}:${line}\n  ${severity}  ${message}  ${rule}\n`;
  });
  const own = findings.some(({ severity, rule }) => severity === 'error' && isOwn(rule));
  return `${lines.join('')}${verdicts[verdict]}\n${own ? ownRefusal : ''}`;
};

/** GitHub's names of severities, as its workflow commands have them. */
const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Finding['severity'],
  string
>;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: GitHub shows each beside its line. */
const github = ({ findings }: Report): string =>
  findings
    .toSorted(byPlace)
    .map(({ severity, rule, file, line, message }) => {
      const place = `file=${escapeProperty(file)},line=${line},title=${escapeProperty(rule)}`;
      return `::${levels[severity]} ${place}::${escapeData(message)}\n`;
    })
    .join('');

const formats = { stylish, json, github } as const satisfies Record<
  NonNullable<LintArguments['format']>,
  (report: Report) => string
>;

const toStdout: Write = (text) => void process.stdout.write(text);

/**
 * `gatehouse lint DOCUMENT`: what an import would say.
 *
 * @returns the exit code: 1 when the verdict is `rejected`
 */
export const lintCommand = async (
  args: LintArguments,
  write: Write = toStdout,
): Promise<number> => {
  const report = await reportOn(args);
  write(formats[args.format ?? 'stylish'](report));
  return report.verdict === 'rejected' ? 1 : 0;
};
