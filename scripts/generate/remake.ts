import { join } from 'node:path';
import { DocumentError } from '../../gateway/document/finding.ts';
import { documentsIn } from '../../infra/data/documents.ts';
import { makeServed } from './api.ts';
import { writeChanged } from './files.ts';
import { functionsIn } from './functions.ts';
import { describeFinding } from './generate.ts';
import { readAgain } from './sources.ts';

/** What became of one API: only `made` wrote anything. */
export type Remade =
  | {
      readonly outcome: 'made';
      /** Paths of the files that changed. */
      readonly changed: readonly string[];
      /** Remarks that do not stop the run, a line each. */
      readonly remarks: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly string[] }
  /** Something was saved meanwhile: what was made is old. */
  | { readonly outcome: 'outdated' };

/**
 * Generates one API of a project as far as it takes to run it, in a fraction of a second: types, page
 * and Redocly's lint are left to a whole run.
 *
 * @param root the project's folder
 * @param isStill asked once all is made: nothing is written of files that have changed meanwhile
 */
export const remake = async (
  root: string,
  api: string,
  isStill = (): boolean => true,
): Promise<Remade> => {
  const path = documentsIn(join(root, 'openapi')).get(api);
  if (path === undefined) {
    return { outcome: 'refused', reasons: [`openapi/${api} holds no document`] };
  }
  try {
    const document = await readAgain(path);
    const { files, findings } = await makeServed(document, functionsIn(join(root, 'handlers')));
    if (!isStill()) return { outcome: 'outdated' };
    const changed = await writeChanged(join(root, 'generated', api), files);
    return { outcome: 'made', changed, remarks: findings.map(describeFinding) };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    if (!isStill()) return { outcome: 'outdated' };
    return { outcome: 'refused', reasons: error.findings.map(describeFinding) };
  }
};
