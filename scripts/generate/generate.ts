import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError, type Finding, lineOf } from '../../gateway/document/finding.ts';
import { documentsIn } from '../../infra/data/documents.ts';
import { makeApi } from './api.ts';
import { writeFiles } from './files.ts';
import { functionsIn, type ManifestedFunction } from './functions.ts';
import { buildPage } from './page.ts';
import { redoclyFindings } from './redocly.ts';
import { readAgain } from './sources.ts';

export interface GenerateOptions {
  /** The folder of the documents, one folder an API. Default `openapi`. */
  readonly documents?: string;
  /** Default `handlers`. */
  readonly handlers?: string;
  /** Where everything goes. Default `generated`. */
  readonly out?: string;
  /** Whether pages are built as well. Default true. */
  readonly pages?: boolean;
  /** Takes each line for people. */
  readonly say: (line: string) => void;
}

export const describeFinding = (finding: Finding): string =>
  `${finding.severity}: ${lineOf(finding)}`;

/** What a step says of what it may refuse; answers whether there is no error. */
const judged = async (
  say: (line: string) => void,
  step: () => Promise<readonly Finding[]>,
): Promise<boolean> => {
  const findings = await step().catch((error: unknown) => {
    if (error instanceof DocumentError) return error.findings;
    throw error;
  });
  for (const finding of findings) say(describeFinding(finding));
  return findings.every(({ severity }) => severity !== 'error');
};

/** Once for all documents: what is wrong in a manifest is told once. */
const manifested = (
  handlers: string,
  say: (line: string) => void,
): readonly ManifestedFunction[] | undefined => {
  try {
    return functionsIn(handlers);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    for (const finding of error.findings) say(describeFinding(finding));
    return undefined;
  }
};

/** Folders of APIs that are no longer there, known by what stands in each. */
const removeOrphans = async (out: string, apis: ReadonlyMap<string, string>): Promise<void> => {
  const folders = existsSync(out) ? readdirSync(out, { withFileTypes: true }) : [];
  const orphans = folders
    .filter((entry) => entry.isDirectory() && !apis.has(entry.name))
    .map(({ name }) => join(out, name))
    .filter((folder) => existsSync(join(folder, 'origins.json')));
  await Promise.all(orphans.map((folder) => rm(folder, { recursive: true })));
};

/** Everything that is typed, tested or run: nothing is written of an API in which our rules find an error. */
export const generateFiles = async (options: GenerateOptions): Promise<boolean> => {
  const { documents = 'openapi', handlers = 'handlers', out = 'generated', say } = options;
  const apis = documentsIn(documents);
  await removeOrphans(out, apis);
  const functions = manifested(handlers, say);
  if (!functions) return false;
  const results = [...apis].map(([api, path]) =>
    judged(say, async () => {
      const { files, findings } = await makeApi(await readAgain(path), functions);
      for (const changed of await writeFiles(join(out, api), files)) say(`wrote ${changed}`);
      return findings;
    }),
  );
  return (await Promise.all(results)).every((fine) => fine);
};

/** What takes processes of its own, and nothing waits for: Redocly's lint and the pages. */
export const followUp = async (options: GenerateOptions): Promise<boolean> => {
  const { documents = 'openapi', out = 'generated', pages = true, say } = options;
  const results = [...documentsIn(documents)].map(([api, path]) =>
    judged(say, async () => {
      const document = await readAgain(path);
      const findings = await redoclyFindings(document.sources);
      const page = join(out, api, 'index.html');
      const isFine = findings.every(({ severity }) => severity !== 'error');
      if (pages && isFine && (await buildPage(document.root, page))) say(`wrote ${page}`);
      return findings;
    }),
  );
  return (await Promise.all(results)).every((fine) => fine);
};

/**
 * Generates every API. One that has errors keeps what was generated last; the others are generated.
 *
 * @returns whether all are without errors
 */
export const generate = async (options: GenerateOptions): Promise<boolean> =>
  (await generateFiles(options)) && (await followUp(options));
