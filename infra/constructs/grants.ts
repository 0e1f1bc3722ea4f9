import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Manifest, Tables } from '../data/project-data.ts';
import { tableRights } from '../data/rights.ts';
import type { Names } from '../names.ts';

/** What a manifest grants on tables and their indexes. */
export function tableGrants(manifest: Manifest, names: Names, tables: Tables): PolicyStatement[] {
  return tableRights(manifest, tables).flatMap(({ table: name, indexes, actions }) => {
    const table = arn('dynamodb', `table/${names.table(name)}`);
    return allow('dynamodb', actions, indexes?.map((it) => `${table}/index/${it}`) ?? [table]);
  });
}

/** Actions on the one user pool. */
export function userPoolGrants(actions: readonly string[], userPoolId: string): PolicyStatement[] {
  return allow('cognito-idp', actions, [arn('cognito-idp', `userpool/${userPoolId}`)]);
}

function allow(service: string, actions: readonly string[], resources: string[]) {
  if (actions.length === 0) return [];
  return [new PolicyStatement({ actions: actions.map((it) => `${service}:${it}`), resources })];
}

function arn(service: string, resource: string): string {
  return `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;
}
