import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of this run, outside the tree, gone when the run ends. */
export const scratch = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));

process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

export function write(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

/** Bundles a TypeScript program of the bench into `dist/`, where it finds packages and the environment. */
export async function bundleProgram(entry: string, name: string): Promise<string> {
  const outfile = join(root, 'dist', name);
  await build({
    entryPoints: [join(root, 'test/bench', entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}
