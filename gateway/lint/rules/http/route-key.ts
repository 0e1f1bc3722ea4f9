import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

type Fault = Pick<Remark, 'message'> & Partial<Pick<Remark, 'remedy'>>;

const faultOf = (path: string): Fault | undefined => {
  const segments = path.split('/').slice(1);
  const greedy = segments.findIndex((segment) => /^\{[^{}]+\+\}$/.test(segment));
  if (greedy >= 0 && greedy < segments.length - 1)
    return {
      message: `A greedy variable takes the rest of the path: nothing can follow ${segments[greedy] ?? ''}.`,
      remedy: 'Let the greedy variable be the last segment.',
    };
  const names = segments.flatMap((segment) => /^\{([^{}]+?)\+?\}$/.exec(segment)?.[1] ?? []);
  if (new Set(names).size < names.length)
    return {
      message: 'Two variables of this path have the same name.',
      remedy: 'Give each variable a name of its own.',
    };
  const partial = segments.find((segment) => /[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment));
  return partial === undefined
    ? undefined
    : { message: `A path variable is a whole segment; "${partial}" is not.` };
};

export const routeKey: Rule = {
  id: 'route-key',
  kinds: ['http'],
  about:
    'Variables of a path are whole segments with names of their own, and a greedy one, {name+}, is the last.',
  remedy: 'Let a variable be a whole segment: /pets/{id}.',
  facts: ['HTTP 50'],
  page: guide('http-api-develop-routes'),
  check: ({ root }) =>
    membersOf(root['paths'])
      .filter(([path]) => path.startsWith('/'))
      .flatMap(([path]): Remark[] => {
        const found = faultOf(path);
        if (found === undefined) return [];
        return [{ severity: 'error', pointer: pointerTo('paths', path), ...found }];
      }),
};
