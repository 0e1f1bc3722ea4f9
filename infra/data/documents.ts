import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const roots = ['openapi.yaml', 'openapi.yml', 'openapi.json', 'asyncapi.yaml', 'asyncapi.json'];

/**
 * Root files of the documents by the names of their folders, in order; no list of APIs is kept.
 *
 * @param folder `openapi/` of a project
 */
export function documentsIn(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(
    names.flatMap((api) => {
      const path = roots.map((root) => join(folder, api, root)).find((it) => existsSync(it));
      return path === undefined ? [] : [[api, path] as const];
    }),
  );
}
