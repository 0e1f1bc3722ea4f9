import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf } from '../../document/pointer.ts';
import { placeOf } from '../comparison.ts';
import { canonical, textsOf } from '../normal.ts';
import type { DiffRule } from '../rule.ts';

const MEMBER = 'x-amazon-apigateway-policy';

export const policyChanged: DiffRule = {
  id: 'gateway/policy-changed',
  kinds: ['rest'],
  why: 'Whoever the policy no longer allows, or now denies, is refused with 403; what a change of it means for everybody cannot be told from the text.',
  check: (comparison) => {
    const before = comparison.base.root[MEMBER];
    const after = comparison.head.root[MEMBER];
    if (normal(before) === normal(after)) return [];
    return [
      {
        severity: after === undefined ? 'notable' : 'breaking',
        place: placeOf(comparison, `/${MEMBER}`),
        message:
          after === undefined
            ? 'Security: there is no resource policy any more.'
            : before === undefined
              ? 'A resource policy says who may call: others are refused with 403.'
              : 'The resource policy is another: callers that it does not allow are refused with 403.',
        before,
        after,
      },
    ];
  },
};

/** The same for policies that mean the same: order and names of statements, lists of one. */
const normal = (policy: Json | undefined): string => {
  if (policy === undefined || policy === null) return '';
  const authored = memberOf(policy, 'Statement') ?? [];
  const statements: readonly Json[] = Array.isArray(authored) ? (authored as Json[]) : [authored];
  const version = memberOf(policy, 'Version') ?? '2008-10-17';
  return canonical([version, [...new Set(statements.map(statementOf))].sort()]);
};

const statementOf = (statement: Json): string =>
  canonical(
    Object.fromEntries(
      membersOf(statement)
        .filter(([name]) => name !== 'Sid')
        .map(([name, value]) => [name, membersAsLists(name, value)]),
    ),
  );

const membersAsLists = (name: string, value: Json): Json => {
  if (name === 'Effect') return value;
  if (name.endsWith('Principal') && value === '*') return { AWS: ['*'] };
  if (!isObject(value)) return asList(value, name.endsWith('Action'));
  return Object.fromEntries(
    membersOf(value).map(([key, own]) => [
      key,
      isObject(own)
        ? Object.fromEntries(membersOf(own).map(([it, texts]) => [it, asList(texts)]))
        : asList(own),
    ]),
  );
};

/** Names of actions have no case. */
const asList = (value: Json, isAction = false): Json => {
  const texts = Array.isArray(value)
    ? (value as Json[]).map((it) => (typeof it === 'string' ? it : canonical(it)))
    : typeof value === 'string'
      ? textsOf(value)
      : [canonical(value)];
  return [...new Set(isAction ? texts.map((it) => it.toLowerCase()) : texts)].sort();
};
