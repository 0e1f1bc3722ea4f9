import { join } from 'node:path';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { createGateway } from '../../../gateway/index.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import { clean, getA, integrationOf, withValue } from '../lint/document.ts';

afterAll(removeFolders);

type Format = 'json' | 'stylish' | 'github';

const run = async (text: string, format: Format): Promise<[number, string]> => {
  const folder = folderOf({ 'a.json': text });
  let written = '';
  const write = (more: string): void => void (written += more);
  const code = await lintCommand({ document: join(folder, 'a.json'), format }, write);
  return [code, written.replaceAll(`${folder}/`, '')];
};

const mock = JSON.stringify(withValue(`${integrationOf(getA)}/type`, 'mock'));
const pointer = `${integrationOf(getA)}/type`;
const unsupported =
  'An HTTP API has no integration of type MOCK: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API.';

/** A REST API whose one method passes calls on. */
const proxyTo = (uri: string): unknown => ({
  openapi: '3.0.3',
  info: { title: 'a', version: '1' },
  'x-gatehouse': { throttle: { rateLimit: 1, burstLimit: 1 } },
  paths: {
    '/a': {
      get: {
        operationId: 'getA',
        responses: {},
        'x-gatehouse': { public: true },
        'x-amazon-apigateway-integration': { type: 'http_proxy', httpMethod: 'GET', uri },
      },
    },
  },
});

describe('gatehouse lint', () => {
  test.each<[string, string, Format, [number, string]]>([
    [
      'accepts, as JSON',
      JSON.stringify(clean),
      'json',
      [0, '{"verdict":"accepted","findings":[]}\n'],
    ],
    [
      'accepts, for people',
      JSON.stringify(clean),
      'stylish',
      [0, 'API Gateway imports this document as it is.\n'],
    ],
    [
      'warns, as JSON',
      mock,
      'json',
      [
        0,
        `${JSON.stringify({
          verdict: 'warning',
          findings: [
            {
              severity: 'warning',
              rule: 'integration-type',
              pointer,
              file: 'a.json',
              line: 1,
              message: "Unknown integration type 'mock' for 'GET /a/{id}'. Ignoring.",
            },
            {
              severity: 'error',
              rule: 'gatehouse/unsupported-integration',
              pointer,
              file: 'a.json',
              line: 1,
              message: unsupported,
            },
          ],
        })}\n`,
      ],
    ],
    [
      'rejects, for people',
      JSON.stringify(withValue('/openapi', '3.1.0'), null, 1),
      'stylish',
      [
        1,
        `a.json:2\n  error  Unable to determine OAS version from '3.1.0': an import takes OpenAPI 3.0, such as "3.0.3".  openapi-version\nAPI Gateway refuses this document.\n`,
      ],
    ],
    [
      'rejects what only compiling tells, as serve does (fact 90 of REST APIs)',
      JSON.stringify(proxyTo('http://127.0.0.1:9/a')),
      'stylish',
      [
        1,
        expect.stringMatching(
          /^a\.json:1\n  error  Unable to put integration on 'GET' for resource at path '\/a': Invalid HTTP endpoint specified for URI\b.*  integration-uri\nAPI Gateway refuses this document\.\n$/s,
        ) as string,
      ],
    ],
    [
      'knows no stage, so that its variables may be anything',
      JSON.stringify(proxyTo('http://${stageVariables.host}:${stageVariables.port}/a')),
      'json',
      [0, '{"verdict":"accepted","findings":[]}\n'],
    ],
    [
      'accepts what compiles',
      JSON.stringify(proxyTo('http://127.0.0.1:9000/a')),
      'stylish',
      [0, 'API Gateway imports this document as it is.\n'],
    ],
    [
      'rejects what cannot be read',
      '{"openapi": ',
      'json',
      [
        1,
        expect.stringMatching(
          /^\{"verdict":"rejected","findings":\[\{"severity":"error","rule":"not-yaml"/,
        ) as string,
      ],
    ],
  ])('%s', async (_, text, format, want) => expect(await run(text, format)).toEqual(want));
});

/** One integration of two operations, wrong in one line: by an alias, and by a reference. */
const shared = (integration: string, components: string): string => `openapi: 3.0.3
info: {title: t, version: '1'}
x-amazon-apigateway-importexport-version: '1.0'
x-gatehouse: {throttle: {rateLimit: 50, burstLimit: 100}}
components:
  x-amazon-apigateway-integrations:
    ${components}
      type: aws_proxy
      httpMethod: POST
      uri: arn:aws:lambda:us-east-1:123456789012:function:f
      payloadFormatVersion: '2.0'
      timeoutInMillis: 9
paths:
  /a:
    get:
      operationId: a
      security: []
      x-amazon-apigateway-integration: ${integration}
    put:
      operationId: b
      security: []
      x-amazon-apigateway-integration: ${integration}
`;

const message =
  'Timeout should be between 50 ms and 30000 ms (fact 98). Concerns GET /a and PUT /a.';

describe('an integration that operations share is found wrong once, where it was written', () => {
  const byAlias = shared('*f', 'f: &f');
  const byReference = shared('{$ref: "#/components/x-amazon-apigateway-integrations/f"}', 'f:');

  test.each<[string, string, Format, string]>([
    [
      'by an alias, for people',
      byAlias,
      'stylish',
      `a.json:12\n  error  ${message}  integration-timeout\nAPI Gateway refuses this document.\n`,
    ],
    [
      'by a reference, for people',
      byReference,
      'stylish',
      `a.json:12\n  error  ${message}  integration-timeout\nAPI Gateway refuses this document.\n`,
    ],
    [
      'by an alias, for GitHub',
      byAlias,
      'github',
      `::error file=a.json,line=12,title=integration-timeout::${message}\n`,
    ],
    [
      'by a reference, as JSON',
      byReference,
      'json',
      `${JSON.stringify({
        verdict: 'rejected',
        findings: [
          {
            severity: 'error',
            rule: 'integration-timeout',
            pointer: '/components/x-amazon-apigateway-integrations/f/timeoutInMillis',
            file: 'a.json',
            line: 12,
            message,
          },
        ],
      })}\n`,
    ],
  ])('%s', async (_, text, format, want) => expect(await run(text, format)).toEqual([1, want]));

  test.each([
    ['an alias', byAlias],
    ['a reference', byReference],
  ])('by %s, when it is to be served', async (_, text) => {
    const path = join(folderOf({ 'a.yaml': text }), 'a.yaml');
    await expect(createGateway(path)).rejects.toThrow(
      new DocumentError([
        {
          ...{ severity: 'error', rule: 'integration-timeout', pointer: '' },
          ...{ file: path, line: 12, message },
        },
      ]),
    );
  });
});

test('GitHub takes no line break, colon or comma as they are', async () => {
  const text = JSON.stringify(withValue('/openapi', '3.1.0'));
  const folder = folderOf({ 'a,b%.json': text });
  let written = '';
  await lintCommand({ document: join(folder, 'a,b%.json'), format: 'github' }, (more) => {
    written += more;
  });
  expect(written.replaceAll(folder, '')).toBe(
    `::error file=/a%2Cb%25.json,line=1,title=openapi-version::Unable to determine OAS version from '3.1.0': an import takes OpenAPI 3.0, such as "3.0.3".\n`,
  );
});
