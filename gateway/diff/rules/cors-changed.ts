import type { Json, JsonObject } from '../../document/document.ts';
import { isObject } from '../../document/pointer.ts';
import { placeOf } from '../comparison.ts';
import { allowanceOf, changesOfAllowance } from '../cors-allowance.ts';
import type { DiffRule } from '../rule.ts';

const MEMBER = 'x-amazon-apigateway-cors';

export const corsChanged: DiffRule = {
  id: 'gateway/cors-changed',
  kinds: ['http'],
  why: 'A browser keeps back answers, and sends no call after a preflight, that are not allowed to its page.',
  check: (comparison) => {
    const was = comparison.base.root[MEMBER];
    const is = comparison.head.root[MEMBER];
    if (!isObject(was) && !isObject(is)) return [];
    if (isObject(was) && isObject(is))
      return changesOfAllowance(settingsOf(was), settingsOf(is)).map(({ member, ...change }) => {
        return { ...change, place: placeOf(comparison, `/${MEMBER}/${member}`) };
      });
    const isGone = isObject(was);
    return [
      {
        severity: isGone ? 'breaking' : 'notable',
        place: placeOf(comparison, `/${MEMBER}`),
        message: isGone
          ? 'API Gateway answers no preflight and sends no CORS headers any more: browsers keep answers from other origins back.'
          : 'API Gateway answers preflights and sends its own CORS headers in place of the backend’s.',
        before: was,
        after: is,
      },
    ];
  },
};

const settingsOf = (cors: JsonObject) => allowanceOf((member): Json | undefined => cors[member]);
