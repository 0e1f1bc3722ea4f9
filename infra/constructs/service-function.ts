import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  CfnAlias,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Manifest, ProjectData, Service } from '../data/project-data.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import { DeploymentRefused } from '../project/refusal.ts';
import { addSources } from './function-sources.ts';
import { functionVariables } from './function-variables.ts';
import { grants, userPoolGrants } from './grants.ts';
import { acknowledgeParts } from './wildcards.ts';

/** The folder of a service's bundle, whose `index.js` exports `handler`. */
export type BundleOf = (service: string) => string;

export interface ServiceFunctionProps {
  readonly environment: Environment;
  readonly project: ProjectData;
  readonly bundleOf: BundleOf;
  /**
   * Ids of the user pool and of its first client.
   * @default the manifest must not ask for them
   */
  readonly userPool?: { readonly id: () => string; readonly clientId: () => string };
}

/** A service's function with its role, its log group, its alias `live` and what calls it, as the manifest says. */
export class ServiceFunction extends Construct {
  /** ARN of the alias `live`. */
  readonly liveArn: string;

  constructor(scope: Construct, service: Service, props: ServiceFunctionProps) {
    super(scope, service.name);
    const { manifest } = service;
    const functionName = namesOf(props.environment.name).function(manifest.function);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: namesOf(props.environment.name).functionLogs(manifest.function),
      retention: props.environment.logRetention,
      removalPolicy: removalOf(props.environment),
    });
    const handler = new LambdaFunction(this, 'Function', {
      functionName,
      description: manifest.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundleOf(service.name)),
      handler: 'index.handler',
      memorySize: manifest.memory,
      timeout: Duration.seconds(manifest.timeout),
      environment: variables(manifest, props),
      role: this.role(functionName, logGroup, manifest, props),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...logLevel(manifest),
      tracing: Tracing.ACTIVE,
      currentVersionOptions: { removalPolicy: removalOf(props.environment) },
    });
    this.liveArn = new CfnAlias(this, 'Live', {
      name: 'live',
      functionName: handler.functionName,
      functionVersion: handler.currentVersion.version,
    }).ref;
    addSources(this, manifest, namesOf(props.environment.name), this.liveArn);
  }

  private role(
    functionName: string,
    logGroup: LogGroup,
    manifest: Manifest,
    { environment, project, userPool }: ServiceFunctionProps,
  ): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${functionName} may do`,
    });
    const statements = [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
      ...grants(manifest, namesOf(environment.name), project.tables),
      ...(userPool && manifest.userPool
        ? userPoolGrants(manifest.userPool.actions, userPool.id())
        : []),
    ];
    for (const statement of statements) role.addToPolicy(statement);
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords take no resource',
    });
    acknowledgeParts(role, manifest, namesOf(environment.name));
    return role;
  }
}

/** What becomes of a resource that holds data or history when its stack lets go of it. */
export function removalOf(environment: Environment): RemovalPolicy {
  return environment.removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

function variables(
  manifest: Manifest,
  { environment, userPool }: ServiceFunctionProps,
): Record<string, string> {
  const { id, clientId } = manifest.userPool?.variables ?? {};
  if (manifest.userPool && !userPool) {
    throw new DeploymentRefused([
      `${manifest.function}: this function is made before the user pool`,
    ]);
  }
  return {
    ...functionVariables(manifest, namesOf(environment.name)),
    ...(id !== undefined && userPool && { [id]: userPool.id() }),
    ...(clientId !== undefined && userPool && { [clientId]: userPool.clientId() }),
  };
}

/** With JSON logs Lambda filters by level too; without this it would drop what LOG_LEVEL asks for. */
function logLevel({ environment }: Manifest): { applicationLogLevelV2?: ApplicationLogLevel } {
  const level = Object.values(ApplicationLogLevel).find((it) => it === environment?.['LOG_LEVEL']);
  return level === undefined ? {} : { applicationLogLevelV2: level };
}
