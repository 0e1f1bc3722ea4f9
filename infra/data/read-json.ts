import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataRefused } from './refusal.ts';

/**
 * @param root the project's folder
 * @param file relative to it
 * @param remedy what to do when it is missing
 * @throws DataRefused when the file is missing or is not JSON
 */
export function readJson(root: string, file: string, remedy: string): unknown {
  const text = textOf(join(root, file));
  if (text === undefined) {
    throw new DataRefused([{ file, line: 1, message: `is missing: ${remedy}` }]);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DataRefused([{ file, ...faultOf(error, text) }]);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Node names the position of most faults, and none for a text that ends too early. */
function faultOf(error: unknown, text: string): { line: number; message: string } {
  const said = error instanceof Error ? error.message : String(error);
  const position = / at position (\d+)/.exec(said)?.[1];
  const before = text.slice(0, position === undefined ? undefined : Number(position)).trimEnd();
  const reason = said.replace(/(?: in JSON)? at position.*$/s, '');
  return { line: before.split('\n').length, message: `is not JSON: ${reason}` };
}
