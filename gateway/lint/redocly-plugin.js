import { buildSync } from 'esbuild';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Redocly loads JavaScript only: the plugin is bundled on the way, under a name of this process. */
const cache = join(import.meta.dirname, '../../node_modules/.cache/gatehouse');
const outfile = join(cache, `redocly-plugin-${process.pid}.cjs`);

buildSync({
  entryPoints: [join(import.meta.dirname, 'redocly.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});

const { plugin } = createRequire(import.meta.url)(outfile);
rmSync(outfile);

export default plugin;
