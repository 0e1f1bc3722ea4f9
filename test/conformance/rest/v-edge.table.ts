import type { GatewayConfig } from '../../../gateway/config.ts';
import type { RestCase, RestSection, Want } from '../harness/case.ts';
import { mockAnswering } from '../harness/rest-integrations.ts';

const API = { host: 'abc123.execute-api.us-east-1.amazonaws.com' };
const FORBIDDEN: Want = {
  status: 403,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'ForbiddenException' },
  body: '{"message":"Forbidden"}',
};

const METHODS: RestCase['methods'] = {
  'GET /pets': { integration: mockAnswering('pets at $context.path') },
};

const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration';

const domainNames: GatewayConfig['domainNames'] = [
  {
    domainName: 'api.shop.example',
    basePathMappings: [
      { basePath: 'v1', stage: 'prod' },
      { basePath: 'v1/eu', stage: 'prod' },
    ],
  },
];

const rule = (statement: object, action: object): GatewayConfig => ({
  webAcl: {
    Name: 'acl',
    Scope: 'REGIONAL',
    DefaultAction: { Allow: {} },
    CustomResponseBodies: { no: { ContentType: 'APPLICATION_JSON', Content: '{"no":true}' } },
    Rules: [
      {
        Name: 'rule',
        Priority: 0,
        VisibilityConfig: {},
        Statement: statement,
        Action: action,
      },
    ],
  } as never,
});

const QUERY = {
  ByteMatchStatement: {
    SearchString: 'bad',
    FieldToMatch: { QueryString: {} },
    PositionalConstraint: 'CONTAINS',
    TextTransformations: [{ Priority: 0, Type: 'LOWERCASE' }],
  },
};

/** Endpoint, custom domains and the web ACL (V6 and V7 of the import facts). */
export const section: RestSection = {
  title: 'V. Endpoint, domains, web ACL',
  cases: [
    {
      facts: [228],
      importFacts: [247],
      name: 'a disabled default endpoint is forbidden, a custom domain is not',
      methods: METHODS,
      root: { [ENDPOINT]: { disableExecuteApiEndpoint: true } },
      steps: [
        { request: { url: '/prod/pets', headers: API }, want: FORBIDDEN },
        { request: { url: '/pets' }, want: { status: 200, body: 'pets at /pets' } },
      ],
    },
    {
      facts: [228],
      name: 'an endpoint that is not disabled serves its stage, and no other',
      methods: METHODS,
      root: { [ENDPOINT]: { disableExecuteApiEndpoint: false } },
      steps: [
        {
          request: { url: '/prod/pets', headers: API },
          want: { status: 200, body: 'pets at /prod/pets' },
        },
        { request: { url: '/other/pets', headers: API }, want: FORBIDDEN },
      ],
    },
    {
      facts: [],
      importFacts: [247],
      name: 'the longest base path wins and is stripped; one that is not mapped is forbidden',
      methods: METHODS,
      config: {
        domainNames,
        accessLog: {
          format: '$context.requestId $context.customDomain.basePathMatched $context.resourcePath',
        },
      },
      steps: [
        {
          request: { url: '/v1/pets', headers: { host: 'api.shop.example' } },
          want: {
            status: 200,
            body: 'pets at /v1/pets',
            log: ['00000000-0000-4000-8000-000000000001 v1 /pets'],
          },
        },
        {
          request: { url: '/v1/eu/pets', headers: { host: 'api.shop.example' } },
          want: { log: ['00000000-0000-4000-8000-000000000002 v1/eu /pets'] },
        },
        { request: { url: '/v2/pets', headers: { host: 'api.shop.example' } }, want: FORBIDDEN },
      ],
    },
    {
      facts: [],
      importFacts: [239, 249],
      name: 'a rule blocks with WAF_FILTERED, before the authorizer is asked',
      methods: METHODS,
      config: {
        ...rule(QUERY, { Block: {} }),
        accessLog: {
          format:
            '$context.requestId $context.wafResponseCode $context.waf.status $context.error.responseType',
        },
      },
      steps: [
        {
          request: { url: '/pets?q=BAD' },
          want: {
            ...FORBIDDEN,
            log: ['00000000-0000-4000-8000-000000000001 WAF_BLOCK 403 WAF_FILTERED'],
          },
        },
        {
          request: { url: '/pets?q=good' },
          want: { status: 200, log: ['00000000-0000-4000-8000-000000000002 WAF_ALLOW 200 -'] },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: 'a rule of 9 KB into a body does not see it: 8 KB are inspected',
      methods: { 'POST /pets': { integration: mockAnswering('taken') } },
      config: rule(
        { ByteMatchStatement: { ...QUERY.ByteMatchStatement, FieldToMatch: { Body: {} } } },
        { Block: {} },
      ),
      steps: [
        {
          request: { method: 'POST', url: '/pets', body: `${'x'.repeat(8_189)}bad` },
          want: FORBIDDEN,
        },
        {
          request: { method: 'POST', url: '/pets', body: `${'x'.repeat(8_190)}bad` },
          want: { status: 200, body: 'taken' },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: "a rule's own response wins over the gateway response",
      methods: METHODS,
      root: { 'x-amazon-apigateway-gateway-responses': { WAF_FILTERED: { statusCode: 418 } } },
      config: rule(QUERY, {
        Block: {
          CustomResponse: {
            ResponseCode: 404,
            CustomResponseBodyKey: 'no',
            ResponseHeaders: [{ Name: 'x-rule', Value: 'mine' }],
          },
        },
      }),
      steps: [
        {
          request: { url: '/pets?q=bad' },
          want: {
            status: 404,
            headers: { 'content-type': 'application/json', 'x-rule': 'mine' },
            body: '{"no":true}',
          },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: 'without one the gateway response says it',
      methods: METHODS,
      root: { 'x-amazon-apigateway-gateway-responses': { WAF_FILTERED: { statusCode: 418 } } },
      config: rule(QUERY, { Block: {} }),
      steps: [
        {
          request: { url: '/pets?q=bad' },
          want: { status: 418, body: '{"message":"Forbidden"}' },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: 'what a rule inserts reaches the function; a client cannot send it itself',
      config: rule(QUERY, {
        Count: { CustomRequestHandling: { InsertHeaders: [{ Name: 'seen', Value: 'yes' }] } },
      }),
      functions: { fn: { returns: { statusCode: 200 } } },
      steps: [
        {
          request: { url: '/pets/1?q=bad', headers: { 'X-Amzn-Waf-Seen': 'forged' } },
          want: { status: 200, event: { multiValueHeaders: { 'x-amzn-waf-seen': ['yes'] } } },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: 'a managed rule group is served, and said to be approximated',
      methods: METHODS,
      config: {
        webAcl: {
          defaultAction: { allow: {} },
          rules: [
            {
              name: 'common',
              priority: 0,
              overrideAction: { none: {} },
              statement: {
                managedRuleGroupStatement: {
                  vendorName: 'AWS',
                  name: 'AWSManagedRulesCommonRuleSet',
                },
              },
            },
          ],
        },
      },
      warned: ['AWSManagedRulesCommonRuleSet: rules of ours under the names of AWS'],
      steps: [
        {
          request: { url: '/pets?a=%3Cscript%3E', headers: { 'user-agent': 'Mozilla/5.0' } },
          want: FORBIDDEN,
        },
        {
          request: { url: '/pets?a=b', headers: { 'user-agent': 'Mozilla/5.0' } },
          want: { status: 200 },
        },
      ],
    },
    {
      facts: [],
      importFacts: [249],
      name: 'a statement that is not honoured is refused with its place',
      config: rule({ AsnMatchStatement: {} }, { Block: {} }),
      refused: ['asnMatchStatement is not honoured here'],
    },
  ],
};
