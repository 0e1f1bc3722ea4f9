import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderCommand, renderLines } from '../../../gateway/cli/render.ts';
import type { RenderArguments } from '../../../gateway/cli/render.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-render-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const template = file(
  'all.vtl',
  "$input.path('$.a') $input.params('id')$input.params('q')$input.params('X-A') $stageVariables.s $context.stage\n",
);
const body = file('body.json', '{"a": 1}');
const context = file('context.json', '{"stage": "test"}');

function run(args: RenderArguments): object {
  const output = { stdout: '', stderr: '' };
  const code = renderCommand(args, {
    stdout: (text) => (output.stdout += text),
    stderr: (text) => (output.stderr += text.replaceAll(`${folder}/`, '')),
  });
  return { code, ...output };
}

const lines = async (...chunks: readonly (string | Uint8Array)[]): Promise<string[]> => {
  const written: string[] = [];
  // eslint-disable-next-line @typescript-eslint/require-await
  const input = (async function* () {
    yield* chunks;
  })();
  expect(await renderLines(input, (text) => written.push(text))).toBe(0);
  return written;
};
const line = (rendering: object): string => `${JSON.stringify(rendering)}\n`;

describe('gatehouse render TEMPLATE', () => {
  test('prints what is rendered, to the byte, and exits 0', () => {
    const given = { path: { id: '7' }, query: { q: '8' }, header: { 'X-A': '9' } };
    expect(run({ template, body, context, ...given, stageVariable: { s: 'blue' } })).toEqual({
      code: 0,
      stdout: '1 789 blue test\n',
      stderr: '',
    });
  });

  test('what is not given is empty', () => {
    expect(run({ template })).toEqual({ code: 0, stdout: '   \n', stderr: '' });
  });

  test.each<[string, RenderArguments, RegExp]>([
    [
      'a template that cannot be parsed',
      { template: file('parse.vtl', '{\n  #if($x\n}') },
      /^parse\.vtl:3:1: .* at line 3, column 1\n$/,
    ],
    [
      'a template that fails',
      { template: file('fails.vtl', 'a\n$util.urlDecode("%")') },
      /^fails\.vtl:2:1: URLDecoder: Illegal hex.* at line 2, column 1\n$/,
    ],
    [
      'a body that starts as JSON',
      { template, body: file('broken.json', '{"a') },
      /Could not process payload/,
    ],
    [
      'a context that is no JSON',
      { template, context: file('broken.json', '{"a') },
      /^The context in broken\.json is no JSON/,
    ],
    [
      'a context that is no object',
      { template, context: file('list.json', '[]') },
      /^"context" must be an object\.\n$/,
    ],
    ['a template that is not there', { template: join(folder, 'none.vtl') }, /ENOENT.*none\.vtl/],
    ['two readers of stdin', { template: '-', body: '-' }, /cannot both be read from stdin/],
  ])('%s: says so and exits 1', (_case, args, stderr) => {
    expect(run(args)).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(stderr) as string,
    });
  });
});

describe('gatehouse render --jsonl', () => {
  test('answers each line with one', async () => {
    const all = {
      id: 'x',
      template:
        "$input.path('$.a') $input.params('id')$input.params('q')$input.params('h') $context.stage $stageVariables.s",
      body: '{"a": 1}',
      params: { path: { id: '7' }, querystring: { q: 8 }, header: { h: true } },
      context: { stage: 'test' },
      stageVariables: { s: 'blue' },
    };
    expect(await lines(line(all), line({ id: 2, template: 'é\n' }))).toEqual([
      '{"id":"x","output":"1 78true test blue"}\n',
      '{"id":2,"output":"é\\n"}\n',
    ]);
  });

  test.each<[string, string, string]>([
    ['no JSON', 'nope', '{"error":"Unexpected token'],
    ['no object', '[1]', '{"error":"A line must be an object."}'],
    ['null', 'null', '{"error":"\\"template\\" must be the text of a template."}'],
    [
      'no template',
      '{"id":[1]}',
      '{"id":[1],"error":"\\"template\\" must be the text of a template."}',
    ],
    [
      'params that are none',
      '{"id":1,"template":"","params":{"path":5}}',
      '{"id":1,"error":"\\"params.path\\" must be an object."}',
    ],
    [
      'a parameter that is a list',
      '{"id":1,"template":"","params":{"header":{"a":[]}}}',
      '{"id":1,"error":"\\"params.header\\" must have texts: \\"a\\" is none."}',
    ],
    [
      'a template that cannot be parsed',
      '{"id":1,"template":"\\n#if($x"}',
      '{"id":1,"error":"Unexpected where ) is wanted: \\"the end of the template\\" at line 2, column 7"}',
    ],
    [
      'a template that fails',
      '{"id":1,"template":"$util.urlDecode(\'%\')"}',
      '{"id":1,"error":"URLDecoder',
    ],
    [
      '151: a payload that starts as JSON',
      '{"id":1,"template":"$input.path(\'$\')","body":"{a"}',
      '{"id":1,"error":"Could not process payload',
    ],
  ])('%s is answered with an error, and the next line is read', async (_case, bad, answer) => {
    expect(await lines(`${bad}\n`, line({ id: 'next', template: 'ok' }))).toEqual([
      expect.stringContaining(answer) as string,
      '{"id":"next","output":"ok"}\n',
    ]);
  });

  test.each<[string, unknown, string]>([
    ['no body', undefined, '{}'],
    ['null', null, '{}'],
    ['the empty text', '', '{}'],
    ['a text', 'a=b', 'a=b'],
    ['JSON', { b: [1, 'x'] }, '{"b":[1,"x"]}'],
  ])('149: the body of %s', async (_case, given, output) => {
    expect(await lines(line({ template: '$input.body', body: given }))).toEqual([line({ output })]);
  });

  test('lines may come in any pieces, end with CR LF, be empty, or end without a line feed', async () => {
    const text =
      '{"id":1,"template":"é\u2028"}\r\n\n   \n\ufeff{"id":2,"template":"ü"}\n{"id":3,"template":"ß"}';
    const answers = [
      '{"id":1,"output":"é\u2028"}\n',
      '{"id":2,"output":"ü"}\n',
      '{"id":3,"output":"ß"}\n',
    ];
    expect(await lines(text)).toEqual(answers);
    const bytes = Buffer.from(text);
    for (const size of [1, 2, 3, 7]) {
      const count = Math.ceil(bytes.length / size);
      const pieces = Array.from({ length: count }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      expect(await lines(...pieces)).toEqual(answers);
    }
  });

  test('an answer is written before the next line is read', async () => {
    const told: string[] = [];
    // eslint-disable-next-line @typescript-eslint/require-await
    const input = (async function* () {
      yield line({ id: 1, template: 'a' });
      told.push('asked for more');
      yield '{"id":2,';
      told.push('asked for more');
      yield '"template":"b"}';
    })();
    await renderLines(input, (text) => told.push(text));
    expect(told).toEqual([
      '{"id":1,"output":"a"}\n',
      'asked for more',
      'asked for more',
      '{"id":2,"output":"b"}\n',
    ]);
  });
});
