import type { Section } from '../harness/case.ts';

const GET_PET = { url: '/pets/6' };
const ANY_PATH = { 'ANY /{proxy+}': {} };

/** Section A: the event of payload format 2.0 (facts 1-21). */
export const section: Section = {
  title: 'A. HTTP API: Lambda event, payload format 2.0',
  cases: [
    {
      facts: [1, 2, 3],
      name: 'a bare GET has only the members that hold something',
      routes: { 'GET /': {} },
      steps: [
        {
          request: { url: '/' },
          want: {
            eventKeys: {
              '': [
                'version',
                'routeKey',
                'rawPath',
                'rawQueryString',
                'headers',
                'requestContext',
                'isBase64Encoded',
              ],
            },
            event: { version: '2.0', rawQueryString: '', isBase64Encoded: false },
          },
        },
      ],
    },
    {
      facts: [1],
      name: 'members stand in the order of AWS',
      config: { stageVariables: { colour: 'blue' } },
      routes: { 'POST /pets/{petId}': {} },
      steps: [
        {
          request: {
            method: 'POST',
            url: '/pets/6?a=1',
            headers: { cookie: 'a=b', 'content-type': 'text/plain' },
            body: 'x',
          },
          want: {
            eventKeys: {
              '': [
                'version',
                'routeKey',
                'rawPath',
                'rawQueryString',
                'cookies',
                'headers',
                'queryStringParameters',
                'requestContext',
                'body',
                'pathParameters',
                'isBase64Encoded',
                'stageVariables',
              ],
            },
          },
        },
      ],
    },
    {
      facts: [4],
      name: 'the path is decoded: a space',
      routes: ANY_PATH,
      steps: [
        {
          request: { url: '/capture/space%20value' },
          want: {
            event: {
              rawPath: '/capture/space value',
              requestContext: { http: { path: '/capture/space value' } },
            },
          },
        },
      ],
    },
    {
      facts: [11],
      name: 'the request context names the call',
      steps: [
        {
          request: { ...GET_PET, headers: { host: 'shop.example:8080', 'user-agent': 'probe/1' } },
          want: {
            eventKeys: {
              requestContext: [
                'accountId',
                'apiId',
                'domainName',
                'domainPrefix',
                'http',
                'requestId',
                'routeKey',
                'stage',
                'time',
                'timeEpoch',
              ],
              'requestContext.http': ['method', 'path', 'protocol', 'sourceIp', 'userAgent'],
            },
            event: {
              requestContext: {
                accountId: '123456789012',
                domainName: 'shop.example',
                domainPrefix: 'shop',
                http: {
                  method: 'GET',
                  path: '/pets/6',
                  protocol: 'HTTP/1.1',
                  sourceIp: '127.0.0.1',
                  userAgent: 'probe/1',
                },
                requestId: 'request-1=',
                routeKey: 'GET /pets/{petId}',
                stage: '$default',
                time: '21/Nov/2026:12:00:00 +0000',
                timeEpoch: 1795262400000,
              },
            },
          },
        },
      ],
    },
  ],
};
