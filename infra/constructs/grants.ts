import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Manifest, Tables } from '../data/project-data.ts';
import type { Names } from '../names.ts';

/** DynamoDB actions that name an index as their resource. */
const indexActions = ['Query', 'Scan'];

/** The manifest's actions on its tables, and Query and Scan on their indexes where it lists them. */
export function tableGrants(manifest: Manifest, names: Names, tables: Tables): PolicyStatement[] {
  return Object.entries(manifest.tables ?? {}).flatMap(([name, { actions }]) => {
    const table = arn('dynamodb', `table/${names.table(name)}`);
    const indexes = Object.keys(tables[name]?.indexes ?? {}).map((it) => `${table}/index/${it}`);
    const onIndexes = actions.filter((action) => indexActions.includes(action));
    return [
      ...allow('dynamodb', actions, [table]),
      ...(indexes.length > 0 ? allow('dynamodb', onIndexes, indexes) : []),
    ];
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
