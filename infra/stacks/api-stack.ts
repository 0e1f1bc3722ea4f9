import { Aws, CfnOutput, Stack } from 'aws-cdk-lib';
import { CfnApiMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { placeholderValues } from '../constructs/placeholder-values.ts';
import { removalOf } from '../constructs/service-function.ts';
import type { Environment } from '../environments.ts';
import { type Names, namesOf } from '../names.ts';
import type { Api } from '../project/api.ts';
import { mappingsOf } from '../project/domains.ts';
import { invokers } from '../project/invokers.ts';
import type { Json } from '../project/json.ts';
import type { Operation } from '../project/operations.ts';
import { substitute } from '../project/placeholders.ts';

export interface ApiStackProps {
  readonly environment: Environment;
  readonly api: Api;
  readonly operations: readonly Operation[];
}

/** What every API has, of whatever kind: log groups, the right to call its functions, a place behind a domain. */
export abstract class ApiStack extends Stack {
  protected readonly names: Names;
  protected readonly props: ApiStackProps;

  protected constructor(scope: Construct, props: ApiStackProps) {
    const { environment, api } = props;
    const names = namesOf(environment.name);
    super(scope, names.stack(`api-${api.name}`), {
      description: `API ${api.name} of ${environment.name}`,
      suppressTemplateIndentation: true,
    });
    this.names = names;
    this.props = props;
  }

  /** `openapi.json` with values for its placeholders, and nothing else changed. */
  protected body(): Json {
    const { api, environment } = this.props;
    return substitute(api, placeholderValues(this, environment));
  }

  protected logGroup(id: string, logGroupName: string): LogGroup {
    const { environment } = this.props;
    return new LogGroup(this, id, {
      logGroupName,
      retention: environment.logRetention,
      removalPolicy: removalOf(environment),
    });
  }

  /** One line of JSON; a block of YAML ends in a newline. */
  protected accessLogFormat(): string {
    return (this.props.api.settings.accessLog?.format ?? '').trimEnd();
  }

  protected allowInvocations(apiId: string): void {
    const { api, operations } = this.props;
    for (const { id, functionName, source } of invokers(api, operations)) {
      new CfnPermission(this, id, {
        action: 'lambda:InvokeFunction',
        functionName: `${this.names.function(functionName)}:live`,
        principal: 'apigateway.amazonaws.com',
        sourceArn: `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${apiId}/${source}`,
      });
    }
  }

  /** Maps the stage to the domains it is behind, and tells the API's address. */
  protected publish(apiId: string, stage: string, endpoint: string): void {
    const mappings = mappingsOf(this.props.api, this.props.environment);
    for (const { domain, basePath } of mappings) {
      new CfnApiMapping(this, `Mapping-${domain.name}`, {
        apiId,
        stage,
        domainName: domain.name,
        ...(basePath !== '' && { apiMappingKey: basePath }),
      });
    }
    const [first] = mappings;
    const url = first && `https://${[first.domain.name, first.basePath].filter(Boolean).join('/')}`;
    new CfnOutput(this, 'Url', { value: url ?? endpoint });
  }
}
