import { memberOf, membersOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

const rule = 'gatehouse/explicit-security';

/**
 * Every operation says who may call it: its own `security`, or `x-gatehouse: {public: true}`. The
 * root's `security` is not relied on, sources disagree about it (fact 165).
 */
export const explicitSecurity: Rule = ({ operations }) =>
  operations.flatMap(({ method, path, pointer, value, security }): Remark[] => {
    const isPublic = memberOf(value['x-gatehouse'], 'public') === true;
    const isGuarded = security.some((it) => membersOf(it).length > 0);
    if (isPublic && isGuarded) {
      const message = `${method} ${path} is marked public but requires a token: say one or the other.`;
      return [{ severity: 'error', rule, pointer: `${pointer}/x-gatehouse`, message }];
    }
    if (value['security'] !== undefined || isPublic) return [];
    const message = `${method} ${path} does not say who may call it: give it security, or mark it x-gatehouse: {public: true}.`;
    return [{ severity: 'error', rule, pointer, message }];
  });
