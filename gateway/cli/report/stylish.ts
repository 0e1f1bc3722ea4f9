import { styleText } from 'node:util';
import type { Finding, Severity } from '../../document/finding.ts';
import { isOurs } from '../../lint/rule.ts';
import { type Alike, alike, grouped, type Report } from './report.ts';
import { summary } from './summary.ts';

export interface StylishOptions {
  /** Whether escape sequences for colours are written. Default false. */
  readonly colours?: boolean;
  /** Whether every finding is shown, also the many of a rule. Default false. */
  readonly verbose?: boolean;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const plain: Paint = (_, text) => text;
const coloured: Paint = (format, text) => styleText(format, text, { validateStream: false });

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  Format
>;

/** So many entries of one rule are shown; of more, the number. What stops an import is shown whole. */
const mostShown = { error: Infinity, warning: 10, info: 3 } as const;

/** So many places of an entry are named. */
const mostPlaces = 5;

/** A document's own text may hold escape sequences: a terminal is not to obey them. */
const harmless = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

const indented = (text: string, width: number): string =>
  harmless(text).replaceAll('\n', `\n${' '.repeat(width)}`);

const listed = (places: readonly (string | number)[], verbose: boolean): string => {
  if (verbose || places.length <= mostPlaces) return places.join(', ');
  return `${places.slice(0, mostPlaces).join(', ')} and ${places.length - mostPlaces} more`;
};

interface Shown {
  readonly entries: readonly Alike[];
  /** Of each rule, how many more there are. */
  readonly hidden: ReadonlyMap<string, number>;
}

/** The first entries of each rule. */
const shortened = (entries: readonly Alike[], verbose: boolean): Shown => {
  const seen = new Map<string, number>();
  const hidden = new Map<string, number>();
  const shown = entries.filter(({ first: { rule, severity }, all }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    if (verbose || count <= mostShown[severity]) return true;
    hidden.set(rule, (hidden.get(rule) ?? 0) + all.length);
    return false;
  });
  return { entries: shown, hidden };
};

const hiddenLines = ({ hidden }: Shown, indent: string): string[] =>
  [...hidden].map(([rule, count]) => `${indent}… and ${count} more of ${rule}: --verbose\n`);

/** Findings of one file that stop or change something, as a block below its name. */
const fileBlock = (file: string, findings: readonly Finding[], paint: Paint, all: boolean) => {
  const shown = shortened(alike(findings), all);
  const width = String(findings.reduce((most, { line }) => Math.max(most, line), 1)).length;
  const indent = width + 13;
  const below = ' '.repeat(indent);
  const lines = shown.entries.map(({ first, all: same }, index) => {
    const { line, severity, message, rule, remedy } = first;
    const next = shown.entries[index + 1]?.first;
    const head = `  ${String(line).padStart(width)}  ${paint(colours[severity], severity.padEnd(7))}`;
    const others = same.slice(1).map((it) => it.line);
    // Neighbours of one rule are mended alike: it is said below the last of them.
    const isLast = next?.rule !== rule || next.remedy !== remedy;
    return [
      `${head}  ${indented(message, indent)}  ${paint('dim', rule)}\n`,
      others.length === 0 ? '' : `${below}also at line ${listed(others, all)}\n`,
      remedy === undefined || !isLast ? '' : `${below}→ ${indented(remedy, indent + 2)}\n`,
    ].join('');
  });
  return `${paint('underline', file)}\n${lines.join('')}${hiddenLines(shown, below).join('')}\n`;
};

/** Each place once, its file where that is another than of the one before. */
const placesOf = (findings: readonly Finding[]): string[] => {
  const files = grouped(findings, ({ file }) => file);
  return [...files].flatMap(([file, of]) =>
    [...new Set(of.map(({ line }) => line))].map((line, index) =>
      index === 0 ? `${harmless(file)}:${line}` : String(line),
    ),
  );
};

/** Notes change nothing for callers: each is said once, for all its places. */
const notesBlock = (notes: readonly Finding[], paint: Paint, verbose: boolean): string => {
  if (notes.length === 0) return '';
  const shown = shortened(alike(notes), verbose);
  const lines = shown.entries.map(({ first: { message, rule }, all }) => {
    const head = `  ${indented(message, 2)}  ${paint('dim', rule)}\n`;
    return `${head}    ${paint('dim', `at ${listed(placesOf(all), verbose)}`)}\n`;
  });
  return `${paint('underline', 'Notes')}\n${lines.join('')}${hiddenLines(shown, '  ').join('')}\n`;
};

/** Where to read on, once per page. */
const pagesBlock = (findings: readonly Finding[], paint: Paint): string => {
  const linked = findings.filter(({ link }) => link !== undefined);
  if (linked.length === 0) return '';
  const pages = [...grouped(linked, ({ link }) => link ?? '')].map(([link, of]) => {
    const rules = [...new Set(of.map(({ rule }) => rule))].join(', ');
    return `  ${rules}\n    ${paint('dim', link)}\n`;
  });
  return `${paint('underline', 'Read more')}\n${pages.join('')}\n`;
};

/** For people: by file, with the remedy below each finding, and what it comes to at the end. */
export const stylish = (
  report: Report,
  { colours: isColoured = false, verbose = false }: StylishOptions = {},
): string => {
  const paint = isColoured ? coloured : plain;
  const notes = report.findings.filter(({ severity }) => severity === 'info');
  const problems = report.findings.filter(({ severity }) => severity !== 'info');
  const files = [...grouped(problems, ({ file }) => file)].map(([file, findings]) =>
    fileBlock(harmless(file), findings, paint, verbose),
  );
  const [verdict = '', ...others] = summary(report);
  const grade = { rejected: 'red', warning: 'yellow', accepted: 'green' } as const;
  const isOpen = report.verdict === 'accepted' && problems.some(({ rule }) => isOurs(rule));
  const told = paint(['bold', isOpen ? 'yellow' : grade[report.verdict]], verdict);
  const last = [told, ...others].map((line) => `${line}\n`);
  return [...files, notesBlock(notes, paint, verbose), pagesBlock(problems, paint), ...last].join(
    '',
  );
};
