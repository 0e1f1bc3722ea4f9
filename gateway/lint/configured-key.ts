import { basePathOf } from '../deployment/base-path.ts';
import { type DocumentOperation, routeKeyOf } from '../document/operations.ts';
import type { LintContext } from './context.ts';

/** The key by which a config names the route of an operation: with the base path that an import puts before it. */
export const configuredKey = (
  { root, config }: Pick<LintContext, 'root' | 'config'>,
  { method, path }: Pick<DocumentOperation, 'method' | 'path'>,
): string => {
  const isDefault = path === '/$default';
  const base = isDefault ? '' : basePathOf(root, config.import?.basepath);
  return routeKeyOf({ method, path: path === '/' && base !== '' ? base : base + path });
};
