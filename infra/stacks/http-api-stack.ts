import { CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { scaled } from '../project/throttle.ts';
import { ApiStack, type ApiStackProps } from './api-stack.ts';

/** An HTTP API imported from its document, and its one stage `$default`. */
export class HttpApiStack extends ApiStack {
  constructor(scope: Construct, props: ApiStackProps) {
    super(scope, props);
    // Body excludes every other member that the document can state, tags among them.
    const imported = new CfnApi(this, 'Api', { body: this.body(), failOnWarnings: true });
    const stage = this.stage(imported);
    this.allowInvocations(imported.ref);
    this.publish(imported.ref, stage.ref, imported.attrApiEndpoint);
  }

  private stage(imported: CfnApi): CfnStage {
    const { api, operations, environment } = this.props;
    const { rateLimit = 0, burstLimit = 0 } = api.settings.throttle ?? {};
    const general = scaled({ rateLimit, burstLimit }, environment);
    const own = operations.filter(({ routeKey }) => api.settings.throttle?.routes?.[routeKey]);
    return new CfnStage(this, 'Stage', {
      apiId: imported.ref,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: {
        destinationArn: this.logGroup('AccessLog', this.names.apiLogs(api.name)).logGroupArn,
        format: this.accessLogFormat(),
      },
      defaultRouteSettings: {
        throttlingRateLimit: general.rateLimit,
        throttlingBurstLimit: general.burstLimit,
      },
      // Schemaless in CloudFormation, so CDK renames no member of it.
      routeSettings: Object.fromEntries(
        own.map(({ routeKey, throttle }) => {
          const limits = scaled(throttle, environment);
          return [
            routeKey,
            {
              ThrottlingRateLimit: limits.rateLimit,
              ThrottlingBurstLimit: limits.burstLimit,
            },
          ];
        }),
      ),
    });
  }
}
