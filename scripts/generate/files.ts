import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files of one API by path relative to its folder in `generated/`. */
export type Files = ReadonlyMap<string, string>;

/** Two spaces and a final line break, members in the order given: the same bytes every time. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const contentOf = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Paths of all files below a folder, sorted; none where it does not exist. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Writes what differs, so that watchers see only changes. Answers the paths that changed. */
export const writeChanged = async (folder: string, files: Files): Promise<string[]> => {
  const changed: string[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    if ((await contentOf(path)) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    changed.push(path);
  }
  return changed;
};

/**
 * Writes what differs and removes what is no longer made; pages (`*.html`) are left alone. Answers
 * the paths that changed.
 */
export const writeFiles = async (folder: string, files: Files): Promise<string[]> => {
  const changed = await writeChanged(folder, files);
  const wanted = new Set([...files.keys()].map((name) => join(folder, name)));
  for (const path of await filesBelow(folder)) {
    if (wanted.has(path) || path.endsWith('.html')) continue;
    await rm(path);
    changed.push(path);
  }
  return changed;
};
