import { Stack } from 'aws-cdk-lib';
import { CfnApiKey, CfnUsagePlan, CfnUsagePlanKey } from 'aws-cdk-lib/aws-apigateway';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { ProjectPlan } from '../data/usage-plans.ts';
import type { Environment } from '../environments.ts';
import { type Names, namesOf } from '../names.ts';
import { type Api, stageOf } from '../project/api.ts';
import { methodPath } from '../project/method-settings.ts';
import { scaled } from '../project/throttle.ts';

export interface UsagePlansStackProps {
  readonly environment: Environment;
  readonly plans: readonly ProjectPlan[];
  readonly apis: readonly Api[];
}

/**
 * Usage plans and their keys. A plan may span several APIs, so that it belongs to none of their stacks: it
 * comes after all of them and reads their ids from Systems Manager parameters. AWS makes the values of the keys.
 */
export class UsagePlansStack extends Stack {
  private readonly names: Names;
  private readonly props: UsagePlansStackProps;

  constructor(scope: Construct, props: UsagePlansStackProps) {
    const names = namesOf(props.environment.name);
    super(scope, names.stack('usage-plans'), {
      description: `Usage plans and API keys of ${props.environment.name}`,
    });
    this.names = names;
    this.props = props;
    const keys = new Map(
      [...new Set(props.plans.flatMap(({ apiKeys }) => apiKeys))].map((name) => [
        name,
        new CfnApiKey(this, `Key-${name}`, { name: names.resource(name), enabled: true }),
      ]),
    );
    for (const plan of props.plans) {
      const usagePlan = this.usagePlan(plan);
      for (const name of plan.apiKeys) {
        new CfnUsagePlanKey(this, `Key-${name}-in-${plan.name}`, {
          keyId: keys.get(name)?.ref ?? '',
          keyType: 'API_KEY',
          usagePlanId: usagePlan.ref,
        });
      }
    }
  }

  private usagePlan({ name, quota, throttle, stages }: ProjectPlan): CfnUsagePlan {
    const { environment } = this.props;
    return new CfnUsagePlan(this, `Plan-${name}`, {
      usagePlanName: this.names.resource(name),
      ...(throttle && { throttle: scaled(throttle, environment) }),
      ...(quota && { quota: { ...quota } }),
      apiStages: stages.map(({ api, stage, throttle: methods }) => ({
        apiId: StringParameter.valueForStringParameter(this, this.names.apiParameter(api)),
        stage: stage ?? this.stageOf(api),
        ...(methods && {
          throttle: Object.fromEntries(
            Object.entries(methods).map(([key, limits]) => [
              methodPath(key),
              scaled(limits, environment),
            ]),
          ),
        }),
      })),
    });
  }

  private stageOf(name: string): string {
    const api = this.props.apis.find((it) => it.name === name);
    return api ? stageOf(api) : '';
  }
}
