import type { JsonObject } from '../../../gateway/document/document.ts';
import type { ImportCase, ImportSection } from '../harness/import-case.ts';

const GET = '/paths/~1x/get';
const INTEGRATION = `${GET}/x-amazon-apigateway-integration`;
const SCHEMES = '/components/securitySchemes';
const AUTHORIZER = { 'x-amazon-apigateway-authorizer': { type: 'token' } } as const;

const types: readonly (readonly [string, JsonObject])[] = [
  ['oauth2', { type: 'oauth2', flows: {} }],
  ['oauth2', { type: 'oauth2', flows: {}, ...AUTHORIZER }],
  ['http', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }],
  ['http', { type: 'http', scheme: 'basic' }],
  ['mutualTLS', { type: 'mutualTLS' }],
  [
    'openIdConnect',
    {
      type: 'openIdConnect',
      openIdConnectUrl: 'https://i.example/.well-known/openid-configuration',
    },
  ],
];

const dropped = types.flatMap(([type, scheme]): ImportCase[] => {
  const told = `warning security-scheme-type ${SCHEMES}/oauth Unsupported security definition type '${type}' for 'oauth'. Ignoring.`;
  const kind = JSON.stringify(scheme);
  return [
    {
      facts: [191],
      name: `${kind}: what requires it is open`,
      with: { [`${SCHEMES}/oauth`]: scheme, [`${GET}/security`]: [{ oauth: ['read'] }] },
      verdict: 'warning',
      says: [told],
      ours: [
        `error gatehouse/open-operation ${GET}/security An import drops security scheme "oauth": what requires it would be open to anyone.`,
      ],
    },
    {
      facts: [191],
      name: `${kind} that nothing requires`,
      with: { [`${SCHEMES}/oauth`]: scheme },
      verdict: 'warning',
      says: [told],
    },
  ];
});

const bare = { type: 'apiKey', name: 'Authorization', in: 'header' } as const;
const unable = (name: string): string =>
  `Unable to create authorizer from security definition: '${name}'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: '${name}' will not be created.`;

const withoutAuthorizer: readonly ImportCase[] = [
  {
    facts: [192],
    name: 'a scheme without an authorizer: what requires it is not created',
    with: { [`${SCHEMES}/X`]: bare, [`${GET}/security`]: [{ X: [] }] },
    verdict: 'warning',
    says: [`warning security-scheme-without-authorizer ${SCHEMES}/X ${unable('X')}`],
    ours: [
      `error gatehouse/dropped-operation ${GET}/security Security scheme "X" has no x-amazon-apigateway-authorizer: an import makes no method of what requires it.`,
    ],
  },
  {
    facts: [192],
    name: 'one that nothing requires',
    with: { [`${SCHEMES}/X`]: bare },
    verdict: 'warning',
    says: [`warning security-scheme-without-authorizer ${SCHEMES}/X ${unable('X')}`],
  },
  {
    facts: [192],
    name: 'IAM needs none',
    with: {
      [`${SCHEMES}/X`]: { ...bare, 'x-amazon-apigateway-authtype': 'awsSigv4' },
      [`${GET}/security`]: [{ X: [] }],
    },
    verdict: 'accepted',
    says: [],
  },
  {
    facts: [188, 192],
    name: 'a custom authtype without an authorizer (sources disagree)',
    with: { [`${SCHEMES}/X`]: { ...bare, 'x-amazon-apigateway-authtype': 'custom' } },
    verdict: 'rejected',
    says: [
      `error authtype-without-authorizer ${SCHEMES}/X/x-amazon-apigateway-authtype ${unable('X')}`,
    ],
  },
  {
    facts: [188],
    name: 'scopes of an authorizer that is a function (sources disagree)',
    with: {
      [`${SCHEMES}/gate`]: {
        ...bare,
        'x-amazon-apigateway-authtype': 'custom',
        'x-amazon-apigateway-authorizer': {
          type: 'token',
          authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:g',
        },
      },
      [`${GET}/security`]: [{ gate: ['read'] }],
    },
    verdict: 'rejected',
    says: [
      `error authorizer-scopes ${GET}/security Authorizer 'gate' is a Lambda function, which takes no scopes.`,
    ],
  },
];

const unknownType = (name: string, value: JsonObject, type: string, member = ''): ImportCase => ({
  facts: [194],
  name,
  with: { [INTEGRATION]: value },
  verdict: 'warning',
  says: [
    `warning integration-type ${INTEGRATION}${member} Unknown integration type '${type}' for 'GET /x'. Ignoring.`,
  ],
  ours: [`error gatehouse/unsupported-integration ${INTEGRATION}${member} …`],
});

/** What an import drops of who may call, and of integrations, with a warning. */
export const section: ImportSection = {
  title: 'R. Import into a REST API: dropped with a warning: schemes and integrations',
  kind: 'rest',
  cases: [
    ...dropped,
    ...withoutAuthorizer,
    {
      ...unknownType(
        'an integration among the components, which only HTTP APIs have',
        { $ref: '#/components/x-amazon-apigateway-integrations/a' },
        'null',
      ),
      with: {
        [INTEGRATION]: { $ref: '#/components/x-amazon-apigateway-integrations/a' },
        '/components/x-amazon-apigateway-integrations/a': { type: 'mock' },
      },
      says: [
        'warning ignored-by-aws /components/x-amazon-apigateway-integrations …',
        `warning integration-type ${INTEGRATION} Unknown integration type 'null' for 'GET /x'. Ignoring.`,
      ],
    },
    {
      facts: [216],
      name: 'a user pool by a placeholder that nothing declares: only that is told',
      with: {
        [`${SCHEMES}/pool`]: {
          ...bare,
          'x-amazon-apigateway-authtype': 'cognito_user_pools',
          'x-amazon-apigateway-authorizer': {
            type: 'cognito_user_pools',
            providerARNs: ['${Pool}'],
          },
        },
      },
      verdict: 'accepted',
      says: [],
      ours: [
        `error gatehouse/undeclared-placeholder ${SCHEMES}/pool/x-amazon-apigateway-authorizer/providerARNs/0 …`,
      ],
    },
    unknownType('an integration without a type', { uri: 'https://example.com/' }, 'null'),
    unknownType('an unknown type', { type: 'grpc' }, 'grpc', '/type'),
    {
      facts: [155],
      name: 'errors beside warnings: all of it is told',
      with: {
        [`${SCHEMES}/oauth`]: { type: 'oauth2', flows: {} },
        [`${INTEGRATION}/timeoutInMillis`]: 1,
        [`${INTEGRATION}/requestParameters/integration.request.header.a`]: 1,
      },
      verdict: 'rejected',
      says: [
        `warning security-scheme-type ${SCHEMES}/oauth Unsupported security definition type 'oauth2' for 'oauth'. Ignoring.`,
        `error integration-timeout ${INTEGRATION}/timeoutInMillis Unable to put integration on 'GET' for resource at path '/x': Timeout should be between 50 ms and 29000 ms`,
        `warning parameter-mapping ${INTEGRATION}/requestParameters/integration.request.header.a Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.a' of resource '/x' and method 'GET' but got '1'`,
      ],
    },
  ],
};
