import { buildSync } from 'esbuild';
import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Redocly loads JavaScript only: the plugin is bundled here, and again where a source of it changed. */
const gateway = join(import.meta.dirname, '..');
const cache = join(gateway, '../node_modules/.cache/gatehouse');
const bundle = join(cache, 'redocly-plugin.cjs');

function isOld() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  const sources = ['../package.json', ...readdirSync(gateway, { recursive: true })];
  return sources.some((path) => statSync(join(gateway, path)).mtimeMs > built);
}

/** Written whole under another name first: several Redoclys may start at once. */
function build() {
  const outfile = `${bundle}.${process.pid}.cjs`;
  buildSync({
    entryPoints: [join(gateway, 'lint/redocly.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  renameSync(outfile, bundle);
}

if (isOld()) build();

const { plugin } = createRequire(import.meta.url)(bundle);

export default plugin;
