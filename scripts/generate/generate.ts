import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiDocument } from '../../gateway/document/document.ts';
import { DocumentError, type Finding } from '../../gateway/document/finding.ts';
import { readDocument } from '../../gateway/document/read.ts';
import { makeApi } from './api.ts';
import { writeFiles } from './files.ts';
import { buildPage } from './page.ts';
import { redoclyFindings } from './redocly.ts';

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

/** Folders below `openapi/` that hold a document, by its root file. */
export const documentsIn = (folder: string): Map<string, string> => {
  const apis = new Map<string, string>();
  for (const api of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const names = ['openapi.yaml', 'openapi.yml', 'openapi.json', 'asyncapi.yaml', 'asyncapi.json'];
    const root = names.map((name) => join(folder, api, name)).find((path) => existsSync(path));
    if (root !== undefined) apis.set(api, root);
  }
  return apis;
};

export const describeFinding = ({ severity, file, line, message, rule }: Finding): string =>
  `${severity}: ${file}:${line} ${message} [${rule}]`;

/** Redocly's lint and page take processes of their own; nothing that is typed or tested waits for them. */
const followUp = async (
  document: ApiDocument,
  page: string,
  { pages = true, say }: GenerateOptions,
): Promise<boolean> => {
  const findings = await redoclyFindings(document.sources);
  for (const finding of findings) say(describeFinding(finding));
  if (findings.some(({ severity }) => severity === 'error')) return false;
  if (pages && (await buildPage(document.root, page))) say(`wrote ${page}`);
  return true;
};

/** Generates one API; answers whether it has no error. Nothing is written when our own rules find one. */
const generateApi = async (
  api: string,
  path: string,
  options: GenerateOptions,
): Promise<boolean> => {
  const { handlers = 'handlers', out = 'generated', say } = options;
  try {
    const document = await readDocument(path);
    const { files, findings } = await makeApi(document, handlers);
    for (const finding of findings) say(describeFinding(finding));
    for (const changed of await writeFiles(join(out, api), files)) say(`wrote ${changed}`);
    return await followUp(document, join(out, api, 'index.html'), options);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    for (const finding of error.findings) say(describeFinding(finding));
    return false;
  }
};

/** Folders of APIs that are no longer there. */
const removeOrphans = async (out: string, apis: ReadonlyMap<string, string>): Promise<void> => {
  const folders = existsSync(out) ? readdirSync(out, { withFileTypes: true }) : [];
  const orphans = folders.filter((entry) => entry.isDirectory() && !apis.has(entry.name));
  await Promise.all(orphans.map(({ name }) => rm(join(out, name), { recursive: true })));
};

/**
 * Generates every API. One that has errors keeps what was generated last; the others are generated.
 *
 * @returns whether all are without errors
 */
export const generate = async (options: GenerateOptions): Promise<boolean> => {
  const { documents = 'openapi', out = 'generated' } = options;
  const apis = documentsIn(documents);
  await removeOrphans(out, apis);
  const results = await Promise.all(
    [...apis].map(([api, path]) => generateApi(api, path, options)),
  );
  return results.every((fine) => fine);
};
