import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  const { outputFiles } = await esbuild({
    write: false,
    absWorkingDir: home,
    entryPoints: {
      gatehouse: 'scripts/gatehouse.ts',
      'dynamodb-server': 'local/dynamodb/server.ts',
      'embedded-server': 'local/embedded/server.ts',
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
  mkdirSync(join(home, 'dist'), { recursive: true });
  // Entries last: a process that starts meanwhile finds a whole bundle, the old one or the new.
  const isChunk = ({ path }) => CHUNK.test(path);
  for (const file of outputFiles.filter(isChunk)) replace(file);
  for (const file of outputFiles.filter((it) => !isChunk(it))) replace(file);
  removeOld(new Set(outputFiles.map(({ path }) => path)));
}

const CHUNK = /-[A-Z0-9]{8}\.js(\.map)?$/;

/** Writes a file so that it is never seen in part. */
function replace({ path, contents }) {
  const part = `${path}.${process.pid}`;
  writeFileSync(part, contents);
  renameSync(part, path);
}

/** How long a process may run on with chunks of an older bundle before they go: a day. */
const KEPT_MS = 24 * 60 * 60 * 1_000;

function removeOld(current) {
  const folder = join(home, 'dist');
  for (const path of readdirSync(folder).map((name) => join(folder, name)))
    if (CHUNK.test(path) && !current.has(path) && statSync(path).mtimeMs < Date.now() - KEPT_MS)
      rmSync(path, { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
