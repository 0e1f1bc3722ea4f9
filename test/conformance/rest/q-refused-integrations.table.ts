import type { JsonObject } from '../../../gateway/document/document.ts';
import type { RestCase, RestSection } from '../harness/case.ts';
import { http, lambda, lambdaProxy, mock, service } from '../harness/rest-integrations.ts';

const refused = (
  importFacts: readonly number[],
  name: string,
  integration: JsonObject,
  message: string,
): RestCase => ({
  facts: [],
  importFacts,
  name,
  methods: { 'POST /track': { integration } },
  refused: [message],
});

const put = "Unable to put integration on 'POST' for resource at path '/track': ";
const putResponse = "Unable to put integration response on 'POST' for resource at path '/track': ";

const mapped = (members: JsonObject): JsonObject => lambda({ requestParameters: members });
const responding = (responseParameters: JsonObject): JsonObject =>
  mock({ responses: { default: { statusCode: 200, responseParameters } } });

const withoutMethod = (integration: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(integration).filter(([name]) => name !== 'httpMethod'));

export const section: RestSection = {
  title: 'Q. Import: refused',
  cases: [
    refused(
      [181],
      'an address that is an object',
      { type: 'http', httpMethod: 'GET', uri: { 'Fn::Sub': 'x' } },
      'Unable to parse API definition because of a malformed integration at path /track.',
    ),
    refused(
      [182],
      'neither path nor action',
      service('sqs:queue'),
      `${put}AWS ARN for integration must contain path or action`,
    ),
    refused(
      [182],
      'an ARN of no function',
      {
        ...lambdaProxy(),
        uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/x/invocations',
      },
      `${put}Invalid function ARN or invalid uri`,
    ),
    refused(
      [182],
      'no ARN',
      { ...lambdaProxy(), uri: 'https://example.com' },
      `${put}Invalid ARN specified in the request`,
    ),
    refused(
      [182],
      'too short a time',
      { ...mock(), timeoutInMillis: 49 },
      `${put}Timeout should be between 50 ms and 29000 ms`,
    ),
    refused(
      [182],
      'too long a time',
      { ...mock(), timeoutInMillis: 29_001 },
      `${put}Timeout should be between 50 ms and 29000 ms`,
    ),
    ...[
      'ftp://example.com',
      'example.com/x',
      'http://',
      'http://{host}/x',
      'http://user@example.com/',
      'http://example.com:81/',
    ].map((uri) =>
      refused(
        [182],
        `${uri} is no address`,
        http(uri),
        `${put}Invalid HTTP endpoint specified for URI`,
      ),
    ),
    refused(
      [182],
      'no method',
      withoutMethod(http('http://example.com')),
      `${put}Enumeration value for HttpMethod must be non-empty`,
    ),
    refused(
      [183],
      'static text without quotes',
      responding({ 'method.response.header.A': '*' }),
      `${putResponse}Invalid mapping expression specified: *`,
    ),
    refused(
      [183],
      'a source of the other side',
      responding({ 'method.response.header.A': 'method.request.header.A' }),
      `${putResponse}Invalid mapping expression specified: method.request.header.A`,
    ),
    refused(
      [183],
      'a target of the other side',
      responding({ 'integration.request.header.A': "'a'" }),
      `${putResponse}Invalid mapping expression specified: integration.request.header.A`,
    ),
    refused(
      [183],
      'a variable that $context does not have',
      mapped({ 'integration.request.header.A': 'context.nothing' }),
      `${put}Invalid mapping expression specified: context.nothing`,
    ),
    refused(
      [184],
      'a name with brackets',
      mapped({ 'integration.request.querystring.page': 'method.request.querystring.page[size]' }),
      'Invalid mapping expression specified: method.request.querystring.page[size] [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]',
    ),
    refused([175], 'no type', { type: null }, 'A REST API has no integration of type null'),
    refused(
      [194],
      'an unknown type',
      { type: 'grpc' },
      'A REST API has no integration of type grpc',
    ),
    {
      facts: [163],
      name: 'a template over 300 KB',
      methods: {
        'POST /track': {
          integration: lambda({
            requestTemplates: { 'application/json': ' '.repeat(300 * 1024 + 1) },
          }),
        },
      },
      refused: ['The template of application/json is larger than 300 KB.'],
    },
    {
      facts: [163],
      name: 'a template of 300 KB',
      methods: {
        'POST /track': {
          integration: lambda({ requestTemplates: { 'application/json': ' '.repeat(300 * 1024) } }),
        },
      },
      steps: [{ request: { method: 'POST', url: '/track' }, want: { status: 200 } }],
    },
    {
      facts: [125],
      name: 'a template that cannot be parsed fails its calls',
      methods: {
        'POST /track': {
          integration: lambda({ requestTemplates: { 'application/json': '{} $' } }),
        },
        'POST /other': {
          integration: lambda({ requestTemplates: { 'application/json': '"$ "' } }),
        },
      },
      steps: [
        {
          request: { method: 'POST', url: '/track' },
          want: { status: 500, body: '{"message": "Internal server error"}' },
        },
        { request: { method: 'POST', url: '/other' }, want: { status: 200, event: '$ ' } },
      ],
    },
    {
      facts: [220, 221, 224],
      importFacts: [172, 173],
      name: 'lower case, integer statuses and a value that is no string are taken',
      methods: {
        'POST /track': {
          integration: {
            ...lambda({
              passthroughBehavior: 'when_no_templates',
              responses: { default: { statusCode: 201 } },
            }),
            requestParameters: { 'integration.request.header.nothing': true },
          },
        },
        'POST /proxy': { integration: withoutMethod(lambdaProxy()) },
      },
      functions: { fn: { returns: {} } },
      steps: [
        { request: { method: 'POST', url: '/track' }, want: { status: 201 } },
        { request: { method: 'POST', url: '/proxy' }, want: { status: 200 } },
      ],
    },
    {
      facts: [38],
      name: 'a proxy integration that says GET fails its calls',
      methods: {
        'POST /track': { integration: { ...lambdaProxy(), httpMethod: 'GET' } },
      },
      steps: [
        {
          request: { method: 'POST', url: '/track' },
          want: { status: 500, body: '{"message": "Internal server error"}', calls: { fn: 0 } },
        },
      ],
    },
  ],
};
