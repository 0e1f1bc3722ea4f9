import { Stack, Validations } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { removalOf } from '../constructs/service-function.ts';
import type { Key, ProjectData, TableData, TableIndex } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';

/** Tables of `infra/data/tables.json`: on demand, encrypted with the account's AWS managed key. */
export class DataStack extends Stack {
  constructor(scope: Construct, environment: Environment, project: ProjectData) {
    const names = namesOf(environment.name);
    super(scope, names.stack('data'), { description: `Tables of ${environment.name}` });
    for (const [name, data] of Object.entries(project.tables)) {
      makeTable(this, name, data, environment);
    }
  }
}

function makeTable(stack: Stack, name: string, data: TableData, environment: Environment): void {
  const table = new Table(stack, name, {
    tableName: namesOf(environment.name).table(name),
    ...keys(data),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: environment.pointInTimeRecovery,
    },
    deletionProtection: environment.deletionProtection,
    removalPolicy: removalOf(environment),
    ...(data.stream && { stream: StreamViewType[data.stream] }),
    ...(data.timeToLive === undefined ? {} : { timeToLiveAttribute: data.timeToLive }),
  });
  for (const [indexName, index] of Object.entries(data.indexes ?? {})) {
    table.addGlobalSecondaryIndex({ indexName, ...keys(index), ...projection(index) });
  }
  if (!environment.pointInTimeRecovery) {
    Validations.of(table).acknowledge({
      id: 'AwsSolutions-DDB3',
      reason: `${environment.name} holds nothing that cannot be made again`,
    });
  }
}

function keys({ partitionKey, sortKey }: { partitionKey: Key; sortKey?: Key }) {
  return { partitionKey: attribute(partitionKey), ...(sortKey && { sortKey: attribute(sortKey) }) };
}

function attribute({ name, type }: Key) {
  const types = { S: AttributeType.STRING, N: AttributeType.NUMBER, B: AttributeType.BINARY };
  return { name, type: types[type] };
}

function projection({ projection: stated }: TableIndex) {
  if (stated === 'ALL') return { projectionType: ProjectionType.ALL };
  if (stated === 'KEYS_ONLY') return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...stated] };
}
