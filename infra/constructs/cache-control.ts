import { createHash } from 'node:crypto';
import { Aws, Stack, Validations } from 'aws-cdk-lib';
import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import {
  controlDefaults,
  methodSettingKey,
  type StagedMethod,
  type StagedMethods,
} from '../project/method-settings.ts';

export interface CacheControlProps {
  readonly stage: Stage;
  readonly restApiId: string;
  readonly settings: StagedMethods;
  readonly logGroup: LogGroup;
}

interface PatchOperation {
  readonly op: 'replace';
  readonly path: string;
  readonly value: string;
}

/** What a document says about `Cache-Control` of callers that CloudFormation's method settings cannot say. */
export function cacheControl({ general, methods }: StagedMethods): readonly PatchOperation[] {
  const all: [string, StagedMethod][] = [['*/*', general]];
  for (const [key, settings] of methods) all.push([methodSettingKey(key), settings]);
  return all.flatMap(([key, { caching }]) =>
    Object.entries(controlDefaults).flatMap(([name, usual]): PatchOperation[] => {
      const value = caching?.isOn ? caching[name as keyof typeof controlDefaults] : usual;
      if (value === usual) return [];
      return [{ op: 'replace', path: `/${key}/caching/${name}`, value: String(value) }];
    }),
  );
}

/**
 * Says it to API Gateway itself, after the stage is made and again whenever its methods' settings change:
 * otherwise `Cache-Control: max-age=0` would do on AWS what it does not do here.
 */
export class CacheControl extends Construct {
  constructor(scope: Construct, id: string, props: CacheControlProps) {
    super(scope, id);
    const { stage, restApiId, settings, logGroup } = props;
    const patchOperations = cacheControl(settings);
    const stated = JSON.stringify([settings.general, ...settings.methods]);
    const said = createHash('sha256').update(stated).digest('hex').slice(0, 16);
    const resource = new AwsCustomResource(this, 'Stage', {
      onUpdate: {
        service: '@aws-sdk/client-api-gateway',
        action: 'UpdateStageCommand',
        parameters: { restApiId, stageName: stage.stageName, patchOperations },
        physicalResourceId: PhysicalResourceId.of(`cache-control-${said}`),
      },
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: ['apigateway:PATCH'],
          resources: [
            `arn:${Aws.PARTITION}:apigateway:${Aws.REGION}::/restapis/${restApiId}/stages/${stage.stageName}`,
          ],
        }),
      ]),
      installLatestAwsSdk: false,
      logGroup,
    });
    resource.node.addDependency(stage);
    Validations.of(Stack.of(this)).acknowledge(
      {
        id: 'AwsSolutions-L1',
        reason: 'The one function here is CDK’s own, with the runtime that CDK gives it',
      },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
        reason: 'CDK’s own function writes its log with it',
      },
    );
  }
}
