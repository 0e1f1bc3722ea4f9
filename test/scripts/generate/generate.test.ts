import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../../../scripts/generate/files.ts';
import { generate } from '../../../scripts/generate/generate.ts';
import { removeFolders } from '../../gateway/document/folder.ts';
import { edited, shopIn } from './shop.ts';

afterAll(removeFolders);

/** Generates without pages and answers what was said, paths below the folder. */
const run = async (folder: string): Promise<{ fine: boolean; said: string[] }> => {
  const said: string[] = [];
  const fine = await generate({
    documents: join(folder, 'openapi'),
    handlers: join(folder, 'handlers'),
    out: join(folder, 'generated'),
    pages: false,
    say: (line) => void said.push(line.replaceAll(`${folder}/`, '')),
  });
  return { fine, said };
};

const root = 'openapi/shop/openapi.yaml';
const path = 'openapi/shop/paths/thing.yaml';

describe('generating', () => {
  test('writes what design promises, and nothing the second time', async () => {
    const folder = shopIn();
    const first = await run(folder);
    const perService = [
      'definition.json',
      'operations.ts',
      'response-validators.d.ts',
      'response-validators.js',
      'validators.d.ts',
      'validators.js',
    ];
    const names = [
      ...['client.ts', 'docs.json'],
      ...perService.map((name) => `health/${name}`),
      ...['openapi.json', 'origins.json', 'settings.json'],
      ...perService.map((name) => `things/${name}`),
      'types.ts',
    ];
    const written = await filesBelow(join(folder, 'generated/shop'));
    expect(first).toEqual({ fine: true, said: expect.any(Array) as string[] });
    expect(written).toEqual(names.map((name) => join(folder, 'generated/shop', name)));
    expect(await run(folder)).toEqual({ fine: true, said: [] });
  });

  test('removes what is no longer made, and leaves pages and what is not its own alone', async () => {
    const folder = shopIn({
      'generated/shop/old/validators.js': '',
      'generated/shop/index.html': '',
      'generated/gone/origins.json': '{}',
      'generated/own/notes.txt': '',
    });
    await run(folder);
    expect(existsSync(join(folder, 'generated/shop/old/validators.js'))).toBe(false);
    expect(existsSync(join(folder, 'generated/shop/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'generated/gone'))).toBe(false);
    expect(existsSync(join(folder, 'generated/own/notes.txt'))).toBe(true);
  });

  test('touches only files whose content changes', async () => {
    const folder = shopIn();
    await run(folder);
    const types = join(folder, 'generated/shop/types.ts');
    const before = statSync(types).mtimeMs;
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace('rateLimit: 5,', 'rateLimit: 6,'));
    const { said } = await run(folder);
    expect(said).toEqual(['wrote generated/shop/settings.json', 'wrote generated/shop/docs.json']);
    expect(statSync(types).mtimeMs).toBe(before);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'an unsupported integration',
      edited(path, 'type: aws_proxy', 'type: mock'),
      `error: ${path}:24 An HTTP API has no integration of type MOCK: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API. [gatehouse/unsupported-integration]`,
    ],
    [
      'an undeclared placeholder',
      edited(root, 'Prefix: shop, ', ''),
      `error: ${root}:16 \${Prefix} has no value. Declare it: x-gatehouse: {substitutions: {Prefix: VALUE}} at the root, or substitutions of the config. [gatehouse/undeclared-placeholder]`,
    ],
    [
      'a duplicate operationId',
      edited(root, 'operationId: getHealth', 'operationId: putThing'),
      `error: ${root}:10 operationId "putThing" of GET /health is taken by PUT /things/{id}. Give each operation an operationId of its own, those that share a YAML anchor too. [gatehouse/unique-operation-id]`,
    ],
    [
      'a broken $ref three files deep',
      edited('openapi/shop/schemas.yaml', "'#/Thing'", 'parts.yaml#/Part'),
      'error: openapi/shop/schemas.yaml:10 $ref "parts.yaml#/Part" is broken: openapi/shop/parts.yaml does not exist. [broken-ref]',
    ],
    [
      'YAML that does not parse',
      edited(path, 'put:', 'put: ]'),
      `error: ${path}:3 Invalid OpenAPI input. This is not YAML: Unexpected flow-seq-end token in YAML stream: "]". [not-yaml]`,
    ],
    [
      'a function without manifest',
      edited('handlers/health/manifest.json', '"status"', '"other"'),
      `error: ${root}:16 No handlers/*/manifest.json has "function": "status", which this integration calls. [gatehouse/unknown-function]`,
    ],
    [
      'a manifest with a member nobody reads',
      edited('handlers/health/manifest.json', '"memory"', '"memroy"'),
      'error: handlers/health/manifest.json:1 lacks "memory": add it, MB of memory, 128 to 10240 [gatehouse/manifest]',
    ],
    [
      'an operationId that is no name',
      edited(root, 'operationId: getHealth', 'operationId: get-health'),
      `error: ${root}:10 operationId "get-health" is not a name in TypeScript: use letters and digits, as in listUsers. [gatehouse/operation-id]`,
    ],
    [
      'a pattern that is no regular expression',
      edited('openapi/shop/schemas.yaml', 'maxLength: 3', "pattern: '['"),
      `error: openapi/shop/schemas.yaml:8 Invalid regular expression: /[/u: Unterminated character class. Mend the expression: mind brackets, and escape characters that stand for themselves. [gatehouse/pattern]`,
    ],
  ])('refuses %s, naming authored file and line, and writes nothing', async (_, changes, want) => {
    const folder = shopIn(changes);
    const { fine, said } = await run(folder);
    expect({ fine, said: said.slice(0, 1) }).toEqual({ fine: false, said: [want] });
    expect(said.filter((line) => line.startsWith('wrote'))).toEqual([]);
    expect(existsSync(join(folder, 'generated'))).toBe(false);
  });

  test('says what Redocly finds', async () => {
    const folder = shopIn(edited(root, 'title: Shop, ', ''));
    const { fine, said } = await run(folder);
    expect(fine).toBe(false);
    expect(said.filter((line) => line.startsWith('error'))).toEqual([
      `error: ${root}:2 The field \`title\` must be present on this level. [redocly/struct]`,
    ]);
  });

  test.each<[string, Record<string, string>, string]>([
    [
      'a document',
      edited(path, 'put:', 'put: ]'),
      `error: ${path}:3 Invalid OpenAPI input. This is not YAML`,
    ],
    [
      'a manifest',
      edited('handlers/health/manifest.json', '"timeout":10', '"timeout":0'),
      'error: handlers/health/manifest.json:1 /timeout must be >= 1: it is seconds, 1 to 900 [gatehouse/manifest]\nnot generated',
    ],
  ])(
    'as a command ends with exit code 1 on an error of %s',
    async (_, changes, said) => {
      const folder = shopIn(changes);
      const tsx = createRequire(import.meta.url).resolve('tsx');
      const args = ['--import', tsx, resolve('scripts/generate/main.ts')];
      const ended = promisify(execFile)(process.execPath, args, { cwd: folder });
      await expect(ended).rejects.toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining(said) as string,
      });
    },
    20_000,
  );
});
