import { resolve } from 'node:path';
import type { GatewayConfig } from '../config.ts';
import type { ApiKind } from '../document/document.ts';
import { byPlace, DocumentError } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocument } from '../document/read.ts';
import { nameOf } from '../document/source.ts';
import { internalRemark } from '../lint/guarded.ts';
import { explained, lint } from '../lint/lint.ts';
import { internalId } from '../lint/rules/gatehouse/internal.ts';
import { verdictOf } from '../lint/verdict.ts';
import { github } from './report/github.ts';
import { json } from './report/json.ts';
import type { Report } from './report/report.ts';
import { stylish } from './report/stylish.ts';

export type LintFormat = 'stylish' | 'json' | 'github';

/** How findings are shown. */
export interface ShowOptions {
  /** Default `stylish`, for people. */
  readonly format?: LintFormat;
  /** Whether `stylish` shows every finding, also the many of a rule. */
  readonly verbose?: boolean;
  /** Whether `stylish` has colours. Default: where stdout is a terminal that has them. */
  readonly colours?: boolean;
  /** The folder that file names of `github` begin in. Default: GITHUB_WORKSPACE, else the working directory. */
  readonly workspace?: string;
}

export interface LintArguments extends ShowOptions {
  /** Path of the document. */
  readonly document: string;
  /** What `--kind` says; otherwise the document tells. */
  readonly kind?: ApiKind;
  /** What `--config` says: its substitutions, throttle and functions count. */
  readonly config?: GatewayConfig;
}

/** Takes the report. Default: stdout. */
export type Write = (text: string) => void;

/** What an import of a document would say; of one that cannot be read, what is wrong with it. */
export const reportOn = async ({
  document: path,
  kind: said,
  config = {},
}: Pick<LintArguments, 'document' | 'kind' | 'config'>): Promise<Report> => {
  try {
    const document = await readDocument(path, said === undefined ? {} : { kind: said });
    const kind = said ?? kindOf(document);
    const findings = lint(document, kind, config, { isBundled: false });
    // WebSocket APIs have no import.
    const verdict = kind === 'websocket' ? 'rejected' : verdictOf(findings);
    return { verdict, findings, kind };
  } catch (error) {
    const place = { file: nameOf(resolve(path)), line: 1 };
    const told =
      error instanceof DocumentError
        ? error.findings
        : [{ ...internalRemark('Reading', error), ...place }];
    return { verdict: 'rejected', findings: told.map((it) => explained(it, said)).sort(byPlace) };
  }
};

const hasColours = (): boolean => process.stdout.isTTY && process.stdout.hasColors();

const formats = {
  json,
  github: (report, { workspace = process.env['GITHUB_WORKSPACE'] }) => github(report, workspace),
  stylish: (report, { colours = hasColours(), verbose = false }) =>
    stylish(report, { colours, verbose }),
} as const satisfies Record<LintFormat, (report: Report, options: ShowOptions) => string>;

/** A report in the format that was asked for. */
export const shown = (report: Report, options: ShowOptions = {}): string =>
  formats[options.format ?? 'stylish'](report, options);

const toStdout: Write = (text) => void process.stdout.write(text);

/**
 * `gatehouse lint DOCUMENT`: what an import would say.
 *
 * @returns the exit code: 1 when the verdict is `rejected`, as that of a document that cannot be read is, and where
 *   a rule of ours failed
 */
export const lintCommand = async (
  args: LintArguments,
  write: Write = toStdout,
): Promise<number> => {
  const report = await reportOn(args);
  write(shown(report, args));
  const isKnown = !report.findings.some(({ rule }) => rule === internalId);
  return report.verdict === 'rejected' || !isKnown ? 1 : 0;
};
