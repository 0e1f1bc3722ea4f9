import type { JsonObject } from '../document/document.ts';
import { memberOf } from '../document/pointer.ts';
import { textOf } from './text-of.ts';

/** What an import does with the base path of a document (facts 157-159). */
export type BasePathMode = 'ignore' | 'prepend' | 'split';

/**
 * What stands before every path of a document: nothing, the base path of its first server, or that
 * without its top-most segment.
 */
export function basePathOf(root: JsonObject, mode: BasePathMode = 'ignore'): string {
  if (mode === 'ignore') return '';
  const base = serverPath(root);
  return mode === 'prepend' ? base : base.replace(/^\/[^/]*/, '');
}

/** The variable `basePath`, or the path of the address (fact 158), without a slash at its end. */
function serverPath(root: JsonObject): string {
  const server = memberOf(memberOf(root, 'servers'), '0');
  const variable = memberOf(memberOf(memberOf(server, 'variables'), 'basePath'), 'default');
  const address = textOf(memberOf(server, 'url')).replace(/^[a-z]+:\/\/[^/]*/i, '');
  const path = variable === undefined ? address : textOf(variable);
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
