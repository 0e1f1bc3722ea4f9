import type { JsonObject } from '../../gateway/document/document.ts';

/**
 * `base-path.ts`: what a custom domain maps a REST API to, for handlers that name public paths. Beside
 * `settings.json`, which would put usage plans into the functions, and change them with every throttle.
 */
export const basePathFile = ({ basePath }: JsonObject): readonly [string, string][] =>
  typeof basePath === 'string' ? [['base-path.ts', sourceOf(basePath)]] : [];

const sourceOf = (basePath: string): string =>
  [
    '// Made by `npm run generate` from the document; not to be edited.',
    '/** What the domain maps this API to. */',
    `export const basePath = '/${basePath}';`,
    '',
  ].join('\n');
