import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
const home = fileURLToPath(new URL('..', import.meta.url));

/** What the bundle is made of: a change below these makes it old. */
const sources = ['gateway', 'local', 'scripts', 'infra/data', 'package.json'];

export const bundle = join(home, 'dist', 'gatehouse.js');

/** Whether a source is newer than the bundle. */
export function isOld() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return sources.some((path) => newerThan(join(home, path), built));
}

function newerThan(path, time) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => newerThan(join(path, name), time));
}

/** Bundles the `gatehouse` command into `dist/`; packages stay where npm put them. */
export async function build() {
  const { build: esbuild } = await import('esbuild');
  await esbuild({
    absWorkingDir: home,
    entryPoints: {
      gatehouse: 'scripts/gatehouse.ts',
      'dynamodb-server': 'local/dynamodb/server.ts',
    },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    // Beside the entry: sources that look for files from where they are find them from here too.
    chunkNames: '[name]-[hash]',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
