import type { ApiSettings } from '../../../infra/data/generated-api.ts';
import type { Environment } from '../../../infra/environments.ts';
import type { Api } from '../../../infra/project/api.ts';
import type { Operation } from '../../../infra/project/operations.ts';
import { resources, type Template } from '../fixtures/template.ts';

export interface RestApiContext {
  readonly environment: Environment;
  readonly api: Api;
  readonly template: () => Template;
  readonly operations: () => readonly Operation[];
}

const own = 'arn:${AWS::Partition}';
const here = '${AWS::Region}:${AWS::AccountId}';

const one = (template: Template, type: string): [string, Record<string, unknown>] => {
  const found = Object.entries(resources(template, type));
  expect(found).toHaveLength(1);
  const [[id, { Properties }] = ['', { Properties: {} }]] = found;
  return [id, Properties];
};

const generalSettings = (
  { throttle, executionLog, cache }: ApiSettings,
  isCached: boolean,
): object => ({
  ResourcePath: '/*',
  HttpMethod: '*',
  ThrottlingRateLimit: throttle?.rateLimit,
  ThrottlingBurstLimit: throttle?.burstLimit,
  LoggingLevel: executionLog?.loggingLevel ?? 'ERROR',
  DataTraceEnabled: false,
  ...(isCached && {
    CachingEnabled: true,
    CacheTtlInSeconds: cache?.ttlInSeconds ?? 300,
    CacheDataEncrypted: true,
  }),
});

/** What the template of every REST API says: what would break without a sound. */
export function restApiFacts({ environment, api, template, operations }: RestApiContext): void {
  const { name } = environment;
  const { settings } = api;
  const stageName = settings.stage ?? 'prod';
  const isCached = environment.cache && settings.cache?.enabled === true;

  test('imports openapi.json whole, and fails on warnings (import facts 155, 218)', () => {
    const values: Record<string, string> = {
      ...environment.substitutions,
      Prefix: 'gatehouse',
      Environment: name,
      UserPoolArn: `${own}:cognito-idp:${here}:userpool/</gatehouse/${name}/user-pool/id>`,
    };
    const text = JSON.stringify(api.document).replace(
      /\$\{([A-Z][A-Za-z0-9_]*)\}/g,
      (all, placeholder: string) => values[placeholder] ?? all,
    );
    expect(one(template(), 'AWS::ApiGateway::RestApi')[1]).toEqual({
      Name: `gatehouse-${name}-${api.name}`,
      Body: JSON.parse(text) as object,
      FailOnWarnings: true,
      EndpointConfiguration: { Types: ['REGIONAL'] },
    });
  });

  test('has one stage on its newest deployment: variables, logs, trace, cache', () => {
    const [restApi] = one(template(), 'AWS::ApiGateway::RestApi');
    const [deployment, deployed] = one(template(), 'AWS::ApiGateway::Deployment');
    expect(deployed).toMatchObject({ RestApiId: `<${restApi}>` });
    const [, { MethodSettings, AccessLogSetting, ...stage }] = one(
      template(),
      'AWS::ApiGateway::Stage',
    );
    expect(stage).toEqual({
      RestApiId: `<${restApi}>`,
      StageName: stageName,
      DeploymentId: `<${deployment}>`,
      TracingEnabled: true,
      CacheClusterEnabled: isCached,
      ...(isCached && { CacheClusterSize: String(settings.cache.clusterSize ?? 0.5) }),
      ...(settings.stageVariables && {
        Variables: { ...settings.stageVariables, ...environment.stageVariables },
      }),
    });
    expect(AccessLogSetting).toMatchObject({ Format: settings.accessLog?.format?.trimEnd() });
    expect(MethodSettings).toContainEqual(generalSettings(settings, isCached));
    const logs = Object.values(resources(template(), 'AWS::Logs::LogGroup')).map(
      (it) => it.Properties['LogGroupName'],
    );
    expect(logs).toContain(`API-Gateway-Execution-Logs_<${restApi}>/${stageName}`);
    expect(logs).toContain(`/aws/apigateway/gatehouse-${name}-${api.name}`);
  });

  test('has settings of its own for each method that the document speaks of, and no other', () => {
    const [, { MethodSettings }] = one(template(), 'AWS::ApiGateway::Stage');
    const found = (MethodSettings as { ResourcePath: string; HttpMethod: string }[]).map(
      (it) => `${it.HttpMethod} ${it.ResourcePath.replace(/^\//, '').replaceAll('~1', '/')}`,
    );
    const wanted = { ...settings.throttle?.routes, ...settings.routeSettings };
    expect(found.sort()).toEqual(['* *', ...Object.keys(wanted)].sort());
  });

  test('may call each function for each of its routes, and each authorizer (import fact 219)', () => {
    const [restApi] = one(template(), 'AWS::ApiGateway::RestApi');
    const found = Object.values(resources(template(), 'AWS::Lambda::Permission')).map((it) => {
      const { Action, Principal, FunctionName, SourceArn } = it.Properties;
      expect([Action, Principal]).toEqual(['lambda:InvokeFunction', 'apigateway.amazonaws.com']);
      return `${String(FunctionName)} ${String(SourceArn)}`;
    });
    const source = `${own}:execute-api:${here}:<${restApi}>`;
    const called = operations().flatMap(({ function: fn, routeKey }) => {
      const [method = '', path = ''] = routeKey.split(' ');
      const resource = `${method === 'ANY' ? '*' : method}${path.replaceAll(/\{[^}]+\}/g, '*')}`;
      return fn === undefined ? [] : [`gatehouse-${name}-${fn}:live ${source}/*/${resource}`];
    });
    const document = JSON.stringify(api.document);
    const asked = [...document.matchAll(/"authorizerUri":"[^"]*-([a-z]+-service):live/g)].map(
      ([, fn = '']) => `gatehouse-${name}-${fn}:live ${source}/authorizers/*`,
    );
    expect(found.sort()).toEqual([...called, ...asked].sort());
  });

  test('tells its id to the usage plans', () => {
    const [restApi] = one(template(), 'AWS::ApiGateway::RestApi');
    expect(one(template(), 'AWS::SSM::Parameter')[1]).toEqual({
      Name: `/gatehouse/${name}/api/${api.name}/id`,
      Type: 'String',
      Value: `<${restApi}>`,
    });
  });
}
