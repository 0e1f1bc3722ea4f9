import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Runtime from './runtime.cjs';

/**
 * The plain JavaScript that runs in an environment. It is never bundled: it stands beside this file,
 * or, for the bundle in `dist/`, in the sources that the bundle was made of.
 */
function locate(file: string): string {
  const beside = fileURLToPath(new URL(file, import.meta.url));
  if (existsSync(beside)) return beside;
  return fileURLToPath(new URL(`../gateway/lambda/${file}`, import.meta.url));
}

/** Path of the program of an environment's process. */
export const environmentProgram = locate('environment.cjs');

const require = createRequire(import.meta.url);

export const { createContext, errorDocument, handlerName, loadHandler, runEvent } = require(
  locate('runtime.cjs'),
) as typeof Runtime;
