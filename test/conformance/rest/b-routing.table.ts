import type { RestSection } from '../harness/case.ts';
import { mock } from '../harness/rest-integrations.ts';

export const section: RestSection = {
  title: 'B. Routing',
  cases: [
    {
      facts: [6],
      importFacts: [245],
      name: 'a path that no resource has is a missing token',
      methods: { 'GET /here': { integration: mock() } },
      steps: [
        {
          request: { url: '/nowhere' },
          want: {
            status: 403,
            headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
            body: '{"message":"Missing Authentication Token"}',
          },
        },
        { request: { url: '/here' }, want: { status: 200, body: '' } },
      ],
    },
  ],
};
