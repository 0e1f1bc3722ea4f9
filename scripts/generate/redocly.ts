import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Finding, Severity } from '../../gateway/document/finding.ts';
import { nameOf } from '../../gateway/document/source.ts';
import { ruleName } from '../../gateway/lint/rule.ts';
import { ruleSet } from '../../gateway/lint/rule-set.ts';
import { redocly, redoclyVersion } from '../redocly/run.ts';

/** Speeds up runs in which nothing changed; any of it may be deleted at any time. */
const cacheFolder = join('node_modules', '.cache', 'gatehouse');

/** Names a content and the version of Redocly that reads it. */
export const digestOf = (...texts: readonly string[]): string => {
  const hash = createHash('sha256').update(redoclyVersion);
  for (const text of texts) hash.update('\0').update(text);
  return hash.digest('hex');
};

interface Problem {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly location: readonly {
    readonly source?: { readonly ref?: string };
    readonly pointer?: string;
    readonly start?: { readonly line?: number };
  }[];
}

const findingOf = ({ ruleId, severity, message, location }: Problem): Finding => {
  const place = location[0];
  const grade: Severity = severity === 'warn' ? 'warning' : 'error';
  return {
    severity: grade,
    rule: `redocly/${ruleId}`,
    pointer: (place?.pointer ?? '').replace(/^#/, ''),
    file: nameOf(resolve(place?.source?.ref ?? '')),
    line: place?.start?.line ?? 1,
    message,
  };
};

/** Ours are asked by `generate` itself. */
const withoutOurs = ruleSet.flatMap(({ id }) => ['--skip-rule', `gatehouse/${ruleName(id)}`]);

/**
 * Redocly's own rules over an authored document, those of `redocly.yaml`. What was found is kept
 * under the digest of every file that was read.
 */
export const redoclyFindings = async (sources: readonly string[]): Promise<readonly Finding[]> => {
  const texts = await Promise.all(
    ['redocly.yaml', ...sources].map((path) => readFile(path, 'utf8')),
  );
  const key = digestOf(process.cwd(), ...withoutOurs, ...sources, ...texts);
  const cached = join(cacheFolder, `${key}.json`);
  try {
    return problemsIn(await readFile(cached, 'utf8')).map(findingOf);
  } catch {
    const root = relative(process.cwd(), sources[0] ?? '');
    const args = ['lint', root, '--format', 'json', ...withoutOurs];
    const { stdout, stderr } = await redocly(args);
    if (stdout === '') throw new Error(`Redocly did not run: ${stderr}`);
    const findings = problemsIn(stdout).map(findingOf);
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(cached, stdout);
    return findings;
  }
};

const problemsIn = (report: string): readonly Problem[] =>
  (JSON.parse(report) as { problems: readonly Problem[] }).problems;
