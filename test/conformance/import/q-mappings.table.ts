import type { JsonObject } from '../../../gateway/document/document.ts';
import type { ImportCase, ImportSection } from '../harness/import-case.ts';
import { http, mock, PUT, PUT_RESPONSE, refused, taken } from '../harness/import-integration.ts';

const mapped = (entries: JsonObject): JsonObject => ({
  ...http('https://example.com/x'),
  requestParameters: entries,
});
const answering = (entries: JsonObject): JsonObject => ({
  ...mock,
  responses: { default: { statusCode: '200', responseParameters: entries } },
});

const mappings: readonly ImportCase[] = [
  ...(
    [
      ['static text in quotes', answering({ 'method.response.header.A': "'*'" })],
      ['a variable of $context', answering({ 'method.response.header.A': 'context.requestId' })],
      ['a stage variable', answering({ 'method.response.header.A': 'stageVariables.origin' })],
      [
        'a header of the backend',
        answering({ 'method.response.header.A': 'integration.response.header.A' }),
      ],
      [
        'a part of the body',
        answering({ 'method.response.header.A': 'integration.response.body.a[0].b' }),
      ],
    ] as const
  ).map(([name, integration]) => taken({ facts: [183], restFacts: [220] }, name, integration)),
  ...['*', '"*"', "'*", 'method.request.header.A', 'GET,OPTIONS'].map((value) =>
    refused(
      { facts: [183] },
      `the source ${value}`,
      answering({ 'method.response.header.A': value }),
      [
        ...([
          'parameter-mapping',
          '/responses/default/responseParameters/method.response.header.A',
        ] as const),
        `${PUT_RESPONSE}Invalid mapping expression specified: ${value}`,
      ],
    ),
  ),
  refused(
    { facts: [183] },
    'a header that the method does not declare (sources disagree)',
    answering({ 'method.response.header.B': "'b'" }),
    [
      ...([
        'undeclared-header',
        '/responses/default/responseParameters/method.response.header.B',
      ] as const),
      `${PUT_RESPONSE}Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.response.header.B]`,
    ],
  ),
  taken(
    { facts: [184] },
    'every name that a mapping takes',
    mapped({ 'integration.request.querystring.page.size_$-1': "'1'" }),
  ),
  refused(
    { facts: [184] },
    'a name with brackets',
    mapped({ 'integration.request.querystring.page': 'method.request.querystring.page[size]' }),
    [
      ...([
        'parameter-mapping',
        '/requestParameters/integration.request.querystring.page',
      ] as const),
      `${PUT}Invalid mapping expression specified: method.request.querystring.page[size] [Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$]`,
    ],
  ),
];

/** What an import refuses of parameter mappings. */
export const section: ImportSection = {
  title: 'Q. Import into a REST API: mappings',
  kind: 'rest',
  cases: mappings,
};
