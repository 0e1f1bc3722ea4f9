import { basePathOf } from '../../deployment/base-path.ts';
import type { Side } from '../comparison.ts';
import { placeOf } from '../comparison.ts';
import type { DiffRule } from '../rule.ts';

export const basePathChanged: DiffRule = {
  id: 'gateway/base-path-changed',
  kinds: ['rest', 'http'],
  why: 'Every path begins otherwise: calls of the paths that clients know find no route.',
  check: (comparison) => {
    const before = pathOf(comparison.base);
    const after = pathOf(comparison.head);
    if (before === after) return [];
    return [
      {
        severity: 'breaking',
        place: placeOf(comparison, '/servers/0'),
        message: `Every path begins with \`${after || '/'}\`, no longer with \`${before || '/'}\`.`,
        before: before || '/',
        after: after || '/',
        covers: [{ rule: 'server-removed', pointer: '/servers' }],
      },
    ];
  },
};

/** An import that ignores base paths, as it does by default, has none (import facts 157 to 159). */
const pathOf = ({ root, settings }: Side): string => basePathOf(root, settings.import?.basepath);
