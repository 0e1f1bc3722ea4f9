import type { RestSection } from '../harness/case.ts';
import { http, httpProxy } from '../harness/rest-integrations.ts';

const FAILED = { 'x-amzn-errortype': 'InternalServerErrorException' } as const;
const NETWORK = '{"message": "Network error communicating with endpoint"}';
const LATE = '{"message": "Endpoint request timed out"}';
const GET = { url: '/x' } as const;

export const section: RestSection = {
  title: 'F. HTTP backends that do not answer',
  cases: [
    {
      facts: [88, 2],
      name: 'HTTP_PROXY to where nobody listens',
      methods: { 'GET /x': { integration: ({ nowhere }) => httpProxy(nowhere) } },
      steps: [
        {
          request: GET,
          want: {
            status: 504,
            body: NETWORK,
            headers: FAILED,
            executionHas: [
              'Execution failed due to a network error communicating with endpoint',
              'Method completed with status: 504',
            ],
          },
        },
      ],
    },
    {
      facts: [88],
      name: 'HTTP to where nobody listens',
      methods: { 'GET /x': { integration: ({ nowhere }) => http(nowhere) } },
      steps: [{ request: GET, want: { status: 504, body: NETWORK, headers: FAILED } }],
    },
    {
      facts: [89],
      name: 'a backend that does not answer in the time of its integration',
      methods: {
        'GET /x': {
          integration: ({ backend }) => httpProxy(`${backend}/hang`, { timeoutInMillis: 60 }),
        },
      },
      steps: [
        { request: GET, want: { status: 504, body: LATE, headers: FAILED, backendCalls: 1 } },
      ],
    },
    {
      facts: [90],
      name: 'a port that no backend may have',
      methods: { 'GET /x': { integration: httpProxy('http://127.0.0.1:22/') } },
      refused: ['Invalid HTTP endpoint specified for URI'],
    },
    {
      facts: [90],
      name: 'a port of the allowed ones',
      methods: { 'GET /x': { integration: ({ backend }) => httpProxy(backend) } },
      steps: [{ request: GET, want: { status: 200, backendCalls: 1 } }],
    },
  ],
};
