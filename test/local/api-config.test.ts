import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf } from '../../local/api-config.ts';
import type { ApiSetting } from '../../local/api-config.ts';
import { folderOf, removeFolders } from '../gateway/document/folder.ts';

afterAll(removeFolders);

const root = folderOf({});
const write = (api: string, settings: object): void => {
  mkdirSync(join(root, 'generated', api), { recursive: true });
  writeFileSync(join(root, 'generated', api, 'openapi.json'), '{}');
  writeFileSync(join(root, 'generated', api, 'settings.json'), JSON.stringify(settings));
};
write('shop', { throttle: { rateLimit: 1 } });
write('partner', {
  ...{ basePath: 'v1', stage: 'live', scopes: { 'GET /a': ['a'] }, cache: { enabled: true } },
  stageVariables: { shippingHost: 'ships.example', vpcLinkId: 'link', other: 'kept' },
  usagePlans: [{ name: 'free', apiKeys: ['atlas'] }],
});

const setting = {
  ...{ project: { root }, dataFolder: '/data', names: { prefix: 'p', environment: 'e' } },
  backends: {
    dynamodb: 'http://127.0.0.1:1',
    pool: { issuer: 'http://127.0.0.1:2/pool', poolId: 'pool', clientId: 'client' },
    services: { endpoints: { sqs: 'http://127.0.0.1:3' } },
    outside: {
      stageVariables: { shippingHost: '127.0.0.1:4/shipping', invoicingHost: '127.0.0.1:4/no' },
      vpcLinks: { link: 'http://127.0.0.1:4' },
    },
  },
  keys: {
    partners: ['atlas'],
    keysOf: () => [
      { name: 'atlas', value: 'one', createdAt: 0 },
      { name: 'atlas-2', value: 'two', createdAt: 0 },
    ],
  },
} as unknown as ApiSetting;

const substitutions = {
  ...{ Prefix: 'p', Environment: 'e', UserPoolClientId: 'client' },
  UserPoolIssuer: 'http://127.0.0.1:2/pool',
  UserPoolArn: 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/pool',
};

test('a REST API is told of keys, plans, services, outside systems it names, and its base path', () => {
  expect(configOf(setting, 'partner', { root: {} })).toEqual({
    ...{ stage: 'live', cache: { enabled: true }, dataFolder: '/data', substitutions },
    stageVariables: { shippingHost: '127.0.0.1:4/shipping', vpcLinkId: 'link', other: 'kept' },
    vpcLinks: { link: 'http://127.0.0.1:4' },
    credentials: [
      {
        ...{ accessKeyId: 'local', secretAccessKey: 'local' },
        arn: 'arn:aws:iam::123456789012:user/operator',
      },
    ],
    apiKeys: [
      { name: 'atlas', value: 'one' },
      { name: 'atlas-2', value: 'two' },
    ],
    usagePlans: [{ name: 'free', apiKeys: ['atlas', 'atlas-2'], apiStages: [{}] }],
    endpoints: {
      ...{ dynamodb: 'http://127.0.0.1:1', cognitoIdp: 'http://127.0.0.1:2' },
      sqs: 'http://127.0.0.1:3',
    },
    domainNames: ['127.0.0.1', 'localhost'].map((domainName) => ({
      ...{ domainName, basePathMappings: [{ basePath: 'v1', stage: 'live' }] },
    })),
  });
});

test('an HTTP API is told of none of these', () => {
  const root = { 'x-amazon-apigateway-importexport-version': '1.0' };

  expect(configOf(setting, 'shop', { root })).toEqual({
    throttle: { rateLimit: 1 },
    substitutions,
  });
});
