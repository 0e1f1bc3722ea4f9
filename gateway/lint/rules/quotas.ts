import { memberOf, membersOf } from '../../document/pointer.ts';
import type { LintContext, Remark, Rule } from '../context.ts';

const rule = 'quota';

interface Quota {
  readonly what: string;
  readonly limit: number;
  readonly adjustable: boolean;
  readonly pointer: string;
  readonly count: (context: LintContext) => number;
}

const integrationsOf = ({ operations }: LintContext): number =>
  new Set(
    operations.map(({ value }) => JSON.stringify(value['x-amazon-apigateway-integration'] ?? null)),
  ).size;

/** Facts 69, 225. */
const httpQuotas: readonly Quota[] = [
  {
    what: 'routes',
    limit: 300,
    adjustable: true,
    pointer: '/paths',
    count: ({ operations }) => operations.length,
  },
  { what: 'integrations', limit: 300, adjustable: false, pointer: '/paths', count: integrationsOf },
  {
    what: 'authorizers',
    limit: 10,
    adjustable: false,
    pointer: '/components/securitySchemes',
    count: ({ root }) =>
      membersOf(memberOf(root['components'], 'securitySchemes')).filter(
        ([, scheme]) => memberOf(scheme, 'x-amazon-apigateway-authorizer') !== undefined,
      ).length,
  },
];

/** Counts that a deployment is held to. The gateway here runs past them. */
export const quotas: Rule = (context) =>
  context.kind !== 'http'
    ? []
    : httpQuotas.flatMap((quota): Remark[] => {
        const count = quota.count(context);
        if (count <= quota.limit) return [];
        const kind = quota.adjustable ? 'an adjustable quota' : 'a fixed limit';
        const message = `${count} ${quota.what}: an HTTP API has ${quota.limit}, ${kind}.`;
        return [{ severity: 'warning', rule, pointer: quota.pointer, message }];
      });
