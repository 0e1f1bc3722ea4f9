import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { invokeCommand } from '../../../gateway/cli/invoke.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-invoke-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const config = file('config.yaml', 'functions:\n  double: { module: ./double.cjs }\n');
const empty = file('empty.yaml', 'stage: test\n');
const two = file('two.json', '{"number": 2}');
const nothing = file('nothing.json', '{"number": null}');
const broken = file('broken.json', '{"number": ');
file(
  'double.cjs',
  `exports.handler = async ({ number }) => {
    if (number === null) throw new TypeError('no number');
    process.stderr.write('doubling\\n');
    return number * 2;
  };`,
);

async function run(name: string, configFile: string, event: string): Promise<object> {
  const output = { stdout: '', stderr: '' };
  const code = await invokeCommand(
    { name, config: configFile, event },
    {
      stdout: (text) => (output.stdout += text),
      stderr: (text) => (output.stderr += text),
    },
  );
  return { code, ...output };
}

describe('gatehouse invoke', () => {
  test('prints the result and exits 0; the log goes to stderr', async () => {
    expect(await run('double', config, two)).toEqual({
      code: 0,
      stdout: '4\n',
      stderr: 'doubling\n',
    });
  });

  test('prints the error document and exits 1 when the function fails', async () => {
    expect(await run('double', config, nothing)).toEqual({
      code: 1,
      stdout: expect.stringMatching(
        /^\{"errorType":"TypeError","errorMessage":"no number","trace":\[.*\]\}\n$/,
      ) as string,
      stderr: expect.stringMatching(
        /^\S+\t\S+\tERROR\tInvoke Error \{"errorType":"TypeError",.*\}\n$/,
      ) as string,
    });
  });

  test.each([
    [
      'a name the config does not have',
      ['triple', config, two],
      /has no function triple .* it has double\.\n$/,
    ],
    [
      'a name with a typing error',
      ['dobule', config, two],
      /it has double\. Did you mean "double"\?\n$/,
    ],
    [
      'a config without functions',
      ['double', empty, two],
      /has no function double .* it has none\.\n$/,
    ],
    [
      'an event that is no JSON',
      ['double', config, broken],
      /^The event in .*broken\.json is no JSON/,
    ],
    ['an event that is not there', ['double', config, join(folder, 'none.json')], /ENOENT/],
    ['a config that is not there', ['double', join(folder, 'none.yaml'), two], /none\.yaml/],
  ])('%s: says so and exits 1', async (_case, [name, configFile, event], message) => {
    expect(await run(name ?? '', configFile ?? '', event ?? '')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(message) as string,
    });
  });
});
