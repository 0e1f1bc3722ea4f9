import type { ImportSection } from '../harness/import-case.ts';

/** How an import reads a document of a REST API (import facts 152 to 176). */
export const section: ImportSection = {
  title: 'P. Import into a REST API: mechanics',
  kind: 'rest',
  cases: [
    { facts: [152], name: 'OpenAPI 3.0 as JSON', verdict: 'accepted', says: [] },
    {
      facts: [153],
      name: 'OpenAPI 3.1',
      with: { '/openapi': '3.1.0' },
      verdict: 'rejected',
      says: ['error openapi-version /openapi Invalid OpenAPI input.…'],
    },
  ],
};
