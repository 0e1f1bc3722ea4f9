import { membersOf, pointerTo } from '../../document/pointer.ts';
import type { LintContext, Remark, Rule } from '../context.ts';

const rule = 'route-keys';

const reasonAgainst = (path: string): string | undefined => {
  const segments = path.split('/').slice(1);
  const greedy = segments.findIndex((segment) => /^\{[^{}]+\+\}$/.test(segment));
  if (greedy >= 0 && greedy < segments.length - 1)
    return 'A greedy variable, {name+}, takes the rest of the path and must be its last segment (fact 50).';
  const names = segments.flatMap((segment) => /^\{([^{}]+?)\+?\}$/.exec(segment)?.[1] ?? []);
  if (new Set(names).size < names.length) return 'Two variables of this path have the same name.';
  const partial = segments.find((segment) => /[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment));
  return partial === undefined
    ? undefined
    : `A path variable is a whole segment; "${partial}" is not.`;
};

const badPaths = ({ root }: LintContext): Remark[] =>
  membersOf(root['paths'])
    .filter(([path]) => !path.startsWith('x-'))
    .flatMap(([path]): Remark[] => {
      const pointer = pointerTo('paths', path);
      if (!path.startsWith('/')) {
        const message = `Parse issue: attribute paths. Resource ${path} should start with / (fact 203).`;
        return [{ severity: 'warning', rule, pointer, message }];
      }
      const message = reasonAgainst(path);
      return message === undefined ? [] : [{ severity: 'error', rule, pointer, message }];
    });

/** Route keys are unique; variables compare by position, whatever their names (fact 51). */
const conflicts = ({ operations }: LintContext): Remark[] => {
  const seen = new Map<string, string>();
  return operations.flatMap(({ method, path, pointer }): Remark[] => {
    const shape = `${method} ${path.replaceAll(/\{[^{}]*?(\+?)\}/g, '{$1}')}`;
    const first = seen.get(shape);
    if (first === undefined) {
      seen.set(shape, path);
      return [];
    }
    const message = `${method} ${path} and ${method} ${first} are the same route: variables compare by position.`;
    return [{ severity: 'error', rule, pointer, message }];
  });
};

/** A route key has one of seven methods, or ANY (fact 50). */
const methods = ({ operations }: LintContext): Remark[] =>
  operations
    .filter(({ method }) => method === 'TRACE')
    .map(({ pointer }) => {
      const message = 'An HTTP API has no TRACE routes: this operation is dropped.';
      return { severity: 'warning', rule, pointer, message };
    });

export const routeKeys: Rule = (context) =>
  context.kind === 'http' ? [...badPaths(context), ...conflicts(context), ...methods(context)] : [];
