import type { Json } from '../../../document/document.ts';
import { escapeToken, memberOf, membersOf } from '../../../document/pointer.ts';
import { awsSubstitutions } from '../../../document/substitute.ts';
import { integrationAt } from '../../integration-place.ts';
import type { LintContext } from '../../context.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

interface Text {
  readonly pointer: string;
  readonly text: string;
}

const textsOf = (value: Json | undefined, at: string, members: readonly string[]): Text[] =>
  membersOf(value).flatMap(([name, member]) => {
    const isRead = members.includes(name) && typeof member === 'string';
    return isRead ? [{ pointer: `${at}/${name}`, text: member }] : [];
  });

const arns = ({ root, operations }: LintContext): Text[] => [
  ...operations.flatMap((operation) =>
    textsOf(operation.integration, integrationAt(operation), ['uri', 'credentials']),
  ),
  ...membersOf(memberOf(root['components'], 'securitySchemes')).flatMap(([name, scheme]) => {
    const extension = 'x-amazon-apigateway-authorizer';
    const at = `/components/securitySchemes/${escapeToken(name)}/${extension}`;
    return textsOf(memberOf(scheme, extension), at, ['authorizerUri', 'authorizerCredentials']);
  }),
];

/** Region and account of every ARN in a text; either may be empty, as in ARNs of buckets and roles. */
const owners = (text: string): string[] =>
  [...text.matchAll(/arn:[^:\s]+:[^:\s]+:([a-z0-9-]*):(\d*):/g)].flatMap(
    ([, region = '', account = '']) => [
      ...(region === '' ? [] : [region]),
      ...(account === '' ? [] : [account]),
    ],
  );

export const otherAccount: Rule = {
  id: 'gatehouse/other-account',
  kinds: ['rest', 'http'],
  about:
    'On this machine there is one Region and one account; ARNs of others are read by name alone.',
  remedy:
    'Write ${AWS::Region} and ${AWS::AccountId}, which an import fills in, or give both under substitutions of the config.',
  facts: ['import 160'],
  page: guide('import-api-aws-variables'),
  severities: ['info'],
  check: (context) => {
    const values: Readonly<Record<string, string>> = {
      ...awsSubstitutions,
      ...context.config.substitutions,
    };
    const known = new Set([values['AWS::Region'], values['AWS::AccountId']]);
    const seen = new Set<string>();
    return arns(context).flatMap(({ pointer, text }): Remark[] => {
      const fresh = owners(text).filter((it) => !known.has(it) && !seen.has(it));
      for (const it of fresh) seen.add(it);
      if (fresh.length === 0) return [];
      const here = [...known].join(' and ');
      const message = `This ARN is of ${[...new Set(fresh)].join(' and ')}; here everything is of ${here}.`;
      return [{ severity: 'info', pointer, message }];
    });
  },
};
