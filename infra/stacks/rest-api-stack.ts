import { Duration, Validations } from 'aws-cdk-lib';
import {
  AccessLogFormat,
  ApiDefinition,
  EndpointType,
  LogGroupLogDestination,
  type MethodDeploymentOptions,
  MethodLoggingLevel,
  SpecRestApi,
  type StageOptions,
} from 'aws-cdk-lib/aws-apigateway';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { CacheControl, cacheControl } from '../constructs/cache-control.ts';
import { stageOf } from '../project/api.ts';
import {
  methodPath,
  type StagedMethod,
  type StagedMethods,
  stagedMethods,
} from '../project/method-settings.ts';
import { stageVariables } from '../project/stage-variables.ts';
import { scaled } from '../project/throttle.ts';
import { ApiStack, type ApiStackProps } from './api-stack.ts';

/**
 * A REST API imported from its document, and its stage. A deployment is a snapshot: CDK gives it a new
 * logical id whenever the body changes, so that the stage shows every change (import fact 212).
 */
export class RestApiStack extends ApiStack {
  private readonly staged: StagedMethods;

  constructor(scope: Construct, props: ApiStackProps) {
    super(scope, props);
    const { api, operations, environment } = props;
    this.staged = stagedMethods(api.settings, operations, environment.cache);
    const rest = new SpecRestApi(this, 'Api', {
      // The dimension of its metrics, so the environment belongs into it (import fact 234).
      restApiName: this.names.resource(api.name),
      apiDefinition: ApiDefinition.fromInline(this.body()),
      failOnWarnings: true,
      endpointTypes: [EndpointType.REGIONAL],
      // The account's role has a stack of its own.
      cloudWatchRole: false,
      deployOptions: this.stageOptions(),
    });
    const stage = rest.deploymentStage;
    const executionLog = this.logGroup(
      'ExecutionLog',
      `API-Gateway-Execution-Logs_${rest.restApiId}/${stageOf(api)}`,
    );
    // API Gateway would make it at its first line, and keep it for ever.
    stage.node.addDependency(executionLog);
    this.acknowledge(rest);
    this.allowInvocations(rest.restApiId);
    new StringParameter(this, 'Parameter-id', {
      parameterName: this.names.apiParameter(api.name),
      stringValue: rest.restApiId,
    });
    rest.node.tryRemoveChild('Endpoint');
    if (cacheControl(this.staged).length > 0) this.controlCache(rest);
    this.publish(rest.restApiId, stage.stageName, rest.url);
  }

  private controlCache(rest: SpecRestApi): void {
    const name = this.names.function(`${this.props.api.name}-cache-control`);
    new CacheControl(this, 'CacheControl', {
      stage: rest.deploymentStage,
      restApiId: rest.restApiId,
      settings: this.staged,
      logGroup: this.logGroup('CacheControlLog', `/aws/lambda/${name}`),
    });
  }

  private stageOptions(): StageOptions {
    const { api, environment } = this.props;
    const { general, methods, clusterSize } = this.staged;
    const variables = stageVariables(api, environment);
    return {
      stageName: stageOf(api),
      ...(Object.keys(variables).length > 0 && { variables }),
      accessLogDestination: new LogGroupLogDestination(
        this.logGroup('AccessLog', this.names.apiLogs(api.name)),
      ),
      accessLogFormat: AccessLogFormat.custom(this.accessLogFormat()),
      tracingEnabled: true,
      cacheClusterEnabled: clusterSize !== undefined,
      ...(clusterSize !== undefined && { cacheClusterSize: String(clusterSize) }),
      ...this.methodOptions(general),
      methodOptions: Object.fromEntries(
        [...methods].map(([key, settings]) => [methodPath(key), this.methodOptions(settings)]),
      ),
    };
  }

  private methodOptions(method: StagedMethod): MethodDeploymentOptions {
    const { rateLimit, burstLimit } = scaled(method.throttle, this.props.environment);
    const { caching } = method;
    return {
      throttlingRateLimit: rateLimit,
      throttlingBurstLimit: burstLimit,
      loggingLevel: MethodLoggingLevel[method.loggingLevel],
      dataTraceEnabled: method.dataTraceEnabled,
      ...(caching && {
        cachingEnabled: caching.isOn,
        cacheTtl: Duration.seconds(caching.ttlInSeconds),
        cacheDataEncrypted: caching.dataEncrypted,
      }),
    };
  }

  private acknowledge(rest: SpecRestApi): void {
    Validations.of(rest).acknowledge({
      id: 'AwsSolutions-APIG2',
      reason:
        'The validators stand in the imported document, where this rule sees none: synth states them of every operation',
    });
    Validations.of(rest).acknowledge({
      id: 'AwsSolutions-APIG3',
      reason: 'No web ACL yet: keys, plans and throttles limit callers',
    });
  }
}
