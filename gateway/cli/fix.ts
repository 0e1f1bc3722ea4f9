import { realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { toImportDialect } from '../dialect/dialect.ts';
import { authoredOrigins, textOf } from '../dialect/written.ts';
import type { ApiDocument, ApiKind } from '../document/document.ts';
import { byPlace, DocumentError, type Finding } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { readDocument } from '../document/read.ts';
import { nameOf } from '../document/source.ts';
import { explained, lint } from '../lint/lint.ts';
import { internalId } from '../lint/rules/gatehouse/internal.ts';
import { verdictOf } from '../lint/verdict.ts';
import { type LintArguments, reportOn, shown, type Write } from './lint.ts';
import { alike, type Report } from './report/report.ts';

export interface FixArguments extends LintArguments {
  /** Where the document is written. Default: `NAME.aws.EXT` beside it. */
  readonly out?: string;
}

/** What came of it: of the document that was written, or of the one that could not be. */
interface Fixed {
  readonly report: Report;
  readonly rewritten: readonly Finding[];
  readonly written?: string;
  /** Why nothing was written, where the document could be read. */
  readonly hindrances?: readonly Finding[];
}

const toStdout: Write = (text) => void process.stdout.write(text);

/**
 * `gatehouse lint --fix DOCUMENT`: writes the document as an import takes it beside it, and says what was
 * rewritten, what is lost, and what an import would say of what was written.
 *
 * @returns the exit code: 1 when the verdict of what was written is `rejected`, or nothing was written
 * @throws Error where the file to write is one of the document's own, or cannot be written
 */
export const fixCommand = async (args: FixArguments, write: Write = toStdout): Promise<number> => {
  const fixed = await fix(args);
  write((args.format === 'json' ? json : told)(fixed, args));
  const isKnown = !fixed.report.findings.some(({ rule }) => rule === internalId);
  return fixed.written === undefined || fixed.report.verdict === 'rejected' || !isKnown ? 1 : 0;
};

const fix = async (args: FixArguments): Promise<Fixed> => {
  const read = await readWhole(args);
  if (read === undefined) return { report: await reportOn(args), rewritten: [] };
  const { document, kind } = read;
  const dialect = toImportDialect(document, kind, { isServed: true });
  const isRewritten = ({ severity }: Finding): boolean => severity === 'info';
  const others = dialect.findings.filter((it) => !isRewritten(it));
  const hindrances = others.filter(({ severity }) => severity === 'error');
  if (hindrances.length > 0) {
    const report = await reportOn(args);
    const findings = [...report.findings, ...others].sort(byPlace);
    return { report: { ...report, findings }, rewritten: [], hindrances };
  }
  const path = pathFor(args, document);
  save(path, textOf(dialect.root, formOf(path, args.document)));
  const origins = authoredOrigins(document, dialect);
  const report = await reportOnWritten({ path, kind, origins }, args);
  const findings = [...report.findings, ...others].sort(byPlace);
  const rewritten = dialect.findings.filter(isRewritten);
  return { report: { ...report, findings }, rewritten, written: nameOf(path) };
};

const readWhole = async ({
  document: path,
  kind: said,
}: FixArguments): Promise<{ document: ApiDocument; kind: ApiKind } | undefined> => {
  try {
    const document = await readDocument(path, said === undefined ? {} : { kind: said });
    return { document, kind: said ?? kindOf(document) };
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
};

/** Its findings name the files that were authored: those are to be mended. */
const reportOnWritten = async (
  { path, kind, origins }: { path: string; kind: ApiKind; origins: ApiDocument['origins'] },
  { config = {} }: FixArguments,
): Promise<Report> => {
  try {
    const document = await readDocument(path, { kind });
    const findings = lint({ ...document, origins }, kind, config);
    return { verdict: verdictOf(findings), findings, kind };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const findings = error.findings.map((it) => explained(it, kind)).sort(byPlace);
    return { verdict: 'rejected', findings, kind };
  }
};

/** The file to write, which is none of those that were read. */
const pathFor = ({ document: path, out }: FixArguments, { sources }: ApiDocument): string => {
  const extension = extname(path);
  const beside = join(dirname(path), `${basename(path, extension)}.aws${extension}`);
  const target = resolve(out ?? beside);
  const own = new Set(sources.flatMap((source) => [source, realOf(source)]));
  if (!own.has(target) && !own.has(realOf(target))) return target;
  throw new Error(
    `${nameOf(target)} is the document itself or a file that it refers to: choose another by --out.`,
  );
};

const realOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};

const formOf = (path: string, authored: string): 'json' | 'yaml' => {
  const said = [path, authored].map(extname).find((it) => /^\.(json|ya?ml)$/i.test(it));
  return said?.toLowerCase() === '.json' ? 'json' : 'yaml';
};

const save = (path: string, text: string): void => {
  try {
    writeFileSync(path, text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new Error(`${nameOf(path)} cannot be written (${code}).`, { cause: error });
  }
};

/** The report as `lint` has it, with what was rewritten among its findings, and the file. */
const json = ({ report, rewritten, written }: Fixed, args: FixArguments): string => {
  const findings = [...report.findings, ...rewritten].sort(byPlace);
  const told = JSON.parse(shown({ ...report, findings }, args)) as object;
  return `${JSON.stringify({ ...told, written })}\n`;
};

const told = (fixed: Fixed, args: FixArguments): string => {
  const { report, rewritten, written, hindrances } = fixed;
  const last = written === undefined ? nothingWritten(hindrances) : `Written: ${written}`;
  return `${rewrittenBlock(rewritten)}${shown(report, args)}${last}\n`;
};

/** Of all errors, those few that --fix itself does not get past. */
const nothingWritten = (hindrances: readonly Finding[] = []): string => {
  const all = alike(hindrances).map(({ first: { rule, message }, all: same }) => {
    const places = new Set(same.map(({ file, line }) => `${file}:${line}`));
    return `  ${message}  ${rule}\n    at ${[...places].join(', ')}`;
  });
  return all.length === 0
    ? 'Nothing was written: mend the errors first.'
    : ['Nothing was written: --fix does not get past this; mend it first.', ...all].join('\n');
};

/** What was rewritten, each with all its places. */
const rewrittenBlock = (rewritten: readonly Finding[]): string => {
  if (rewritten.length === 0) return '';
  const lines = alike(rewritten).map(({ first: { message }, all }) => {
    const places = new Set(all.map(({ file, line }) => `${file}:${line}`));
    return `  ${message}\n    at ${[...places].join(', ')}\n`;
  });
  return `Rewritten\n${lines.join('')}\n`;
};
