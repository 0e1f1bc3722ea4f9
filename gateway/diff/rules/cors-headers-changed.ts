import type { Json } from '../../document/document.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import { integrationMember, placeInIntegration } from '../comparison.ts';
import { type Allowance, allowanceOf, changesOfAllowance } from '../cors-allowance.ts';
import { type DiffRule, ofPairs } from '../rule.ts';

export const corsHeadersChanged: DiffRule = {
  id: 'gateway/cors-headers-changed',
  kinds: ['rest'],
  why: 'A browser keeps back answers, and sends no call after a preflight, that are not allowed to its page.',
  check: ofPairs((pair, comparison) =>
    Object.keys(responsesOf(pair.base))
      .filter((key) => isObject(responsesOf(pair.head)[key]))
      .flatMap((key) => {
        const was = headersOf(responsesOf(pair.base)[key]);
        const is = headersOf(responsesOf(pair.head)[key]);
        return changesOfAllowance(allowance(was), allowance(is)).map(({ member, ...change }) => {
          const target = is.get(NAMES[member])?.target ?? was.get(NAMES[member])?.target ?? '';
          const at = `/responses${pointerTo(key, 'responseParameters', target)}`;
          return { ...change, place: placeInIntegration(comparison, pair, at) };
        });
      }),
  ),
};

const NAMES = {
  allowOrigins: 'access-control-allow-origin',
  allowMethods: 'access-control-allow-methods',
  allowHeaders: 'access-control-allow-headers',
  exposeHeaders: 'access-control-expose-headers',
  allowCredentials: 'access-control-allow-credentials',
} as const satisfies Record<keyof Allowance, string>;

const responsesOf = (operation: DocumentOperation): Readonly<Record<string, Json>> =>
  Object.fromEntries(membersOf(integrationMember(operation, 'responses')));

interface Header {
  /** As the document writes it. */
  readonly target: string;
  /** The text between the quotes, or the expression. */
  readonly text: string;
}

/** CORS headers that an integration response sets, by name in lower case. */
const headersOf = (response: Json | undefined): ReadonlyMap<string, Header> =>
  new Map(
    membersOf(memberOf(response, 'responseParameters')).flatMap(([target, source]) => {
      const [, name = ''] = /^method\.response\.header\.(.+)$/.exec(target) ?? [];
      if (typeof source !== 'string') return [];
      return [[name.toLowerCase(), { target, text: source.replace(/^'(.*)'$/s, '$1') }]];
    }),
  );

const allowance = (headers: ReadonlyMap<string, Header>): Allowance =>
  allowanceOf((member) => {
    const text = headers.get(NAMES[member])?.text;
    if (text === undefined || member === 'allowCredentials') return text;
    return text
      .split(',')
      .map((it) => it.trim())
      .filter((it) => it !== '');
  });
