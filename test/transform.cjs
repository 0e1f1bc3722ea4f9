const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** Node 22's dialect, since Node 20 knows its import attributes too. */
const options = { loader: 'ts', format: 'esm', target: 'node22', sourcemap: 'inline' };
const key = `${version} ${JSON.stringify(options)}`;

/** Compiles a TypeScript test or source for jest's native ESM mode; types are checked by `npm run types`. */
module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha1').update(`${key} ${path}\n${source}`).digest('hex'),
  process: (source, path) => transformSync(source, { ...options, sourcefile: path }),
};
