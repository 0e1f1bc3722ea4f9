import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, environments } from '../../infra/environments.ts';
import { type Api, kindOf } from '../../infra/project/api.ts';
import type { Service } from '../../infra/data/project-data.ts';
import { type Project, readProject } from '../../infra/project/project.ts';
import { oversized, type Synthesis, synthesize } from '../../infra/synthesize.ts';
import { api, document, project as small, withPath } from './fixtures/project.ts';
import { resourceGrants, resourceVariables } from './facts/function-facts.ts';
import { resourceFacts } from './facts/resource-facts.ts';
import { restApiFacts } from './facts/rest-api-facts.ts';
import { usagePlanFacts } from './facts/usage-plan-facts.ts';
import { readTemplate, type Resource, resources, type Template } from './fixtures/template.ts';
import { without } from './fixtures/without.ts';

const folder = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A bundle small enough to hash at once; what bundles hold is tested with the bundler. */
const bundleOf = (service: string): string => {
  const bundle = join(folder, 'bundles', service);
  mkdirSync(bundle, { recursive: true });
  writeFileSync(join(bundle, 'index.cjs'), `exports.handler = async () => '${service}';`);
  return bundle;
};

const synth = (environment: Environment, project: Project, name: string): [Synthesis, string] => {
  const outdir = join(folder, name);
  return [synthesize({ environment, project, bundleOf, outdir }), outdir];
};

const real = readProject('.');
const own = 'arn:${AWS::Partition}';
const here = '${AWS::Region}:${AWS::AccountId}';
const clean = (resource: Resource): object => without(resource, 'Type');
const only = (template: Template, type: string): Resource => {
  const found = Object.values(resources(template, type));
  expect(found).toHaveLength(1);
  return found[0] as Resource;
};

/** What differs by environment, as this table has it and nowhere else. */
const facts = {
  dev: {
    retention: 7,
    recovery: false,
    protection: false,
    policy: 'Delete',
  },
  staging: {
    retention: 14,
    recovery: true,
    protection: false,
    policy: 'Delete',
  },
  prod: {
    retention: 90,
    recovery: true,
    protection: true,
    policy: 'Retain',
  },
} as const;

test('the environments are those of this table', () => {
  expect(Object.keys(environments)).toEqual(Object.keys(facts));
});

describe.each(Object.entries(facts))('%s', (name, fact) => {
  const environment = environments[name] as Environment;
  const prefixed = `gatehouse-${name}`;
  const apiStacks = real.apis.map((it) => `api-${it.name}`);
  const parts = ['data', 'resources', 'users', 'functions', ...apiStacks, 'usage-plans'];
  const templates = new Map<string, Template>();
  const part = (it: string): Template => templates.get(it) as Template;
  const kept = { DeletionPolicy: fact.policy, UpdateReplacePolicy: fact.policy };
  let synthesis: Synthesis;
  let outdir = '';

  beforeAll(() => {
    [synthesis, outdir] = synth(environment, real, name);
    for (const it of parts) templates.set(it, readTemplate(outdir, `${prefixed}-${it}`));
  }, 60_000);

  test('is made of stacks, each after those it needs', () => {
    const { artifacts } = JSON.parse(readFileSync(join(outdir, 'manifest.json'), 'utf8')) as {
      artifacts: Record<string, { type: string; dependencies?: string[] }>;
    };
    const stacks = Object.entries(artifacts)
      .filter(([, { type }]) => type === 'aws:cloudformation:stack')
      .map(([id, { dependencies = [] }]) => [
        id,
        dependencies.filter((it) => !it.endsWith('.assets')).sort(),
      ]);
    expect(Object.fromEntries(stacks)).toEqual({
      'gatehouse-account': [],
      [`${prefixed}-data`]: [],
      [`${prefixed}-resources`]: [],
      [`${prefixed}-users`]: [],
      [`${prefixed}-functions`]: ['data', 'resources', 'users'].map((it) => `${prefixed}-${it}`),
      ...Object.fromEntries(
        real.apis.map((it) => [
          `${prefixed}-api-${it.name}`,
          [
            ...(kindOf(it) === 'rest' ? ['gatehouse-account'] : []),
            ...['functions', 'resources', 'users'].map((other) => `${prefixed}-${other}`),
          ],
        ]),
      ),
      [`${prefixed}-usage-plans`]: apiStacks.map((it) => `${prefixed}-${it}`),
    });
    expect([...synthesis.templates.keys()].sort()).toEqual(
      ['gatehouse-account', ...parts.map((it) => `${prefixed}-${it}`)].sort(),
    );
  });

  test('exports nothing and imports nothing', () => {
    for (const [, template] of templates) {
      expect(Object.values(template.Outputs ?? {}).filter((it) => it.Export !== undefined)).toEqual(
        [],
      );
      expect(JSON.stringify(template)).not.toContain('Fn::ImportValue');
      const read = Object.values(template.Parameters ?? {}).map((it) => it.Default ?? '');
      expect(
        read.filter((it) => !/^\/(cdk-bootstrap|gatehouse\/[a-z]+\/(user-pool|api))\//.test(it)),
      ).toEqual([]);
    }
  });

  test('passes every rule without a remark', () => {
    const report = JSON.parse(
      readFileSync(join(outdir, 'validation-report.json'), 'utf8'),
    ) as object;
    expect(report).toMatchObject({ pluginReports: [] });
  });

  test('has the tables of the data file: on demand, encrypted, indexed', () => {
    const tables = Object.values(resources(part('data'), 'AWS::DynamoDB::Table')).map(clean);
    const keySchema = (key: { partitionKey: { name: string }; sortKey?: { name: string } }) => [
      { AttributeName: key.partitionKey.name, KeyType: 'HASH' },
      ...(key.sortKey ? [{ AttributeName: key.sortKey.name, KeyType: 'RANGE' }] : []),
    ];
    const want = Object.entries(real.tables).map(([table, data]) => {
      const indexes = Object.entries(data.indexes ?? {});
      const keys = [data, ...indexes.map(([, index]) => index)].flatMap((it) =>
        [it.partitionKey, it.sortKey ?? []].flat(),
      );
      return {
        Properties: {
          TableName: `${prefixed}-${table}`,
          BillingMode: 'PAY_PER_REQUEST',
          SSESpecification: { SSEEnabled: true },
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: fact.recovery },
          DeletionProtectionEnabled: fact.protection,
          KeySchema: keySchema(data),
          AttributeDefinitions: [
            ...new Map(
              keys.map((it) => [it.name, { AttributeName: it.name, AttributeType: it.type }]),
            ).values(),
          ],
          ...(indexes.length > 0 && {
            GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
              IndexName,
              KeySchema: keySchema(index),
              Projection:
                typeof index.projection === 'string'
                  ? { ProjectionType: index.projection }
                  : { ProjectionType: 'INCLUDE', NonKeyAttributes: index.projection },
            })),
          }),
          ...(data.stream && { StreamSpecification: { StreamViewType: data.stream } }),
          ...(data.timeToLive !== undefined && {
            TimeToLiveSpecification: { AttributeName: data.timeToLive, Enabled: true },
          }),
        },
        ...kept,
      };
    });
    expect(tables).toEqual(want);
    expect(Object.keys(part('data').Resources)).toHaveLength(want.length);
  });

  const isTrigger = (service: Service): boolean =>
    service.name === real.userPool.triggers?.preTokenGeneration;
  const stackOf = (service: Service): Template => part(isTrigger(service) ? 'users' : 'functions');
  const services = real.services.map((service): [string, Service] => [service.name, service]);

  test('has one function for every manifest', () => {
    const all = ['users', 'functions'].flatMap((it) =>
      Object.values(resources(part(it), 'AWS::Lambda::Function')),
    );
    expect(all.map((it) => it.Properties['FunctionName']).sort()).toEqual(
      real.services.map(({ manifest }) => `${prefixed}-${manifest.function}`).sort(),
    );
  });

  describe.each(services)('service %s', (_, service) => {
    const { manifest } = service;
    const functionName = `${prefixed}-${manifest.function}`;
    const find = () => {
      const found = Object.entries(resources(stackOf(service), 'AWS::Lambda::Function'));
      return found.find(([, it]) => it.Properties['FunctionName'] === functionName) as [
        string,
        Resource,
      ];
    };
    const roleOf = ([, { Properties }]: [string, Resource]): string =>
      (Properties['Role'] as string).slice(1, -'.Arn>'.length);
    const logGroupOf = ([, { Properties }]: [string, Resource]): string =>
      (Properties['LoggingConfig'] as { LogGroup: string }).LogGroup.slice(1, -1);

    test('runs as its manifest says: Node 24, arm64, traced, JSON logs', () => {
      const found = find();
      expect(found[1].Properties).toEqual({
        FunctionName: functionName,
        Description: manifest.description,
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        Code: {
          S3Bucket: { 'Fn::Sub': 'cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}' },
          S3Key: expect.stringMatching(/^[0-9a-f]{64}\.zip$/) as string,
        },
        MemorySize: manifest.memory,
        Timeout: manifest.timeout,
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: {
          LogFormat: 'JSON',
          ...(manifest.environment?.['LOG_LEVEL'] !== undefined && {
            ApplicationLogLevel: manifest.environment['LOG_LEVEL'],
          }),
          LogGroup: `<${logGroupOf(found)}>`,
        },
        Role: `<${roleOf(found)}.Arn>`,
        Environment: {
          Variables: {
            ...manifest.environment,
            ...Object.fromEntries(
              Object.entries(manifest.tables ?? {}).map(([table, { variable }]) => [
                variable,
                `${prefixed}-${table}`,
              ]),
            ),
            ...resourceVariables(manifest, prefixed),
            ...Object.fromEntries(
              Object.entries(manifest.userPool?.variables ?? {}).map(([key, variable]) => [
                variable,
                `</gatehouse/${name}/user-pool/${key === 'clientId' ? 'client-id' : key}>`,
              ]),
            ),
          },
        },
      });
    });

    test('may do exactly what its manifest lists, log and trace', () => {
      const template = stackOf(service);
      const found = find();
      const role = roleOf(found);
      expect(template.Resources[role]?.Properties).toEqual({
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Action: 'sts:AssumeRole',
              Effect: 'Allow',
              Principal: { Service: 'lambda.amazonaws.com' },
            },
          ],
        },
        Description: `What ${functionName} may do`,
      });
      const policies = Object.values(resources(template, 'AWS::IAM::Policy')).filter((it) =>
        (it.Properties['Roles'] as string[]).includes(`<${role}>`),
      );
      expect(policies).toHaveLength(1);
      expect(policies[0]?.Properties['Roles']).toEqual([`<${role}>`]);
      expect(pairs(policies[0] as Resource)).toEqual(wanted(logGroupOf(found)));
    });

    /** `action resource`, each on its own, so that statements may be merged but not widened. */
    const wanted = (logGroup: string): string[] => {
      const tables = Object.entries(manifest.tables ?? {}).flatMap(([table, { actions }]) => {
        const arn = `${own}:dynamodb:${here}:table/${prefixed}-${table}`;
        const indexes = Object.keys(real.tables[table]?.indexes ?? {});
        return actions.flatMap((action) => [
          `dynamodb:${action} ${arn}`,
          ...(action === 'Query' || action === 'Scan'
            ? indexes.map((index) => `dynamodb:${action} ${arn}/index/${index}`)
            : []),
        ]);
      });
      const pool = `${own}:cognito-idp:${here}:userpool/</gatehouse/${name}/user-pool/id>`;
      return [
        ...['logs:CreateLogStream', 'logs:PutLogEvents'].map((it) => `${it} <${logGroup}.Arn>`),
        ...['xray:PutTelemetryRecords', 'xray:PutTraceSegments'].map((it) => `${it} *`),
        ...tables,
        ...resourceGrants(manifest, prefixed),
        ...(manifest.userPool?.actions ?? []).map((it) => `cognito-idp:${it} ${pool}`),
      ].sort();
    };

    test('has a log group of its own and the alias live on its version', () => {
      const template = stackOf(service);
      const found = find();
      const group = template.Resources[logGroupOf(found)] as Resource;
      expect(clean(group)).toEqual({
        Properties: {
          LogGroupName: `/aws/lambda/${functionName}`,
          RetentionInDays: fact.retention,
        },
        ...kept,
      });
      const versions = Object.entries(resources(template, 'AWS::Lambda::Version')).filter(
        ([, it]) => it.Properties['FunctionName'] === `<${found[0]}>`,
      );
      const aliases = Object.values(resources(template, 'AWS::Lambda::Alias')).filter(
        (it) => it.Properties['FunctionName'] === `<${found[0]}>`,
      );
      expect(versions).toHaveLength(1);
      expect(versions[0]?.[1]).toMatchObject(kept);
      expect(aliases.map((it) => it.Properties)).toEqual([
        {
          Name: 'live',
          FunctionName: `<${found[0]}>`,
          FunctionVersion: `<${versions[0]?.[0] ?? ''}.Version>`,
        },
      ]);
    });
  });

  test('grants no wildcard but those of tracing, of log delivery and for what is in the bucket', () => {
    const all = [...templates.values()].flatMap((it) =>
      Object.values(resources(it, 'AWS::IAM::Policy')),
    );
    const wild = [...new Set(all.flatMap(pairs).filter((it) => it.includes('*')))];
    const kinds = wild.map((it) => it.replace(/^((xray|logs):[A-Za-z]+) \*$/, '$2 *'));
    const objects = ['GetObject', 'PutObject', 'DeleteObject'].map(
      (it) => `s3:${it} ${own}:s3:::${prefixed}-media-\${AWS::AccountId}/*`,
    );
    expect([...new Set(kinds)].sort()).toEqual(['logs *', 'xray *', ...objects].sort());
    for (const it of ['data', 'resources', 'users', 'functions']) {
      const roles = Object.values(resources(part(it), 'AWS::IAM::Role'));
      expect(
        roles.filter((it) => 'ManagedPolicyArns' in it.Properties || 'Policies' in it.Properties),
      ).toEqual([]);
    }
  });

  test('has the user pool of the data file, with its trigger', () => {
    const pool = only(part('users'), 'AWS::Cognito::UserPool');
    const { passwordPolicy, usernameAttributes, autoVerifiedAttributes } = real.userPool;
    expect(clean(pool)).toEqual({
      Properties: {
        UserPoolName: `${prefixed}-users`,
        UserPoolTier: 'ESSENTIALS',
        UsernameAttributes: usernameAttributes,
        UsernameConfiguration: { CaseSensitive: false },
        AutoVerifiedAttributes: autoVerifiedAttributes,
        AccountRecoverySetting: { RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }] },
        Policies: { PasswordPolicy: pascal(passwordPolicy) },
        MfaConfiguration: 'OFF',
        DeletionProtection: fact.protection ? 'ACTIVE' : 'INACTIVE',
        LambdaConfig: {
          PreTokenGenerationConfig: { LambdaArn: `<${alias()}>`, LambdaVersion: 'V2_0' },
        },
      },
      ...kept,
    });
    expect(only(part('users'), 'AWS::Lambda::Permission').Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: `<${alias()}>`,
      Principal: 'cognito-idp.amazonaws.com',
      SourceArn: '<UserPool.Arn>',
    });
  });

  const alias = (): string => Object.keys(resources(part('users'), 'AWS::Lambda::Alias'))[0] ?? '';

  test('has the groups, resource servers and clients of the data file', () => {
    const properties = (type: string) =>
      Object.values(resources(part('users'), type)).map((it) => it.Properties);
    expect(properties('AWS::Cognito::UserPoolGroup')).toEqual(
      (real.userPool.groups ?? []).map((it) => ({
        GroupName: it.name,
        Description: it.description,
        UserPoolId: '<UserPool>',
      })),
    );
    expect(properties('AWS::Cognito::UserPoolResourceServer')).toEqual(
      (real.userPool.resourceServers ?? []).map((it) => ({
        Identifier: it.identifier,
        Name: it.name ?? it.identifier,
        Scopes: it.scopes.map((scope) => ({
          ScopeName: scope.name,
          ScopeDescription: scope.description,
        })),
        UserPoolId: '<UserPool>',
      })),
    );
    expect(properties('AWS::Cognito::UserPoolClient')).toEqual(
      real.userPool.clients.map((it) => ({
        ClientName: it.name,
        UserPoolId: '<UserPool>',
        ExplicitAuthFlows: it.authFlows.map((flow) => `ALLOW_${flow}`),
        GenerateSecret: it.generateSecret ?? false,
        PreventUserExistenceErrors: 'ENABLED',
        EnableTokenRevocation: true,
        SupportedIdentityProviders: ['COGNITO'],
        TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'days' },
        AccessTokenValidity: it.accessTokenValidityMinutes ?? 60,
        IdTokenValidity: it.idTokenValidityMinutes ?? 60,
        RefreshTokenValidity: it.refreshTokenValidityDays ?? 30,
        ...((it.oauthFlows ?? []).length > 0 && {
          AllowedOAuthFlowsUserPoolClient: true,
          AllowedOAuthFlows: it.oauthFlows,
          AllowedOAuthScopes: it.oauthScopes ?? [],
          CallbackURLs: it.callbackUrls ?? [],
          LogoutURLs: it.logoutUrls ?? [],
        }),
      })),
    );
    expect(properties('AWS::Cognito::UserPoolDomain')).toEqual([
      { Domain: `${prefixed}-\${AWS::AccountId}`, UserPoolId: '<UserPool>' },
    ]);
  });

  test('tells the other stacks what the pool is called', () => {
    const parameters = Object.values(resources(part('users'), 'AWS::SSM::Parameter')).map(
      (it) => it.Properties,
    );
    const client = Object.keys(resources(part('users'), 'AWS::Cognito::UserPoolClient'))[0] ?? '';
    const parameter = (Name: string, Value: string) => ({
      Name: `/gatehouse/${name}/user-pool/${Name}`,
      Type: 'String',
      Value,
    });
    expect(parameters).toEqual([
      parameter('id', '<UserPool>'),
      parameter('issuer', '<UserPool.ProviderURL>'),
      parameter('client-id', `<${client}>`),
    ]);
  });

  describe('resources', () => resourceFacts(environment, real, () => part('resources')));
  describe('usage plans', () => usagePlanFacts(environment, real, () => part('usage-plans')));

  const apisOf = (kind: string): [string, Api][] =>
    real.apis.filter((it) => kindOf(it) === kind).map((it) => [it.name, it]);

  describe.each(apisOf('rest'))('REST API %s', (apiName, api) =>
    restApiFacts({
      environment,
      api,
      template: () => part(`api-${apiName}`),
      operations: () => synthesis.operations.get(apiName) ?? [],
    }),
  );

  describe.each(apisOf('http'))('HTTP API %s', (apiName, given) => {
    const template = (): Template => part(`api-${apiName}`);

    test('imports openapi.json whole, and fails on warnings (facts 193, 209, 218)', () => {
      const values: Record<string, string> = {
        ...environment.substitutions,
        Prefix: 'gatehouse',
        Environment: name,
        UserPoolIssuer: `</gatehouse/${name}/user-pool/issuer>`,
        UserPoolClientId: `</gatehouse/${name}/user-pool/client-id>`,
      };
      const text = JSON.stringify(given.document).replace(
        /\$\{([A-Z][A-Za-z0-9_]*)\}/g,
        (all, placeholder: string) => values[placeholder] ?? all,
      );
      expect(only(template(), 'AWS::ApiGatewayV2::Api').Properties).toEqual({
        Body: JSON.parse(text) as object,
        FailOnWarnings: true,
      });
    });

    test('has one stage, with the document’s throttles and access log (facts 214, 228)', () => {
      const { throttle, accessLog } = given.settings;
      const group = Object.keys(resources(template(), 'AWS::Logs::LogGroup'))[0] ?? '';
      expect(only(template(), 'AWS::ApiGatewayV2::Stage').Properties).toEqual({
        ApiId: '<Api>',
        StageName: '$default',
        AutoDeploy: true,
        AccessLogSettings: {
          DestinationArn: `<${group}.Arn>`,
          Format: accessLog?.format?.trimEnd(),
        },
        DefaultRouteSettings: {
          ThrottlingRateLimit: throttle?.rateLimit,
          ThrottlingBurstLimit: throttle?.burstLimit,
        },
        RouteSettings: Object.fromEntries(
          Object.entries(throttle?.routes ?? {}).map(([key, own]) => [
            key,
            {
              ThrottlingRateLimit: own.rateLimit ?? throttle?.rateLimit,
              ThrottlingBurstLimit: own.burstLimit ?? throttle?.burstLimit,
            },
          ]),
        ),
      });
      expect(clean(only(template(), 'AWS::Logs::LogGroup'))).toEqual({
        Properties: {
          LogGroupName: `/aws/apigateway/${prefixed}-${apiName}`,
          RetentionInDays: fact.retention,
        },
        ...kept,
      });
    });

    test('may call each function for each of its routes (fact 219)', () => {
      const permissions = Object.values(resources(template(), 'AWS::Lambda::Permission')).map(
        (it) => it.Properties,
      );
      const operations = synthesis.operations.get(apiName) ?? [];
      expect(operations.length).toBeGreaterThan(0);
      expect(permissions).toEqual(
        operations
          .toSorted((a, b) => order(operations, a.function) - order(operations, b.function))
          .map(({ function: called, routeKey }) => ({
            Action: 'lambda:InvokeFunction',
            FunctionName: `${prefixed}-${called ?? ''}:live`,
            Principal: 'apigateway.amazonaws.com',
            SourceArn: `${own}:execute-api:${here}:<Api>/*/${routeKey.replace(' ', '').replaceAll(/\{\w+\}/g, '*')}`,
          })),
      );
    });
  });
});

const order = (operations: readonly { function?: string }[], name: string | undefined): number =>
  operations.findIndex((it) => it.function === name);

const pairs = ({ Properties }: Resource): string[] =>
  (
    Properties['PolicyDocument'] as {
      Statement: { Effect: string; Action: unknown; Resource: unknown }[];
    }
  ).Statement.flatMap(({ Effect, Action, Resource, ...rest }) => {
    expect({ Effect, rest }).toEqual({ Effect: 'Allow', rest: {} });
    return [Action]
      .flat()
      .flatMap((action) =>
        [Resource].flat().map((resource) => `${String(action)} ${String(resource)}`),
      );
  }).sort();

const pascal = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      it as unknown,
    ]),
  );

describe('what an environment may change', () => {
  const dev = environments['dev'] as Environment;
  const apiTemplate = (environment: Environment, name: string): Template =>
    readTemplate(synth(environment, small, name)[1], 'gatehouse-dev-api-shop');

  test('a multiplier scales every throttle', () => {
    const template = apiTemplate({ ...dev, throttleMultiplier: 2.5 }, 'multiplied');
    expect(only(template, 'AWS::ApiGatewayV2::Stage').Properties).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 125, ThrottlingBurstLimit: 250 },
      RouteSettings: { 'GET /users/{id}': { ThrottlingRateLimit: 12.5, ThrottlingBurstLimit: 18 } },
    });
  });

  const hostedZone = { id: 'Z1', name: 'shop.example' };

  test('a domain name brings its certificate and address, and the API maps itself to it', () => {
    const domains = [{ name: 'api.shop.example', apis: ['shop'], hostedZone }];
    const [, outdir] = synth({ ...dev, domains }, small, 'domain');
    const template = readTemplate(outdir, 'gatehouse-dev-domains');
    const certificate =
      Object.keys(resources(template, 'AWS::CertificateManager::Certificate'))[0] ?? '';
    const domain = Object.keys(resources(template, 'AWS::ApiGatewayV2::DomainName'))[0] ?? '';
    expect(only(template, 'AWS::CertificateManager::Certificate').Properties).toEqual({
      DomainName: 'api.shop.example',
      ValidationMethod: 'DNS',
      DomainValidationOptions: [{ DomainName: 'api.shop.example', HostedZoneId: 'Z1' }],
    });
    expect(only(template, 'AWS::ApiGatewayV2::DomainName').Properties).toEqual({
      DomainName: 'api.shop.example',
      DomainNameConfigurations: [
        { CertificateArn: `<${certificate}>`, EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' },
      ],
    });
    expect(only(template, 'AWS::Route53::RecordSet').Properties).toEqual({
      Name: 'api.shop.example',
      Type: 'A',
      HostedZoneId: 'Z1',
      AliasTarget: {
        DNSName: `<${domain}.RegionalDomainName>`,
        HostedZoneId: `<${domain}.RegionalHostedZoneId>`,
      },
    });
    const mapped = readTemplate(outdir, 'gatehouse-dev-api-shop');
    expect(only(mapped, 'AWS::ApiGatewayV2::ApiMapping').Properties).toEqual({
      ApiId: '<Api>',
      DomainName: 'api.shop.example',
      Stage: '<Stage>',
    });
    expect(mapped.Outputs).toEqual({ Url: { Value: 'https://api.shop.example' } });
  });

  test('a certificate of one’s own is taken', () => {
    const certificateArn = 'arn:aws:acm:eu-west-1:111122223333:certificate/one';
    const domain = { name: 'api.shop.example', apis: ['shop'], hostedZone, certificateArn };
    const [, outdir] = synth({ ...dev, domains: [domain] }, small, 'certificate');
    const template = readTemplate(outdir, 'gatehouse-dev-domains');
    expect(resources(template, 'AWS::CertificateManager::Certificate')).toEqual({});
    expect(only(template, 'AWS::ApiGatewayV2::DomainName').Properties).toMatchObject({
      DomainNameConfigurations: [{ CertificateArn: certificateArn }],
    });
  });

  test('a pool without a trigger calls nothing', () => {
    const userPool = without(small.userPool, 'triggers');
    const [, outdir] = synth(dev, { ...small, userPool }, 'untriggered');
    const template = readTemplate(outdir, 'gatehouse-dev-users');
    expect(only(template, 'AWS::Cognito::UserPool').Properties).not.toHaveProperty('LambdaConfig');
    expect(resources(template, 'AWS::Lambda::Permission')).toEqual({});
  });
});

describe('synth refuses', () => {
  const dev = environments['dev'] as Environment;
  const given = (changes: Partial<Api>): Project => ({ ...small, apis: [api(changes)] });
  const { settings } = api();
  const users = '/users/{id}';

  test('nothing of the same project without the defect', () => {
    const [{ operations }] = synth(dev, small, 'accepted');
    expect(operations.get('shop')?.map((it) => it.security)).toEqual(['public', 'jwt (shop/read)']);
  });

  test('an operation that is left open', () => {
    const project = given({ settings: { ...settings, public: [] } });
    expect(() => synth(dev, project, 'open')).toThrow(
      /^openapi\/shop\/status.yaml:3: GET \/health does not say who may call it/,
    );
  });

  test('an undeclared placeholder', () => {
    const project = given({
      document: { ...document, 'x-amazon-apigateway-cors': { allowOrigins: ['${Nobody}'] } },
    });
    expect(() => synth(dev, project, 'undeclared')).toThrow(
      /^openapi\/shop\/openapi.yaml:1: \$\{Nobody\} has no value. Declare it/,
    );
  });

  test('an operation whose function no manifest has', () => {
    const project = { ...small, services: small.services.filter((it) => it.name !== 'users') };
    expect(() => synth(dev, project, 'missing')).toThrow(
      /^openapi\/shop\/users.yaml:5: GET \/users\/\{id\} calls a function/,
    );
  });

  test('an access log without a request id', () => {
    const project = given({ settings: { ...settings, accessLog: { format: '$context.status' } } });
    expect(() => synth(dev, project, 'unlogged')).toThrow(
      /The access-log format does not name the request/,
    );
  });

  test('what cdk-nag finds', () => {
    const passwordPolicy = { minimumLength: 11 };
    const project = { ...small, userPool: { ...small.userPool, passwordPolicy } };
    expect(silently(() => synth(dev, project, 'nag'))).toMatch(/AwsSolutions-COG1/);
  });

  test('what CDK’s own rules find (fact 220)', () => {
    const [status, ...rest] = small.services as [Service, ...Service[]];
    const manifest = { ...status.manifest, memory: 64 };
    const project = { ...small, services: [{ ...status, manifest }, ...rest] };
    expect(silently(() => synth(dev, project, 'rules'))).toMatch(/MemorySize|memory/i);
  });

  test('a template above 900,000 bytes (fact 222)', () => {
    const wordy = 'x'.repeat(900_000);
    const project = given({
      document: withPath(users, {
        ...((document['paths'] as never)[users] as object),
        'x-note': wordy,
      }),
    });
    expect(silently(() => synth(dev, project, 'large'))).toMatch(
      /DeploymentRefused: gatehouse-dev-api-shop: the template has 9\d{5} bytes, at most 900000/,
    );
    expect(oversized(new Map([['fits', 900_000]]))).toEqual([]);
    expect(oversized(new Map([['large', 900_001]]))).toEqual([
      'large: the template has 900001 bytes, at most 900000: divide the API',
    ]);
  });
});

/** What CDK says and throws, kept out of the test's own output. */
function silently(attempt: () => unknown): string {
  const { console: terminal } = globalThis;
  const error = terminal.error.bind(terminal);
  const said: string[] = [];
  terminal.error = (...texts: unknown[]) => {
    said.push(...texts.map(String));
  };
  try {
    attempt();
    return '';
  } catch (thrown) {
    return [...said, String(thrown)].join('\n');
  } finally {
    terminal.error = error;
  }
}
