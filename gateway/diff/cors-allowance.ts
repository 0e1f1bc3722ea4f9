import type { Json } from '../document/document.ts';
import { isTrue, listed, textsOf } from './normal.ts';
import type { Difference } from './rule.ts';

/** What CORS allows to pages of other origins. */
export interface Allowance {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
}

/** Reads it by the names of an HTTP API's extension (fact 82). How long browsers remember it is no part of it. */
export const allowanceOf = (read: (member: keyof Allowance) => Json | undefined): Allowance => {
  const texts = (member: keyof Allowance): string[] => textsOf(read(member));
  const lowerCase = (member: keyof Allowance): string[] =>
    texts(member).map((it) => it.toLowerCase());
  return {
    allowOrigins: texts('allowOrigins'),
    allowMethods: texts('allowMethods').map((it) => it.toUpperCase()),
    allowHeaders: lowerCase('allowHeaders'),
    exposeHeaders: lowerCase('exposeHeaders'),
    allowCredentials: isTrue(read('allowCredentials')),
  };
};

const LISTS = {
  allowOrigins: 'Pages from',
  allowMethods: 'Calls of pages with',
  allowHeaders: 'Calls of pages that send',
  exposeHeaders: 'Pages that read',
} as const;

type ListMember = keyof typeof LISTS;

type Change = Pick<Difference, 'severity' | 'message' | 'before' | 'after'> & {
  readonly member: keyof Allowance;
};

/** What becomes narrower, which breaks pages, and what wider. */
export const changesOfAllowance = (was: Allowance, is: Allowance): Change[] => {
  const lists = (Object.keys(LISTS) as ListMember[]).flatMap((member): Change[] => {
    const lost = was[member].filter((it) => !covers(is[member], it));
    const gained = is[member].filter((it) => !covers(was[member], it));
    if (lost.length === 0 && gained.length === 0) return [];
    return [
      {
        member,
        severity: lost.length > 0 ? 'breaking' : 'compatible',
        message: `${LISTS[member]} ${messageOf(lost, gained, is[member])}.`,
        before: [...was[member]],
        after: [...is[member]],
      },
    ];
  });
  return [...lists, ...credentials(was, is)];
};

const messageOf = (
  lost: readonly string[],
  gained: readonly string[],
  left: readonly string[],
): string => {
  if (lost.length === 0)
    return gained.includes('*') ? 'anything are let in' : `${listed(gained)} are let in`;
  const who = !lost.includes('*')
    ? listed(lost)
    : left.length === 0
      ? 'anything'
      : `anything but ${listed(left)}`;
  return `${who} are kept out by browsers`;
};

/** `*` covers all, `https://*` every origin that begins so. */
const covers = (allowed: readonly string[], item: string): boolean =>
  allowed.some(
    (it) => it === item || it === '*' || (it.endsWith('://*') && item.startsWith(it.slice(0, -1))),
  );

const credentials = (was: Allowance, is: Allowance): Change[] => {
  if (was.allowCredentials === is.allowCredentials) return [];
  const isLost = was.allowCredentials;
  return [
    {
      member: 'allowCredentials',
      severity: isLost ? 'breaking' : 'compatible',
      message: isLost
        ? 'Calls of pages with cookies or credentials are kept out by browsers.'
        : 'Calls of pages with cookies or credentials are let in.',
      before: was.allowCredentials,
      after: is.allowCredentials,
    },
  ];
};
