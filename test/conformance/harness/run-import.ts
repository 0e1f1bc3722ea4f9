import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import type { Finding } from '../../../gateway/document/finding.ts';
import { tokensOf } from '../../../gateway/document/pointer.ts';
import { severitiesOf } from '../../../gateway/lint/rule.ts';
import { ruleOf } from '../../../gateway/lint/rule-set.ts';
import type { Verdict } from '../../../gateway/lint/verdict.ts';
import type { ImportCase, ImportSection } from './import-case.ts';
import { leastDocuments } from './least-document.ts';

interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/**
 * Lints the document of a case as the command does.
 *
 * @param folder of the case's own, for its files
 * @returns what differs, nothing when it holds
 */
export async function runImportCase(
  it: ImportCase,
  kind: ImportSection['kind'],
  folder: string,
): Promise<string[]> {
  const files = it.files ?? { 'openapi.json': JSON.stringify(documentOf(it, kind), null, 1) };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const document = join(folder, Object.keys(files)[0] ?? '');
  let text = '';
  const exitCode = await lintCommand(
    { document, kind, format: 'json' },
    (part) => void (text += part),
  );
  const report = JSON.parse(text) as Report;
  const expectedCode = it.verdict === 'rejected' ? 1 : 0;
  return [
    ...(report.verdict === it.verdict
      ? []
      : [
          `verdict ${report.verdict}, not ${it.verdict}: ${report.findings.map(shown).join(' | ')}`,
        ]),
    ...(exitCode === expectedCode ? [] : [`exit code ${exitCode}`]),
    ...theirs(it, report),
    ...ours(it, report),
    ...mends(it, report),
    ...report.findings.flatMap((finding) => unannounced(finding, kind)),
  ];
}

const isOurs = ({ rule }: Finding): boolean => rule.startsWith('gatehouse/');

const shown = ({ severity, rule, pointer, message }: Finding): string =>
  `${severity} ${rule} ${pointer} ${message}`;

const matches = (want: string, found: string): boolean =>
  want.endsWith('…') ? found.startsWith(want.slice(0, -1)) : found === want;

function theirs({ says }: ImportCase, { findings }: Report): string[] {
  if (says === undefined) return [];
  const found = findings
    .filter((it) => !isOurs(it) && it.severity !== 'info')
    .map(shown)
    .sort();
  const wanted = [...says].sort();
  const same =
    found.length === wanted.length && wanted.every((want, at) => matches(want, found[at] ?? ''));
  return same ? [] : [`says ${JSON.stringify(found, null, 1)}`];
}

function ours({ ours: wanted = [] }: ImportCase, { findings }: Report): string[] {
  const found = findings.filter(isOurs).map(shown);
  const missing = wanted.filter((want) => !found.some((it) => matches(want, it)));
  return missing.map((it) => `lacks ${it}, has ${JSON.stringify(found, null, 1)}`);
}

function mends({ mends: wanted = [] }: ImportCase, { findings }: Report): string[] {
  const found = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ line, rule, remedy = '' }) => `${line} ${rule} ${remedy}`);
  const missing = wanted.filter((want) => !found.some((it) => matches(want, it)));
  return missing.map((it) => `mends not ${it}, has ${JSON.stringify(found, null, 1)}`);
}

/** A finding of a rule that nobody listed, or as grave as its rule never said that it would be. */
function unannounced(finding: Finding, kind: ImportSection['kind']): string[] {
  const rule = ruleOf(finding.rule, kind);
  if (rule === undefined) return [`has no rule for ${shown(finding)}`];
  return severitiesOf(rule).includes(finding.severity) ? [] : [`is graded as ${shown(finding)}`];
}

/** The least document of a kind with what a case puts into it. */
function documentOf({ with: values = {} }: ImportCase, kind: ImportSection['kind']): JsonObject {
  const root = structuredClone(leastDocuments[kind]) as unknown as Record<string, Json>;
  for (const [pointer, value] of Object.entries(values)) {
    const tokens = tokensOf(pointer);
    let at = root;
    for (const token of tokens.slice(0, -1))
      at = (at[token] ??= {}) as unknown as Record<string, Json>;
    const last = tokens.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(at, last);
    else at[last] = structuredClone(value);
  }
  return root;
}
