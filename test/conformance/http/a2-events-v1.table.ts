import type { RouteCase, Section } from '../harness/case.ts';

const ONE: RouteCase = { integration: { payloadFormatVersion: '1.0' } };
const PETS = { 'GET /pets/{petId}': ONE };

/** Section A2: the event of payload format 1.0 (facts 22-28). */
export const section: Section = {
  title: 'A2. HTTP API: payload format 1.0',
  cases: [
    {
      facts: [22],
      name: 'every member is there, empty ones as null',
      routes: { 'GET /': ONE },
      steps: [
        {
          request: { url: '/' },
          want: {
            eventKeys: {
              '': [
                'version',
                'resource',
                'path',
                'httpMethod',
                'headers',
                'multiValueHeaders',
                'queryStringParameters',
                'multiValueQueryStringParameters',
                'requestContext',
                'pathParameters',
                'stageVariables',
                'body',
                'isBase64Encoded',
              ],
            },
            event: {
              version: '1.0',
              resource: '/',
              path: '/',
              httpMethod: 'GET',
              queryStringParameters: null,
              multiValueQueryStringParameters: null,
              pathParameters: null,
              stageVariables: null,
              body: null,
              isBase64Encoded: false,
            },
          },
        },
      ],
    },
    {
      facts: [22],
      name: 'members that hold something hold it',
      config: { stageVariables: { colour: 'blue' } },
      routes: { 'POST /pets/{petId}': ONE },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/6?a=1',
            headers: { 'content-type': 'application/json' },
            body: '{"a":1}',
          },
          want: {
            event: {
              queryStringParameters: { a: '1' },
              multiValueQueryStringParameters: { a: ['1'] },
              pathParameters: { petId: '6' },
              stageVariables: { colour: 'blue' },
              body: '{"a":1}',
              isBase64Encoded: false,
            },
          },
        },
      ],
    },
    {
      facts: [18, 22],
      name: 'a binary body is base64 in format 1.0 as well',
      routes: { 'POST /': ONE },
      steps: [
        {
          request: { method: 'POST', url: '/', body: 'a=1' },
          want: { event: { body: 'YT0x', isBase64Encoded: true } },
        },
      ],
    },
    {
      facts: [23],
      name: 'the request context of format 1.0',
      routes: PETS,
      steps: [
        {
          request: { url: '/pets/6', headers: { host: 'shop.example', 'user-agent': 'probe/1' } },
          want: {
            eventKeys: {
              requestContext: [
                'accountId',
                'apiId',
                'authorizer',
                'domainName',
                'domainPrefix',
                'extendedRequestId',
                'httpMethod',
                'identity',
                'path',
                'protocol',
                'requestId',
                'requestTime',
                'requestTimeEpoch',
                'resourceId',
                'resourcePath',
                'stage',
              ],
            },
            eventMaps: {
              'requestContext.identity': {
                accessKey: null,
                accountId: null,
                caller: null,
                cognitoAmr: null,
                cognitoAuthenticationProvider: null,
                cognitoAuthenticationType: null,
                cognitoIdentityId: null,
                cognitoIdentityPoolId: null,
                principalOrgId: null,
                sourceIp: '127.0.0.1',
                user: null,
                userAgent: 'probe/1',
                userArn: null,
              },
            },
            event: {
              requestContext: {
                domainName: 'shop.example',
                domainPrefix: 'shop',
                extendedRequestId: 'request-1=',
                httpMethod: 'GET',
                path: '/pets/6',
                protocol: 'HTTP/1.1',
                requestId: 'request-1=',
                requestTime: '21/Nov/2026:12:00:00 +0000',
                requestTimeEpoch: 1795262400000,
                resourceId: 'GET /pets/{petId}',
                resourcePath: '/pets/{petId}',
                stage: '$default',
              },
            },
          },
        },
      ],
    },
    {
      facts: [24],
      name: 'single-value maps hold the last value, multi-value maps all',
      routes: PETS,
      steps: [
        {
          request: { url: '/pets/6?a=1&a=2', headers: { 'x-trial': ['first', 'second'] } },
          want: {
            event: {
              headers: { 'x-trial': 'second' },
              multiValueHeaders: { 'x-trial': ['first', 'second'] },
              queryStringParameters: { a: '2' },
              multiValueQueryStringParameters: { a: ['1', '2'] },
            },
          },
        },
      ],
    },
    {
      facts: [25],
      name: 'headers the gateway adds have capitals, others stay as they came',
      routes: PETS,
      steps: [
        {
          request: {
            url: '/pets/6',
            headers: {
              host: 'shop.example',
              'user-agent': 'probe/1',
              accept: '*/*',
              'X-Trial': '1',
            },
          },
          want: {
            eventMaps: {
              headers: {
                accept: '*/*',
                'X-Trial': '1',
                'Content-Length': '0',
                Host: 'shop.example',
                'User-Agent': 'probe/1',
                'X-Amzn-Trace-Id': 'Root=1-6b0187c0-0123456789abcdef01234567',
                'X-Forwarded-For': '127.0.0.1',
                'X-Forwarded-Port': '443',
                'X-Forwarded-Proto': 'https',
              },
            },
          },
        },
      ],
    },
    {
      facts: [26],
      name: 'the path is decoded and has the stage, the resource path has neither',
      config: { stage: 'dev' },
      routes: { 'ANY /{proxy+}': ONE },
      steps: [
        {
          request: {
            url: '/dev/a%20b',
            headers: { host: 'abc123.execute-api.us-east-1.amazonaws.com' },
          },
          want: {
            event: {
              path: '/dev/a b',
              requestContext: { path: '/dev/a b', resourcePath: '/{proxy+}' },
            },
          },
        },
      ],
    },
    {
      facts: [27],
      name: 'cookies stay a header',
      routes: PETS,
      steps: [
        {
          request: { url: '/pets/6', headers: { cookie: 'a=b; c=d' } },
          want: { event: { headers: { cookie: 'a=b; c=d' } }, eventLacks: ['cookies'] },
        },
      ],
    },
    {
      facts: [28],
      name: 'a Lambda integration must say its payload format',
      routes: { 'GET /': { integration: { payloadFormatVersion: null } } },
      refused: ['payloadFormatVersion'],
    },
    {
      facts: [28],
      name: 'payload format 3.0 is unknown',
      routes: { 'GET /': { integration: { payloadFormatVersion: '3.0' } } },
      refused: ['payloadFormatVersion'],
    },
    {
      facts: [28],
      name: 'payload formats may be numbers',
      routes: { 'GET /': { integration: { payloadFormatVersion: 1 } } },
      functions: { fn: { returns: { statusCode: 200 } } },
      steps: [{ request: { url: '/' }, want: { status: 200, event: { version: '1.0' } } }],
    },
  ],
};
