import { Aws, CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { ApiDomain } from '../constructs/api-domain.ts';
import { removalOf } from '../constructs/service-function.ts';
import type { Throttle } from '../data/generated-api.ts';
import { type Environment, prefix } from '../environments.ts';
import { namesOf } from '../names.ts';
import type { Api } from '../project/api.ts';
import type { Operation } from '../project/operations.ts';
import { invokers } from '../project/invokers.ts';
import { substitute } from '../project/placeholders.ts';

export interface ApiStackProps {
  readonly environment: Environment;
  readonly api: Api;
  readonly operations: readonly Operation[];
}

/** An HTTP API imported from its document, its one stage `$default`, and the right to call its functions. */
export class ApiStack extends Stack {
  constructor(scope: Construct, { environment, api, operations }: ApiStackProps) {
    const names = namesOf(environment.name);
    super(scope, names.stack(`api-${api.name}`), {
      description: `API ${api.name} of ${environment.name}`,
      suppressTemplateIndentation: true,
    });
    // Body excludes every other member that the document can state, tags among them.
    const imported = new CfnApi(this, 'Api', {
      body: substitute(api, placeholders(this, environment)),
      failOnWarnings: true,
    });
    const stage = makeStage(this, imported, { environment, api, operations });
    for (const { id, functionName, source } of invokers(api, operations)) {
      new CfnPermission(this, id, {
        action: 'lambda:InvokeFunction',
        functionName: `${names.function(functionName)}:live`,
        principal: 'apigateway.amazonaws.com',
        sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${imported.ref}/${source}`,
      });
    }
    const domain = environment.domains[api.name];
    if (domain) new ApiDomain(this, 'Domain', { settings: domain, apiId: imported.ref, stage });
    new CfnOutput(this, 'Url', {
      value: domain ? `https://${domain.name}` : imported.attrApiEndpoint,
    });
  }
}

/** Values of the placeholders; the user pool's come from the parameters that its stack writes. */
function placeholders(
  stack: Stack,
  environment: Environment,
): (name: string) => string | undefined {
  const { parameters } = namesOf(environment.name);
  const values: Readonly<Record<string, string>> = {
    'AWS::Region': Aws.REGION,
    'AWS::AccountId': Aws.ACCOUNT_ID,
    'AWS::Partition': Aws.PARTITION,
    Prefix: prefix,
    Environment: environment.name,
    ...environment.substitutions,
  };
  const written: Readonly<Record<string, string>> = {
    UserPoolIssuer: parameters.issuer,
    UserPoolClientId: parameters.clientId,
  };
  return (name) => {
    const parameter = written[name];
    if (values[name] !== undefined || parameter === undefined) return values[name];
    return StringParameter.valueForStringParameter(stack, parameter);
  };
}

function makeStage(
  stack: Stack,
  imported: CfnApi,
  { environment, api, operations }: ApiStackProps,
): CfnStage {
  const logGroup = new LogGroup(stack, 'AccessLog', {
    logGroupName: namesOf(environment.name).apiLogs(api.name),
    retention: environment.logRetention,
    removalPolicy: removalOf(environment),
  });
  const { rateLimit = 0, burstLimit = 0 } = api.settings.throttle ?? {};
  const own = operations.filter(({ routeKey }) => api.settings.throttle?.routes?.[routeKey]);
  return new CfnStage(stack, 'Stage', {
    apiId: imported.ref,
    stageName: '$default',
    autoDeploy: true,
    accessLogSettings: {
      destinationArn: logGroup.logGroupArn,
      format: (api.settings.accessLog?.format ?? '').trimEnd(),
    },
    defaultRouteSettings: routeSettings({ rateLimit, burstLimit }, environment),
    // Schemaless in CloudFormation, so CDK renames no member of it.
    routeSettings: Object.fromEntries(
      own.map(({ routeKey, throttle }) => {
        const scaled = routeSettings(throttle, environment);
        return [
          routeKey,
          {
            ThrottlingRateLimit: scaled.throttlingRateLimit,
            ThrottlingBurstLimit: scaled.throttlingBurstLimit,
          },
        ];
      }),
    ),
  });
}

function routeSettings({ rateLimit, burstLimit }: Throttle, { throttleMultiplier }: Environment) {
  return {
    throttlingRateLimit: rateLimit * throttleMultiplier,
    throttlingBurstLimit: Math.round(burstLimit * throttleMultiplier),
  };
}
