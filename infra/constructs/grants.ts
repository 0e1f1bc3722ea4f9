import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Tables } from '../data/project-data.ts';
import {
  arnOf,
  eventSourceRights,
  type ResourceNames,
  type ResourceRight,
  resourceRights,
  tableRights,
  type Uses,
} from '../data/rights.ts';
import type { Names } from '../names.ts';

const place = { partition: Aws.PARTITION, region: Aws.REGION, account: Aws.ACCOUNT_ID };

/** What a manifest or a role grants: on tables and their indexes, on resources, on what it takes messages from. */
export function grants(uses: Uses, names: Names, tables: Tables): PolicyStatement[] {
  return [
    ...tableGrants(uses, names, tables),
    ...resourceRights(uses, resourceNames(names)).map(allowed),
    ...eventSourceRights(uses, resourceNames(names)).map(allowed),
  ];
}

/** Actions on the one user pool. */
export function userPoolGrants(actions: readonly string[], userPoolId: string): PolicyStatement[] {
  return allow('cognito-idp', actions, [arn('cognito-idp', `userpool/${userPoolId}`)]);
}

/** ARN of a resource of this deployment, by its service and the end of it. */
export const arn = (service: string, resource: string): string =>
  arnOf(place, { service, resource });

const resourceNames = ({ resource }: Names): ResourceNames => ({
  name: resource,
  account: Aws.ACCOUNT_ID,
});

function tableGrants(uses: Uses, names: Names, tables: Tables): PolicyStatement[] {
  return tableRights(uses, tables).flatMap(({ table: name, indexes, actions }) => {
    const table = arn('dynamodb', `table/${names.table(name)}`);
    return allow('dynamodb', actions, indexes?.map((it) => `${table}/index/${it}`) ?? [table]);
  });
}

const allowed = ({ service, actions, resource }: ResourceRight): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((it) => `${service}:${it}`),
    resources: [arn(service, resource)],
  });

function allow(service: string, actions: readonly string[], resources: string[]) {
  if (actions.length === 0) return [];
  return [new PolicyStatement({ actions: actions.map((it) => `${service}:${it}`), resources })];
}
