const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** Compiles a TypeScript test or source for jest's native ESM mode; types are checked by `npm run types`. */
module.exports = {
  getCacheKey: (source, path) => createHash('sha1').update(`${version} ${path}\n${source}`).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: path,
    }),
};
