import type { RestSection } from '../harness/case.ts';
import { mock } from '../harness/rest-integrations.ts';

const UUID = '00000000-0000-4000-8000-000000000001';
const BROKEN = {
  'GET /broken': { integration: { ...mock(), requestTemplates: { 'application/json': 'none' } } },
};

export const section: RestSection = {
  title: 'A. Error bodies',
  cases: [
    {
      facts: [1, 4, 5, 61],
      name: 'what the default template renders has no blank, and every error has its headers',
      steps: [
        {
          request: { url: '/other' },
          want: {
            status: 403,
            headers: {
              'content-type': 'application/json',
              'x-amzn-requestid': UUID,
              'x-amz-apigw-id': 'request-1=',
              'x-amzn-errortype': 'MissingAuthenticationTokenException',
              'x-amzn-trace-id': null,
            },
            body: '{"message":"Missing Authentication Token"}',
          },
        },
      ],
    },
    {
      facts: [2, 4, 5],
      name: 'an error of the integration stage has one blank, 36 bytes',
      methods: BROKEN,
      steps: [
        {
          request: { url: '/broken' },
          want: {
            status: 500,
            headers: {
              'content-type': 'application/json',
              'x-amzn-errortype': 'InternalServerErrorException',
              'x-amzn-trace-id': null,
            },
            body: '{"message": "Internal server error"}',
          },
        },
      ],
    },
    {
      facts: [61, 62],
      name: 'a mock answers with its ids and no trace id, even where the caller sent one',
      methods: { 'GET /mock': { integration: mock() } },
      steps: [
        {
          request: {
            url: '/mock',
            headers: { 'X-Amzn-Trace-Id': 'Root=1-5759e988-bd862e3fe1be46a994272793' },
          },
          want: {
            status: 200,
            headers: {
              'x-amzn-requestid': UUID,
              'x-amz-apigw-id': 'request-1=',
              'x-amzn-trace-id': null,
              'x-amzn-errortype': null,
            },
          },
        },
      ],
    },
  ],
};
