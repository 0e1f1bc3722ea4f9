import { join } from 'node:path';
import { DocumentError } from '../../gateway/document/finding.ts';
import { readDocument } from '../../gateway/document/read.ts';
import { makeServed } from './api.ts';
import { writeChanged } from './files.ts';
import { functionsIn } from './functions.ts';
import { describeFinding, documentsIn } from './generate.ts';

/** What became of one API: `refused` wrote nothing. */
export type Remade =
  | {
      readonly outcome: 'made';
      /** Paths of the files that changed. */
      readonly changed: readonly string[];
      /** Remarks that do not stop the run, a line each. */
      readonly remarks: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] };

/**
 * Generates one API of a project as far as it takes to run it, in a fraction of a second: types, page
 * and Redocly's lint are left to a whole run.
 *
 * @param root the project's folder
 */
export const remake = async (root: string, api: string): Promise<Remade> => {
  const path = documentsIn(join(root, 'openapi')).get(api);
  if (path === undefined) {
    return { outcome: 'refused', reasons: [`openapi/${api} holds no document`] };
  }
  try {
    const document = await readDocument(path);
    const { files, findings } = await makeServed(document, functionsIn(join(root, 'handlers')));
    const changed = await writeChanged(join(root, 'generated', api), files);
    return { outcome: 'made', changed, remarks: findings.map(describeFinding) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { outcome: 'refused', reasons: error.findings.map(describeFinding) };
  }
};
