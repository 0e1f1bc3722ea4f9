import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const routePath: Rule = {
  id: 'route-path',
  kinds: ['http'],
  about: 'A path begins with a slash, that of the default route too: what does not makes no route.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 203'],
  page: guide('http-api-develop-routes'),
  severities: ['warning'],
  check: ({ root }) =>
    membersOf(root['paths'])
      .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
      .map(([path]): Remark => {
        const message = `Parse issue: attribute paths. Resource ${path} should start with /`;
        return { severity: 'warning', pointer: pointerTo('paths', path), message };
      }),
};
