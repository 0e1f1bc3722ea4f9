import { join } from 'node:path';
import { DocumentError } from '../../gateway/document/finding.ts';
import { readDocument } from '../../gateway/document/read.ts';
import { makeApi } from './api.ts';
import { writeFiles } from './files.ts';
import { describeFinding, documentsIn } from './generate.ts';
import { buildPage } from './page.ts';

/** What became of one API: `refused` wrote nothing. */
export type Remade =
  | {
      readonly outcome: 'made';
      /** Paths of the files that changed. */
      readonly changed: readonly string[];
      /** Remarks that do not stop the run, a line each. */
      readonly remarks: readonly string[];
      /** Builds the docs page, which takes seconds; answers whether it was out of date. */
      readonly page: () => Promise<boolean>;
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] };

/**
 * Generates one API of a project as far as it takes to run it: without Redocly's lint, and the page
 * only when asked for.
 *
 * @param root the project's folder
 */
export const remake = async (root: string, api: string): Promise<Remade> => {
  const path = documentsIn(join(root, 'openapi')).get(api);
  if (path === undefined) {
    return { outcome: 'refused', reasons: [`openapi/${api} holds no document`] };
  }
  const out = join(root, 'generated', api);
  try {
    const document = await readDocument(path);
    const { files, findings } = await makeApi(document, join(root, 'handlers'));
    const changed = await writeFiles(out, files);
    const page = (): Promise<boolean> => buildPage(document.root, join(out, 'index.html'));
    return { outcome: 'made', changed, remarks: findings.map(describeFinding), page };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { outcome: 'refused', reasons: error.findings.map(describeFinding) };
  }
};
