import type { RestSection } from '../harness/case.ts';
import { http, mock, mockAnswering } from '../harness/rest-integrations.ts';

const UUID = '00000000-0000-4000-8000-000000000001';
const TRACE = 'Root=1-6b0187c0-0123456789abcdef01234567';
const KEYS = {
  components: { securitySchemes: { key: { type: 'apiKey', name: 'x-api-key', in: 'header' } } },
};

/** What is there of every call, before its method request. */
const BEGINNING = [
  `Execution log for request ${UUID}`,
  'Extended Request Id: request-1=',
  `Starting execution for request: ${UUID}`,
];

export const section: RestSection = {
  title: 'W. Execution log',
  cases: [
    {
      facts: [231],
      name: 'every room writes its lines, in the order of the corridor',
      methods: {
        'POST /pets/{petId}': {
          integration: ({ backend }) =>
            http(`${backend}/back/{id}`, {
              httpMethod: 'POST',
              requestParameters: { 'integration.request.path.id': 'method.request.path.petId' },
            }),
        },
      },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/123?a=1',
            headers: { Accept: '*/*' },
            body: '{"b":2}',
          },
          backend: { status: 200, headers: ['Content-Type', 'application/json'], body: '{"id":1}' },
          want: {
            executionHas: [
              ...BEGINNING,
              'HTTP Method: POST, Resource Path: /pets/123',
              'Method request path: {petId=123}',
              'Method request query string: {a=1}',
              `Method request headers: {Accept=*/*, Host=localhost, X-Amzn-Trace-Id=${TRACE}, X-Forwarded-For=127.0.0.1, X-Forwarded-Port=443, X-Forwarded-Proto=https}`,
              'Method request body before transformations: {"b":2}',
              'Endpoint request body after transformations: {"b":2}',
              'Received response. Status: 200, Integration latency: 0 ms',
              'Endpoint response body before transformations: {"id":1}',
              'Method response body after transformations: {"id":1}',
              `Method response headers: {Content-Type=application/json, x-amzn-RequestId=${UUID}, x-amz-apigw-id=request-1=, X-Amzn-Trace-Id=${TRACE}}`,
              'Successfully completed execution',
              'Method completed with status: 200',
            ],
          },
        },
      ],
    },
    {
      facts: [231],
      name: 'a mock has no lines of an endpoint',
      methods: { 'GET /foo': { integration: mockAnswering('{"a":1}') } },
      steps: [
        {
          request: { url: '/foo' },
          want: {
            execution: [
              ...BEGINNING,
              'HTTP Method: GET, Resource Path: /foo',
              `Verifying Usage Plan for request: ${UUID}. API Key:  API Stage: 2p09imqbsp/prod`,
              "API Key  authorized because method 'GET /foo' does not require API Key. Request will not contribute to throttle or quota limits",
              'Usage Plan check succeeded for API Key  and API Stage 2p09imqbsp/prod',
              'Method request path: {}',
              'Method request query string: {}',
              `Method request headers: {Host=localhost, X-Amzn-Trace-Id=${TRACE}, X-Forwarded-For=127.0.0.1, X-Forwarded-Port=443, X-Forwarded-Proto=https}`,
              'Method request body before transformations: ',
              'Method response body after transformations: {"a":1}',
              `Method response headers: {Content-Type=application/json, x-amzn-RequestId=${UUID}, x-amz-apigw-id=request-1=}`,
              'Successfully completed execution',
              'Method completed with status: 200',
            ],
          },
        },
      ],
    },
    {
      facts: [232],
      name: 'an address that is none ends the execution',
      methods: { 'GET /foo': { integration: http('http://${stageVariables.missing}/x') } },
      steps: [
        {
          request: { url: '/foo' },
          want: {
            status: 500,
            executionHas: [
              'Execution failed due to configuration error: Invalid endpoint address',
              'Method completed with status: 500',
            ],
          },
        },
      ],
    },
    {
      facts: [231],
      name: 'keys and tokens are masked',
      methods: { 'GET /foo': { integration: mock(), security: [{ key: [] }] } },
      root: KEYS,
      config: {
        apiKeys: [{ name: 'one', value: 'abcdefghijklmnopqrstuvwxyz', enabled: true }],
        usagePlans: [{ name: 'all', apiKeys: ['one'] }],
      },
      steps: [
        {
          request: {
            url: '/foo',
            headers: {
              'x-api-key': 'abcdefghijklmnopqrstuvwxyz',
              Authorization: 'Bearer fedcba9876543210',
            },
          },
          want: {
            status: 200,
            executionHas: [
              `Method request headers: {x-api-key=********************uvwxyz, Authorization=*****************543210, Host=localhost, X-Amzn-Trace-Id=${TRACE}, X-Forwarded-For=127.0.0.1, X-Forwarded-Port=443, X-Forwarded-Proto=https}`,
            ],
          },
        },
      ],
    },
    {
      facts: [231],
      name: 'a call that is explained names every room, and the member that decided',
      methods: { 'GET /foo': { integration: mock(), security: [{ key: [] }] } },
      root: KEYS,
      steps: [
        {
          request: { url: '/foo' },
          want: {
            status: 403,
            trace: {
              decidedBy: 'usage-plan',
              reason: 'The method requires an API key, and the call has none.',
              routeKey: 'GET /foo',
            },
          },
        },
      ],
    },
  ],
};
