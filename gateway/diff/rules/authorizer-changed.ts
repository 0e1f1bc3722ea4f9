import { type Authorizer, accessOf } from '../access.ts';
import type { ChangeSeverity } from '../change.ts';
import { type Comparison, placeOf } from '../comparison.ts';
import type { Json } from '../../document/document.ts';
import { valueAt } from '../../document/pointer.ts';
import { isSame, listed, missing, textsOf } from '../normal.ts';
import { type DiffRule, type Difference, ofPairs } from '../rule.ts';

export const authorizerChanged: DiffRule = {
  id: 'gateway/authorizer-changed',
  kinds: ['rest', 'http'],
  why: 'Tokens and headers that the authorizer took before are refused with 401 or 403.',
  check: ofPairs((pair, comparison) => {
    const before = accessOf(comparison.kind, comparison.base, pair.base).by;
    const after = accessOf(comparison.kind, comparison.head, pair.head).by;
    if (typeof before !== 'object' || typeof after !== 'object') return [];
    return changesOf(before, after, comparison);
  }),
};

/** Members of the extension where any other value may refuse callers, with what they see. */
const turning = {
  identityValidationExpression: 'Tokens are held against another expression',
} as const;

/** Members that change how the same callers are decided on. */
const deciding = {
  authorizerUri: 'Another function decides who may call.',
  authorizerPayloadFormatVersion: 'The authorizer’s function gets another event.',
  enableSimpleResponses: 'The authorizer’s function is to answer in another form.',
} as const;

const changesOf = (
  before: Authorizer,
  after: Authorizer,
  comparison: Comparison,
): Omit<Difference, 'operation'>[] => {
  const covers = [before, after].map(({ scheme }) => {
    return { rule: 'security-scheme-changed', pointer: scheme };
  });
  const place = (member: string) =>
    placeOf(comparison, after.pointer + member, before.pointer + member);
  if (before.type !== after.type) {
    const message = `Callers must pass a ${after.type} authorizer, no longer a ${before.type} one.`;
    const types = { before: before.type, after: after.type };
    return [{ severity: 'breaking', place: place('/type'), message, ...types, covers }];
  }
  const say = (
    member: string,
    severity: ChangeSeverity,
    message: string,
  ): Omit<Difference, 'operation'> => ({
    severity,
    place: place(member),
    message,
    before: valueAt(before.value, member),
    after: valueAt(after.value, member),
    covers,
  });
  return [
    ...identitySources(before, after, comparison).map((it) => ({ ...it, covers })),
    ...issuer(before.value, after.value, say),
    ...list('/jwtConfiguration/audience', 'Tokens for the audience', [before, after], say),
    ...list('/providerARNs', 'Tokens of the user pool', [before, after], say),
    ...Object.entries(turning).flatMap(([member, message]) => {
      if (same(before, after, `/${member}`)) return [];
      const isGone = valueAt(after.value, `/${member}`) === undefined;
      return [
        isGone
          ? say(`/${member}`, 'notable', 'Tokens are held against no expression any more.')
          : say(`/${member}`, 'breaking', `${message}: those that do not match are refused.`),
      ];
    }),
    ...Object.entries(deciding).flatMap(([member, message]) =>
      same(before, after, `/${member}`) ? [] : [say(`/${member}`, 'notable', message)],
    ),
  ];
};

type Say = (
  member: string,
  severity: ChangeSeverity,
  message: string,
) => Omit<Difference, 'operation'>;

const same = (before: Authorizer, after: Authorizer, member: string): boolean =>
  isSame(valueAt(before.value, member), valueAt(after.value, member));

const issuer = (before: Json, after: Json, say: Say): Omit<Difference, 'operation'>[] => {
  const member = '/jwtConfiguration/issuer';
  if (isSame(valueAt(before, member), valueAt(after, member))) return [];
  return [say(member, 'breaking', 'Tokens of the former issuer are refused.')];
};

/** A list whose members are alternatives: what it loses is refused, what it gains is taken. */
const list = (
  member: string,
  what: string,
  [before, after]: readonly [Authorizer, Authorizer],
  say: Say,
): Omit<Difference, 'operation'>[] => {
  const was = textsOf(valueAt(before.value, member));
  const is = textsOf(valueAt(after.value, member));
  const lost = missing(was, is);
  if (lost.length > 0) return [say(member, 'breaking', `${what} ${listed(lost)} are refused.`)];
  const gained = missing(is, was);
  if (gained.length === 0) return [];
  return [
    say(member, 'notable', `Security: ${what.toLowerCase()} ${listed(gained)} are taken too.`),
  ];
};

/** All of them must be there: what is asked for besides refuses whoever does not bring it. */
const identitySources = (
  before: Authorizer,
  after: Authorizer,
  comparison: Comparison,
): Omit<Difference, 'operation' | 'covers'>[] => {
  const asked = missing(after.identitySources, before.identitySources);
  const dropped = missing(before.identitySources, after.identitySources);
  if (asked.length === 0 && dropped.length === 0) return [];
  const own = valueAt(after.value, '/identitySource') ?? valueAt(before.value, '/identitySource');
  const [at, was] =
    own === undefined
      ? [`${after.scheme}/name`, `${before.scheme}/name`]
      : [`${after.pointer}/identitySource`, `${before.pointer}/identitySource`];
  return [
    {
      severity: asked.length > 0 ? 'breaking' : 'notable',
      place: placeOf(comparison, at, was),
      message:
        asked.length > 0
          ? `Calls without ${listed(asked)} are refused.`
          : `The authorizer no longer asks for ${listed(dropped)}.`,
      before: [...before.identitySources],
      after: [...after.identitySources],
    },
  ];
};
