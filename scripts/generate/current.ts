import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { filesBelow } from './files.ts';
import { generate } from './generate.ts';

const generated = 'generated';

/** Files below a folder that are compared: pages are built, never committed. */
const compared = async (folder: string): Promise<Map<string, string>> => {
  const paths = (await filesBelow(folder)).filter((path) => !path.endsWith('.html'));
  const texts = paths.map(async (path): Promise<[string, string]> => [
    relative(folder, path),
    await readFile(path, 'utf8'),
  ]);
  return new Map(await Promise.all(texts));
};

const difference = (name: string, here: string | undefined, fresh: string | undefined): string => {
  if (here === undefined) return `${generated}/${name} is missing`;
  return fresh === undefined
    ? `${generated}/${name} is no longer made`
    : `${generated}/${name} differs`;
};

/**
 * Generates everything anew beside what is there, and names each file in which they differ.
 *
 * @param say takes each line for people
 * @returns whether the documents have no error and what is there is what they make
 */
export const isCurrent = async (say: (line: string) => void): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-check-'));
  try {
    const quiet = (line: string): void => {
      if (!line.startsWith('wrote ')) say(line);
    };
    if (!(await generate({ out: folder, pages: false, say: quiet }))) return false;
    const [here, fresh] = await Promise.all([compared(generated), compared(folder)]);
    const names = [...new Set([...here.keys(), ...fresh.keys()])].sort();
    const changed = names.filter((name) => here.get(name) !== fresh.get(name));
    for (const name of changed) say(difference(name, here.get(name), fresh.get(name)));
    if (changed.length > 0) say('Run `npm run generate` and commit what it writes.');
    return changed.length === 0;
  } finally {
    await rm(folder, { recursive: true });
  }
};
