import { basePathOf } from '../deployment/base-path.ts';
import { methodKey } from '../deployment/rest/method-keys.ts';
import { type DocumentOperation, routeKeyOf } from '../document/operations.ts';
import type { LintContext } from './context.ts';

/**
 * The keys by which a config may name the route of an operation: with the base path that an import puts
 * before it; of a REST API also without a slash at its end.
 */
export const configuredKeys = (
  { root, config, kind }: Pick<LintContext, 'root' | 'config' | 'kind'>,
  operation: Pick<DocumentOperation, 'method' | 'path'> & Partial<DocumentOperation>,
): readonly string[] => {
  const authored = routeKeyOf(operation);
  if (authored === '$default') return [authored];
  const { method, path } = operation;
  const base = basePathOf(root, config.import?.basepath);
  const key = `${method} ${path === '/' && base !== '' ? base : base + path}`;
  return kind === 'rest' && methodKey(key) !== key ? [methodKey(key), key] : [key];
};
