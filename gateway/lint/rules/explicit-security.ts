import type { Json } from '../../document/document.ts';
import { memberOf, membersOf } from '../../document/pointer.ts';
import { configuredKey } from '../configured-key.ts';
import type { Remark, Rule } from '../context.ts';

const rule = 'gatehouse/explicit-security';

/** Says so by itself: the IAM authorization of REST APIs. */
const isIam = (operation: Json): boolean =>
  memberOf(memberOf(operation, 'x-amazon-apigateway-auth'), 'type') === 'AWS_IAM';

/**
 * Every operation says who may call it: its own `security`, or `x-gatehouse: {public: true}`, or the
 * config lists its route as `public`. The root's `security` is not relied on, sources disagree about
 * it (fact 165).
 */
export const explicitSecurity: Rule = (context) =>
  context.operations.flatMap((operation): Remark[] => {
    const { method, path, pointer, value, security } = operation;
    const isMarked = memberOf(value['x-gatehouse'], 'public') === true;
    const isListed = context.config.public?.includes(configuredKey(context, operation)) ?? false;
    const isPublic = isMarked || isListed;
    const isGuarded = isIam(value) || security.some((it) => membersOf(it).length > 0);
    if (isPublic && isGuarded) {
      const message = `${method} ${path} is marked public but requires a token: say one or the other.`;
      const at = isMarked ? `${pointer}/x-gatehouse` : pointer;
      return [{ severity: 'error', rule, pointer: at, message }];
    }
    if (value['security'] !== undefined || isPublic || isIam(value)) return [];
    const message = `${method} ${path} does not say who may call it: give it security, or mark it x-gatehouse: {public: true}.`;
    return [{ severity: 'error', rule, pointer, message }];
  });
