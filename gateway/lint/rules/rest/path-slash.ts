import { membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const pathSlash: Rule = {
  id: 'path-slash',
  kinds: ['rest'],
  about: 'A path that does not begin with a slash makes no resource.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 195'],
  page: guide('api-gateway-import-api'),
  severities: ['warning'],
  check: ({ root }) =>
    membersOf(root['paths'])
      .filter(([path]) => !path.startsWith('/') && !path.startsWith('x-'))
      .map(([path]): Remark => {
        const message = `Parse issue: attribute paths. Resource ${path} should start with /`;
        return { severity: 'warning', pointer: pointerTo('paths', path), message };
      }),
};
