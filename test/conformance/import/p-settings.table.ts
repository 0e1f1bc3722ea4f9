import type { ImportCase, ImportSection } from '../harness/import-case.ts';
import { operation } from '../harness/import-operation.ts';

const GET = '/paths/~1x/get';
const INTEGRATION = `${GET}/x-amazon-apigateway-integration`;

type Facts = Pick<ImportCase, 'facts' | 'restFacts'>;

const taken = (facts: Facts, name: string, values: ImportCase['with']): ImportCase => ({
  ...facts,
  name,
  ...(values && { with: values }),
  verdict: 'accepted',
  says: [],
});

const NOTHING = `${INTEGRATION}/requestParameters/integration.request.header.nothing`;

const mechanics: readonly ImportCase[] = [
  taken({ facts: [171] }, "the API's validator, and the operation's own instead", {
    '/x-amazon-apigateway-request-validator': 'all',
    '/paths/~1test/get': operation(),
  }),
  taken({ facts: [172], restFacts: [221] }, 'types and words in lower case', {
    [INTEGRATION]: {
      type: 'http',
      httpMethod: 'get',
      uri: 'https://example.com/',
      passthroughBehavior: 'when_no_match',
      responses: { default: { statusCode: 200 } },
    },
  }),
  taken({ facts: [172], restFacts: [220] }, 'a Lambda proxy called with GET: POST it is', {
    [`${INTEGRATION}/httpMethod`]: 'GET',
  }),
  {
    facts: [173],
    restFacts: [224],
    name: 'a mapping that is no string is dropped',
    with: { '/paths/~1test/get': operation(), [NOTHING.replace('~1x', '~1test')]: true },
    verdict: 'warning',
    says: [
      `warning parameter-mapping ${NOTHING.replace('~1x', '~1test')} Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.nothing' of resource '/test' and method 'GET' but got 'true'`,
    ],
  },
  taken({ facts: [173] }, 'its twin in quotes', { [NOTHING]: "'true'" }),
  taken({ facts: [165], restFacts: [228] }, 'the extensions that are known to work', {
    '/x-amazon-apigateway-api-key-source': 'AUTHORIZER',
    '/x-amazon-apigateway-binary-media-types': ['image/png'],
    '/x-amazon-apigateway-minimum-compression-size': 1024,
    '/x-amazon-apigateway-gateway-responses': {
      DEFAULT_4XX: {
        statusCode: 400,
        responseParameters: { 'gatewayresponse.header.Access-Control-Allow-Origin': "'*'" },
        responseTemplates: { 'application/json': '{"message":$context.error.messageString}' },
      },
    },
    '/x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
    '/x-amazon-apigateway-policy': {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: '*',
          Action: 'execute-api:Invoke',
          Resource: 'execute-api:/*',
        },
      ],
    },
    [`${GET}/x-amazon-apigateway-auth`]: { type: 'none' },
  }),
  ...(
    [
      [
        'api-key-source',
        'QUERY',
        'api-key-source',
        '',
        'x-amazon-apigateway-api-key-source is HEADER or AUTHORIZER, not QUERY.',
      ],
      [
        'binary-media-types',
        'image/png',
        'binary-media-types',
        '',
        'x-amazon-apigateway-binary-media-types is a list of media types.',
      ],
      [
        'minimum-compression-size',
        -1,
        'minimum-compression-size',
        '',
        'x-amazon-apigateway-minimum-compression-size is a whole number from 0 to 10485760.',
      ],
      [
        'gateway-responses',
        { NOT_FOUND: {} },
        'gateway-response-type',
        '/NOT_FOUND',
        'NOT_FOUND is no gateway response type.',
      ],
      [
        'gateway-responses',
        { DEFAULT_4XX: { statusCode: 99 } },
        'gateway-response-status',
        '/DEFAULT_4XX/statusCode',
        '99 is no status: 200 to 599.',
      ],
      [
        'gateway-responses',
        { DEFAULT_4XX: { responseParameters: { 'gatewayresponse.header.A': '*' } } },
        'gateway-response-parameter',
        '/DEFAULT_4XX/responseParameters/gatewayresponse.header.A',
        '* is no source.',
      ],
      [
        'policy',
        {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'allow', Principal: '*', Action: 'execute-api:Invoke', Resource: '*' },
          ],
        },
        'resource-policy',
        '/Statement/0/Effect',
        'Invalid policy: Effect is Allow or Deny.',
      ],
    ] as const
  ).map(([extension, value, rule, member, message]): ImportCase => ({
    facts: [],
    restFacts: [228],
    name: `${rule}: ${JSON.stringify(value)}`,
    with: { [`/x-amazon-apigateway-${extension}`]: value },
    verdict: 'rejected',
    says: [`error ${rule} /x-amazon-apigateway-${extension}${member} ${message}`],
  })),
  {
    facts: [223],
    name: 'a policy of more than 8,192 characters',
    with: {
      '/x-amazon-apigateway-policy': {
        Version: '2012-10-17',
        Id: 'x'.repeat(8192),
        Statement: [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 'execute-api:Invoke',
            Resource: 'execute-api:/*',
          },
        ],
      },
    },
    verdict: 'rejected',
    says: [
      'error resource-policy /x-amazon-apigateway-policy A resource policy has at most 8192 characters.',
    ],
  },
];

/** Validators, integrations' defaults, and the settings of an API. */
export const section: ImportSection = {
  title: 'P. Import into a REST API: validators, defaults, settings',
  kind: 'rest',
  cases: mechanics,
};
