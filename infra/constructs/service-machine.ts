import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { StateMachineDefinition } from '../data/state-machines.ts';
import type { Environment } from '../environments.ts';
import { namesOf } from '../names.ts';
import type { Json } from '../project/json.ts';
import { fillIn } from '../project/placeholders.ts';
import { calledBy } from '../project/state-machines.ts';
import { arn } from './grants.ts';
import { fixedValues } from './placeholder-values.ts';
import { removalOf } from './service-function.ts';

export interface ServiceMachineProps {
  readonly name: string;
  readonly machine: StateMachineDefinition;
  readonly environment: Environment;
}

/** A state machine of the standard kind, with its log group and a role for the functions that its tasks call. */
export class ServiceMachine extends Construct {
  constructor(scope: Construct, id: string, { name, machine, environment }: ServiceMachineProps) {
    super(scope, id);
    const names = namesOf(environment.name);
    const stateMachineName = names.resource(name);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: names.stateMachineLogs(name),
      retention: environment.logRetention,
      removalPolicy: removalOf(environment),
    });
    const functions = calledBy(machine).map((it) =>
      arn('lambda', `function:${names.function(it)}:live`),
    );
    const role = this.role(stateMachineName, functions);
    const values = fixedValues(environment);
    const made = new CfnStateMachine(this, 'Machine', {
      stateMachineName,
      stateMachineType: 'STANDARD',
      // As a text: CloudFormation takes no null, and `"ResultPath": null` means something.
      definitionString: Stack.of(this).toJsonString(
        fillIn(machine as unknown as Json, (placeholder) => values[placeholder]),
      ),
      roleArn: role.roleArn,
      tracingConfiguration: { enabled: true },
      loggingConfiguration: {
        // Inputs hold what is the callers' own; the steps are enough to see where a run went.
        includeExecutionData: false,
        level: 'ALL',
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: logGroup.logGroupArn } }],
      },
    });
    // Step Functions tries the role when the machine is made.
    made.node.addDependency(role);
  }

  private role(stateMachineName: string, functions: string[]): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com'),
      description: `What ${stateMachineName} may do`,
    });
    if (functions.length > 0) {
      role.addToPolicy(
        new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: functions }),
      );
    }
    role.addToPolicy(
      new PolicyStatement({ actions: [...logActions, ...traceActions], resources: ['*'] }),
    );
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Delivery of logs to CloudWatch and X-Ray take no resource',
    });
    return role;
  }
}

const logActions = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];
const traceActions = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];
