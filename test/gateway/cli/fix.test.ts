import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fixCommand, type FixArguments } from '../../../gateway/cli/fix.ts';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

const paths = (body: string): string => `
paths:
  /a:
    post:
      operationId: postA
      x-gatehouse: {public: true}
      x-amazon-apigateway-request-validator: all
      responses: {'200': {description: ok}}
      requestBody:
        content: {application/json: {schema: ${body}}}
      x-amazon-apigateway-integration:
        type: mock
        requestTemplates: {application/json: '{"statusCode": 200}'}
        responses: {default: {statusCode: '200'}}
`;

const document = (version: string, body = "{$ref: '#/components/schemas/A'}"): string =>
  `openapi: ${version}
info: {title: t, version: '1'}
x-gatehouse: {throttle: {rateLimit: 5, burstLimit: 5}}
x-amazon-apigateway-request-validators:
  all: {validateRequestBody: true, validateRequestParameters: true}
${paths(body)}
components:
  schemas:
    A: {type: object, properties: {a: {const: 'yes'}}}
`;

interface Run {
  readonly code: number;
  readonly text: string;
  readonly folder: string;
}

const run = async (
  files: Record<string, string>,
  args: Partial<FixArguments> = {},
): Promise<Run> => {
  const folder = folderOf(files);
  let text = '';
  const write = (more: string): void => void (text += more);
  const name = join(folder, Object.keys(files)[0] ?? '');
  const out = args.out === undefined ? {} : { out: join(folder, args.out) };
  const code = await fixCommand({ document: name, ...args, ...out }, write);
  return { code, text: text.replaceAll(`${folder}/`, ''), folder };
};

const report = ({ text }: Run): { verdict: string; written?: string; rules: string[] } => {
  const { verdict, findings, written } = JSON.parse(text) as {
    verdict: string;
    written?: string;
    findings: { rule: string }[];
  };
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return { verdict, rules, ...(written === undefined ? {} : { written }) };
};

const schemaIn = (folder: string, name: string): unknown => {
  const root = parse(readFileSync(join(folder, name), 'utf8')) as {
    openapi: string;
    components: { schemas: unknown };
  };
  return [root.openapi, root.components.schemas];
};

describe('gatehouse lint --fix', () => {
  test('writes YAML beside YAML, and says what was rewritten and where (import fact 153)', async () => {
    const { code, text, folder } = await run({ 'a.yaml': document('3.1.0') });
    expect({ code, text }).toEqual({
      code: 0,
      text: `Rewritten
  OpenAPI 3.1.0 is written as 3.0.3.
    at a.yaml:1
  "const" is a list of one value in OpenAPI 3.0.3.
    at a.yaml:23

Accepted: API Gateway imports this document into a REST API as it is.
Written: a.aws.yaml
`,
    });
    const lowered = { A: { type: 'object', properties: { a: { enum: ['yes'] } } } };
    expect(schemaIn(folder, 'a.aws.yaml')).toEqual(['3.0.3', lowered]);
    expect(readFileSync(join(folder, 'a.aws.yaml'), 'utf8')).toContain('- "yes"\n');
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(document('3.1.0'));
  });

  test('writes JSON beside JSON, and overwrites what it wrote before', async () => {
    const text = JSON.stringify(parse(document('3.1.0')));
    const { code, folder } = await run({ 'a.json': text, 'a.aws.json': 'old' });
    const written = readFileSync(join(folder, 'a.aws.json'), 'utf8');
    expect(code).toBe(0);
    expect(JSON.parse(written)).toMatchObject({ openapi: '3.0.3' });
    expect(written.startsWith('{\n  "openapi"')).toBe(true);
  });

  test.each([
    ['b.json', (text: string): unknown => JSON.parse(text)],
    ['b.yml', (text: string): unknown => parse(text)],
    ['b.txt', (text: string): unknown => parse(text)],
  ])('--out %s chooses the file and its form', async (out, read) => {
    const { text, folder } = await run({ 'a.yaml': document('3.1.0') }, { out });
    expect(text.endsWith(`Written: ${out}\n`)).toBe(true);
    expect(read(readFileSync(join(folder, out), 'utf8'))).toMatchObject({ openapi: '3.0.3' });
    expect(existsSync(join(folder, 'a.aws.yaml'))).toBe(false);
  });

  test('fixed once, a document is as it should be', async () => {
    const first = await run({ 'a.yaml': document('3.1.0') });
    const text = readFileSync(join(first.folder, 'a.aws.yaml'), 'utf8');
    const second = await run({ 'a.yaml': text });
    expect(readFileSync(join(second.folder, 'a.aws.yaml'), 'utf8')).toBe(text);
    expect(second.text).toBe(
      'Accepted: API Gateway imports this document into a REST API as it is.\nWritten: a.aws.yaml\n',
    );
  });

  test('bundles what other files hold (import fact 185)', async () => {
    const root = document('3.0.3', '{$ref: schemas/b.yaml}');
    const { code, folder } = await run({ 'a.yaml': root, 'schemas/b.yaml': '{type: string}' });
    expect([code, readdirSync(folder)]).toEqual([0, ['a.aws.yaml', 'a.yaml', 'schemas']]);
    expect(schemaIn(folder, 'a.aws.yaml')).toMatchObject(['3.0.3', { b: { type: 'string' } }]);
  });

  test('--format json is the report of what was written, and where', async () => {
    const made = await run({ 'a.yaml': document('3.1.0') }, { format: 'json' });
    expect(report(made)).toEqual({
      verdict: 'accepted',
      rules: ['gatehouse/rewritten'],
      written: 'a.aws.yaml',
    });
  });

  test('names a keyword that is lost, and writes (import fact 187)', async () => {
    const body = '{type: array, items: {type: string}, maxItems: 2}';
    const made = await run({ 'a.yaml': document('3.0.3', body) }, { format: 'json' });
    expect([made.code, report(made)]).toEqual([
      0,
      {
        verdict: 'warning',
        rules: ['gatehouse/lost-keyword', 'model-losses', 'gatehouse/rewritten'],
        written: 'a.aws.yaml',
      },
    ]);
  });

  test('writes nothing where OpenAPI 3.0.3 cannot say it, and tells where and what to do', async () => {
    const body = '{type: object, patternProperties: {^a: {}}}';
    const { code, text, folder } = await run({ 'a.yaml': document('3.1.0', body) });
    expect(code).toBe(1);
    expect(text).toContain('OpenAPI 3.0.3 has no "patternProperties".  gatehouse/inexpressible');
    expect(text).toContain('→ Name the properties');
    expect(text).toMatch(/Rejected: .*\n/);
    expect(text.slice(text.indexOf('Nothing was written'))).toBe(
      `Nothing was written: --fix does not get past this; mend it first.
  OpenAPI 3.0.3 has no "patternProperties".  gatehouse/inexpressible
    at a.yaml:15
`,
    );
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('the same as JSON has no file', async () => {
    const body = '{type: object, patternProperties: {^a: {}}}';
    const made = await run({ 'a.yaml': document('3.1.0', body) }, { format: 'json' });
    expect(report(made)).toEqual({
      verdict: 'rejected',
      rules: expect.arrayContaining(['openapi-version', 'gatehouse/inexpressible']),
    });
  });

  test('writes as far as it goes what is refused for other reasons, and exits with 1 (import fact 178)', async () => {
    const text = document('3.1.0').replace('/a:', '/a b:');
    const made = await run({ 'a.yaml': text }, { format: 'json' });
    expect([made.code, report(made).verdict, report(made).written]).toEqual([
      1,
      'rejected',
      'a.aws.yaml',
    ]);
    expect(JSON.parse(made.text)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ severity: 'error', file: 'a.yaml', line: 8 }),
      ]),
    });
    expect(readFileSync(join(made.folder, 'a.aws.yaml'), 'utf8')).toContain('/a b:');
  });

  const all = 'Nothing was written: mend the errors first.\n';
  const first = 'Nothing was written: --fix does not get past this; mend it first.\n';
  test.each<[string, Record<string, string>, string]>([
    ['a document that cannot be read', { 'a.yaml': '{' }, all],
    ['one of no known kind', { 'a.yaml': 'info: {}' }, all],
    ['AsyncAPI', { 'a.yaml': 'asyncapi: 3.0.0\ninfo: {title: t, version: "1"}' }, first],
    ['Swagger', { 'a.yaml': 'swagger: "2.0"\ninfo: {title: t, version: "1"}\npaths: {}' }, first],
  ])('writes nothing of %s', async (_name, files, why) => {
    const { code, text, folder } = await run(files);
    expect([code, text.includes(why)]).toEqual([1, true]);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('writes an HTTP API as its import takes it (import facts 200, 202)', async () => {
    const http = `openapi: 3.1.0
info: {title: t, version: '1'}
x-amazon-apigateway-importexport-version: '1.0'
x-gatehouse: {throttle: {rateLimit: 5, burstLimit: 5}}
paths:
  /a:
    get:
      operationId: getA
      x-gatehouse: {public: true}
      responses: {'200': {description: ok, content: {application/json: {schema: {contains: {}}}}}}
      x-amazon-apigateway-integration: {type: http_proxy, httpMethod: GET, uri: https://example.com, payloadFormatVersion: '1.0'}
`;
    const made = await run({ 'a.yaml': http }, { format: 'json' });
    expect([made.code, report(made)]).toEqual([
      0,
      { verdict: 'accepted', rules: ['gatehouse/rewritten'], written: 'a.aws.yaml' },
    ]);
  });
});

describe('no file of the document is written over', () => {
  const files = {
    'a.yaml': document('3.1.0', '{$ref: b.yaml}'),
    'b.yaml': '{type: string}',
  };
  const refusal = /is the document itself or a file that it refers to: choose another by --out\.$/;

  test.each(['a.yaml', 'b.yaml', './x/../b.yaml'])('%s', async (out) => {
    await expect(run(files, { out })).rejects.toThrow(refusal);
  });

  test('nor through a link, nor by the name beside it', async () => {
    const folder = folderOf(files);
    symlinkSync(join(folder, 'b.yaml'), join(folder, 'a.aws.yaml'));
    const args = { document: join(folder, 'a.yaml') };
    await expect(fixCommand(args, () => undefined)).rejects.toThrow(refusal);
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('{type: string}');
  });

  test('another file is', async () => {
    const folder = folderOf(files);
    writeFileSync(join(folder, 'c.yaml'), 'old');
    const args = { document: join(folder, 'a.yaml'), out: join(folder, 'c.yaml') };
    expect(await fixCommand(args, () => undefined)).toBe(0);
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toContain('openapi: 3.0.3');
  });

  test('a file that cannot be written is named', async () => {
    await expect(run(files, { out: 'none/c.yaml' })).rejects.toThrow(
      /none\/c\.yaml cannot be written \(ENOENT\)\.$/,
    );
  });
});
