import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { type Environment, environments } from '../../../infra/environments.ts';
import { featureFlags } from '../../../infra/feature-flags.ts';
import type { Api } from '../../../infra/project/api.ts';
import { operations } from '../../../infra/project/operations.ts';
import { RestApiStack } from '../../../infra/stacks/rest-api-stack.ts';
import { deployed } from '../fixtures/project.ts';
import { calling, restApi } from '../fixtures/rest-api.ts';
import { readTemplate, resources, type Template } from '../fixtures/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'rest-api-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dev = environments['dev'] as Environment;
let count = 0;

/** Synthesizes the one stack, without the rules, which the whole application is held to. */
function synthesized(changes: Partial<Api> = {}, environment: Partial<Environment> = {}): Template {
  const outdir = join(folder, String((count += 1)));
  const app = new App({
    outdir,
    postCliContext: { ...featureFlags, '@aws-cdk/core:validateAgainstDefaultRules': false },
    analyticsReporting: false,
  });
  const api = restApi(changes);
  new RestApiStack(app, {
    environment: { ...dev, stageVariables: {}, ...environment },
    api,
    operations: operations(api, deployed),
  });
  app.synth();
  return readTemplate(outdir, 'gatehouse-dev-api-trade');
}

const only = (template: Template, type: string): [string, Readonly<Record<string, unknown>>] => {
  const [[id, resource] = ['', undefined], ...more] = Object.entries(resources(template, type));
  expect(more).toEqual([]);
  return [id, resource?.Properties ?? {}];
};
const deployment = (template: Template): string => only(template, 'AWS::ApiGateway::Deployment')[0];
const stage = (template: Template) => only(template, 'AWS::ApiGateway::Stage')[1];
const { settings } = restApi();
const plain = synthesized();

test('a document that differs is deployed anew, settings alone are not (import fact 212)', () => {
  const path = calling('/jobs', 'post', { passthroughBehavior: 'never' });
  expect(deployment(synthesized(path))).not.toBe(deployment(plain));
  expect(deployment(synthesized())).toBe(deployment(plain));
  const throttled = synthesized({
    settings: { ...settings, throttle: { rateLimit: 1, burstLimit: 1 } },
  });
  expect(deployment(throttled)).toBe(deployment(plain));
  expect(stage(throttled)).not.toEqual(stage(plain));
});

const method = (ResourcePath: string, HttpMethod: string, caching: object = {}) => ({
  ResourcePath,
  HttpMethod,
  ThrottlingRateLimit: 50,
  ThrottlingBurstLimit: 100,
  LoggingLevel: 'ERROR',
  DataTraceEnabled: false,
  ...caching,
});

test('names methods as stages do, with every setting of each', () => {
  const put = { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 7 };
  expect(stage(plain)['MethodSettings']).toEqual([
    method('/*', '*'),
    method('/', 'GET'),
    method('/~1items', 'GET'),
    method('/~1items~1{id}', 'PUT', put),
  ]);
});

test('an environment with caches has the document’s', () => {
  const cached = (CacheTtlInSeconds: number, CachingEnabled = true) => ({
    CachingEnabled,
    CacheTtlInSeconds,
    CacheDataEncrypted: true,
  });
  const put = { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 7, ...cached(600, false) };
  expect(stage(synthesized({}, { cache: true }))).toMatchObject({
    CacheClusterEnabled: true,
    CacheClusterSize: '1.6',
    MethodSettings: [
      method('/*', '*', cached(600)),
      method('/', 'GET', cached(600, false)),
      method('/~1items', 'GET', cached(60)),
      method('/~1items~1{id}', 'PUT', put),
    ],
  });
});

test('what CloudFormation cannot say of Cache-Control is said to the stage itself (REST fact 219)', () => {
  const open = { ...settings.cache, requireAuthorizationForCacheControl: false };
  const template = synthesized({ settings: { ...settings, cache: open } }, { cache: true });
  const [restApiId] = only(template, 'AWS::ApiGateway::RestApi');
  const [, { Update }] = only(template, 'Custom::AWS');
  const replaced = (path: string) => ({
    op: 'replace',
    path: `${path}/caching/requireAuthorizationForCacheControl`,
    value: 'false',
  });
  expect(JSON.parse(Update as string)).toMatchObject({
    action: 'UpdateStageCommand',
    parameters: {
      restApiId: `<${restApiId}>`,
      stageName: `<${only(template, 'AWS::ApiGateway::Stage')[0]}>`,
      patchOperations: [replaced('/*/*'), replaced('/~1items/GET')],
    },
  });
  const policies = JSON.stringify(resources(template, 'AWS::IAM::Policy'));
  expect(policies).toContain('"Action":"apigateway:PATCH"');
  for (const other of [plain, synthesized({}, { cache: true })]) {
    expect(resources(other, 'Custom::AWS')).toEqual({});
  }
});

test('a multiplier scales every throttle', () => {
  expect(stage(synthesized({}, { throttleMultiplier: 10 }))['MethodSettings']).toMatchObject([
    { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
    { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 70 },
  ]);
});

test('is behind its domain under the base path of its document', () => {
  const hostedZone = { id: 'Z1', name: 'shop.example' };
  const domains = [{ name: 'api.shop.example', apis: ['trade'], hostedZone }];
  const template = synthesized({}, { domains });
  expect(only(template, 'AWS::ApiGatewayV2::ApiMapping')[1]).toEqual({
    ApiId: `<${only(template, 'AWS::ApiGateway::RestApi')[0]}>`,
    Stage: `<${only(template, 'AWS::ApiGateway::Stage')[0]}>`,
    DomainName: 'api.shop.example',
    ApiMappingKey: 'v1',
  });
  expect(template.Outputs).toEqual({ Url: { Value: 'https://api.shop.example/v1' } });
});
