import { join } from 'node:path';
import { lintCommand, shown } from '../../../gateway/cli/lint.ts';
import { createGateway } from '../../../gateway/index.ts';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

type Format = 'json' | 'stylish' | 'github';

const run = async (
  text: string,
  format: Format,
  kind?: 'http' | 'websocket',
): Promise<[number, string]> => {
  const folder = folderOf({ 'a.json': text });
  let written = '';
  const write = (more: string): void => void (written += more);
  const document = join(folder, 'a.json');
  const code = await lintCommand(
    { document, format, ...(kind && { kind }), workspace: folder },
    write,
  );
  return [code, written.replaceAll(`${folder}/`, '')];
};

/** A REST API whose one method passes calls on. */
const proxyTo = (uri: string, more: object = {}): string =>
  JSON.stringify({
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
    ...more,
  });

const fine = 'http://127.0.0.1:9000/a';
const servers = [{ url: 'https://a.example' }, { url: 'https://b.example' }];

interface Outline {
  readonly verdict: string;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

/** Of a report in JSON: code, verdict, and of each finding what it is. */
const outlineOf = ([code, text]: [number, string]): unknown[] => {
  const { verdict, findings } = JSON.parse(text) as Outline;
  const told = findings.map(
    ({ severity, rule, file, line }) =>
      `${String(severity)} ${String(rule)} ${String(file)}:${String(line)}`,
  );
  return [code, verdict, ...told];
};

describe('gatehouse lint', () => {
  test('a WebSocket API has no import, whatever the document says', async () => {
    const told = outlineOf(await run(proxyTo(fine), 'json', 'websocket'));
    expect(told).toEqual([1, 'rejected', 'error gatehouse/not-honoured a.json:1']);
  });

  test.each<[string, string, unknown[]]>([
    ['accepts', proxyTo(fine), [0, 'accepted']],
    ['warns', proxyTo(fine, { servers }), [0, 'warning', 'warning servers a.json:1']],
    [
      'accepts what is wrong to us alone',
      proxyTo(fine, { 'x-gatehouse': {} }),
      [0, 'accepted', 'error gatehouse/has-throttle a.json:1'],
    ],
    [
      'rejects',
      proxyTo(fine, { openapi: '3.1.0' }),
      [1, 'rejected', 'error openapi-version a.json:1'],
    ],
    [
      'rejects what only compiling tells, as serve does (fact 90 of REST APIs)',
      proxyTo('http://127.0.0.1:9/a'),
      [1, 'rejected', 'error integration-uri a.json:1'],
    ],
    [
      'knows no stage, so that its variables may be anything',
      proxyTo('http://${stageVariables.host}:${stageVariables.port}/a'),
      [0, 'accepted'],
    ],
    ['rejects what cannot be read', '{"openapi": ', [1, 'rejected', 'error not-yaml a.json:1']],
  ])('%s', async (_, text, want) => expect(outlineOf(await run(text, 'json'))).toEqual(want));

  test('says of each finding how to mend it and where to read on, read or not', async () => {
    for (const text of [proxyTo('http://127.0.0.1:9/a'), '{"openapi": ']) {
      const [, report] = await run(text, 'json');
      const { findings } = JSON.parse(report) as Outline;
      expect(Object.keys(findings[0] ?? {})).toEqual(
        expect.arrayContaining(['message', 'remedy', 'link']),
      );
    }
  });

  test.each<[string, Format, string]>([
    [
      'for people, who are told the kind',
      'stylish',
      'Accepted: API Gateway imports this document into a REST API as it is.\n',
    ],
    ['as JSON', 'json', '{"verdict":"accepted","findings":[]}\n'],
    ['for GitHub', 'github', ''],
  ])('has nothing to show %s', async (_, format, want) =>
    expect(await run(proxyTo(fine), format)).toEqual([0, want]),
  );

  test('takes the kind it is told', async () => {
    const [, text] = await run(proxyTo(fine), 'stylish', 'http');
    expect(text).toContain('into an HTTP API');
  });
});

test('a format that nobody named is that for people, plain where nobody looks', () => {
  const report = { verdict: 'accepted', findings: [] } as const;
  expect(shown(report)).toBe('Accepted: API Gateway imports this document as it is.\n');
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
      x-gatehouse: {public: true}
      x-amazon-apigateway-integration: ${integration}
    put:
      operationId: b
      x-gatehouse: {public: true}
      x-amazon-apigateway-integration: ${integration}
`;

describe('an integration that operations share is found wrong once, where it was written', () => {
  const byAlias = shared('*f', 'f: &f');
  const byReference = shared('{$ref: "#/components/x-amazon-apigateway-integrations/f"}', 'f:');

  test.each([
    ['an alias', byAlias],
    ['a reference', byReference],
  ])('by %s', async (_, text) => {
    const [code, report] = await run(text, 'github');
    expect(code).toBe(1);
    expect(report.split('\n').filter((line) => line.startsWith('::error'))).toEqual([
      expect.stringMatching(
        /^::error file=a\.json,line=12,title=integration-timeout::Timeout should be between 50 ms and 30000 ms.* Concerns GET \/a and PUT \/a\./,
      ),
    ]);
  });

  test.each([
    ['an alias', byAlias],
    ['a reference', byReference],
  ])('by %s, when it is to be served', async (_, text) => {
    const path = join(folderOf({ 'a.yaml': text }), 'a.yaml');
    const error: unknown = await createGateway(path).catch((it: unknown) => it);
    expect(error).toMatchObject({
      findings: [{ severity: 'error', rule: 'integration-timeout', file: path, line: 12 }],
    });
  });
});
