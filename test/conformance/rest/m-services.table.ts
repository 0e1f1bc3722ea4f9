import type { GatewayConfig } from '../../../gateway/config.ts';
import type { RestSection } from '../harness/case.ts';
import { service } from '../harness/rest-integrations.ts';
import type { World } from '../harness/world.ts';

/** Every service is the backend. */
const config = ({ backend }: World): GatewayConfig => ({
  endpoints: Object.fromEntries(
    ['dynamodb', 'sqs', 'sns', 's3', 'kinesis', 'events', 'states', 'ssm'].map((name) => [
      name,
      backend,
    ]),
  ),
});

const POST = { method: 'POST', url: '/s' } as const;

export const section: RestSection = {
  title: 'M. AWS service integrations',
  cases: [
    {
      facts: [169],
      name: 'an action of a JSON service is named in a header; what it answers is JSON',
      config,
      methods: {
        'POST /s': {
          integration: service('dynamodb:action/PutItem', {
            requestTemplates: { 'application/json': '{"TableName":"t","Item":$input.json(\'$\')}' },
          }),
        },
      },
      steps: [
        {
          request: { ...POST, body: '{"id":1}', headers: { 'Content-Type': 'application/json' } },
          backend: { headers: ['Content-Type', 'application/x-amz-json-1.0'], body: '{}' },
          want: {
            status: 200,
            body: '{}',
            headers: { 'content-type': 'application/json' },
            backend: {
              method: 'POST',
              url: '/',
              body: '{"TableName":"t","Item":{"id":1}}',
              headers: {
                'x-amz-target': 'DynamoDB_20120810.PutItem',
                'content-type': 'application/x-amz-json-1.0',
              },
            },
          },
        },
      ],
    },
    {
      facts: [170],
      importFacts: [182],
      name: 'AWS_PROXY takes functions only',
      methods: {
        'POST /s': { integration: { ...service('dynamodb:action/PutItem'), type: 'aws_proxy' } },
      },
      refused: [
        "Unable to put integration on 'POST' for resource at path '/s': Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.",
      ],
    },
    {
      facts: [171, 173],
      name: 'a queue by its path, with a form of a template',
      config,
      methods: {
        'POST /s': {
          integration: service('sqs:path/123456789012/queue', {
            requestParameters: {
              'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'",
            },
            requestTemplates: { 'application/json': 'Action=SendMessage&MessageBody=$input.body' },
          }),
        },
      },
      steps: [
        {
          request: POST,
          want: {
            status: 200,
            backend: {
              url: '/123456789012/queue',
              body: 'Action=SendMessage&MessageBody={}',
              headers: {
                accept: 'application/json',
                'content-type': 'application/x-www-form-urlencoded',
              },
            },
            backendLacks: ['x-amz-target'],
          },
        },
      ],
    },
    {
      facts: [172],
      name: 'another Accept may be mapped',
      config,
      methods: {
        'POST /s': {
          integration: service('sqs:path/123456789012/queue', {
            requestParameters: { 'integration.request.header.Accept': "'application/xml'" },
          }),
        },
      },
      steps: [{ request: POST, want: { backend: { headers: { accept: 'application/xml' } } } }],
    },
    {
      facts: [174],
      name: 'the JSON protocol of queues, by its headers',
      config,
      methods: {
        'POST /s': {
          integration: service('sqs:path/', {
            requestParameters: {
              'integration.request.header.Content-Type': "'application/x-amz-json-1.0'",
              'integration.request.header.X-Amz-Target': "'AmazonSQS.SendMessage'",
            },
          }),
        },
      },
      steps: [
        {
          request: { ...POST, body: '{"MessageBody":"m"}' },
          want: {
            backend: {
              url: '/',
              body: '{"MessageBody":"m"}',
              headers: {
                'content-type': 'application/x-amz-json-1.0',
                'x-amz-target': 'AmazonSQS.SendMessage',
              },
            },
          },
        },
      ],
    },
    {
      facts: [162, 175],
      name: 'a template names the action in headers',
      config,
      methods: {
        'POST /s': {
          integration: service('events:action/PutEvents', {
            requestTemplates: {
              'application/json':
                "#set($context.requestOverride.header.X-Amz-Target = 'AWSEvents.PutEvents')#set($context.requestOverride.header.Content-Type = 'application/x-amz-json-1.1'){\"Entries\":[]}",
            },
          }),
        },
      },
      steps: [
        {
          request: POST,
          want: {
            backend: {
              body: '{"Entries":[]}',
              headers: {
                'content-type': 'application/x-amz-json-1.1',
                'x-amz-target': 'AWSEvents.PutEvents',
              },
            },
          },
        },
      ],
    },
    ...(
      [
        ['kinesis:action/PutRecord', 'Kinesis_20131202.PutRecord'],
        ['states:action/StartExecution', 'AWSStepFunctions.StartExecution'],
      ] as const
    ).map(([target, header]) => ({
      facts: [176],
      name: `${target} asks for ${header}`,
      config,
      methods: { 'POST /s': { integration: service(target) } },
      steps: [{ request: POST, want: { backend: { headers: { 'x-amz-target': header } } } }],
    })),
    {
      facts: [176],
      name: 'other actions are parameters of the query, before those that are mapped',
      config,
      methods: {
        'GET /s': {
          integration: service('ssm:action/GetParameter', {
            httpMethod: 'GET',
            requestParameters: {
              'integration.request.querystring.Name': 'method.request.querystring.n',
            },
          }),
        },
      },
      steps: [
        {
          request: { url: '/s?n=/a b' },
          want: {
            backend: { method: 'GET', url: '/?Action=GetParameter&Name=%2Fa%20b', body: '' },
            backendLacks: ['x-amz-target'],
          },
        },
      ],
    },
    {
      facts: [177],
      name: 'an object by its path, with the method of the client, or a method of its own',
      config,
      methods: {
        'ANY /o/{key+}': {
          integration: service('s3:path/{bucket}/{key}', {
            httpMethod: 'ANY',
            requestParameters: {
              'integration.request.path.bucket': "'shop'",
              'integration.request.path.key': 'method.request.path.key',
            },
          }),
        },
        'GET /put': {
          integration: service('s3:path/shop/made', {
            httpMethod: 'PUT',
            requestTemplates: { 'application/json': 'rendered' },
          }),
        },
        'GET /sub': { integration: service('shop.s3:path/made', { httpMethod: 'GET' }) },
      },
      steps: [
        {
          request: { url: '/o/a/b.txt' },
          backend: { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' },
          want: {
            status: 200,
            body: '<Error><Code>NoSuchKey</Code></Error>',
            backend: { method: 'GET', url: '/shop/a/b.txt', body: '' },
          },
        },
        {
          request: { method: 'DELETE', url: '/o/a' },
          want: { backend: { method: 'DELETE', url: '/shop/a' } },
        },
        {
          request: { url: '/put' },
          want: { backend: { method: 'PUT', url: '/shop/made', body: 'rendered' } },
        },
        { request: { url: '/sub' }, want: { backend: { method: 'GET', url: '/shop/made' } } },
      ],
    },
    {
      facts: [69, 177],
      name: 'header names of a service are told in any case',
      config,
      methods: {
        'GET /s': {
          integration: service('s3:path/shop/a', {
            httpMethod: 'GET',
            responses: {
              default: {
                statusCode: 200,
                responseParameters: {
                  'method.response.header.Content-Type': 'integration.response.header.Content-Type',
                },
              },
            },
          }),
        },
      },
      steps: [
        {
          request: { url: '/s' },
          backend: { headers: ['content-type', 'image/gif'] },
          want: { headers: { 'content-type': 'image/gif' } },
        },
      ],
    },
  ],
};
