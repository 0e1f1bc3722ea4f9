import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type DiffArguments, diffCommand } from '../../../gateway/cli/diff.ts';
import type { Json } from '../../../gateway/document/document.ts';
import { edited, type Edits, getOfHttp, http, integrationOf, nothing } from '../diff/documents.ts';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

type Ran = readonly [code: number, stdout: string, stderr: string];

const filesOf = (head: Edits, base: Edits, others: Readonly<Record<string, string>>): string =>
  folderOf({
    'base.json': JSON.stringify(edited(http, base), null, 1),
    'head.json': JSON.stringify(edited(http, head), null, 1),
    ...others,
  });

type Asked = Omit<DiffArguments, 'base' | 'head'> & {
  readonly base?: Edits;
  readonly head?: Edits;
};

const run = async (
  { head = {}, base = {}, ...others }: Asked,
  files: Readonly<Record<string, string>> = {},
): Promise<Ran> => {
  const folder = filesOf(head, base, files);
  const at = (name: string): string => join(folder, name);
  const written = { stdout: '', stderr: '' };
  const output = {
    stdout: (text: string) => (written.stdout += text),
    stderr: (text: string) => (written.stderr += text),
  };
  const { config, baseConfig, format } = others;
  const args = {
    ...{ base: at('base.json'), head: at('head.json') },
    ...(config !== undefined && { config: at(config) }),
    ...(baseConfig !== undefined && { baseConfig: at(baseConfig) }),
    ...(format !== undefined && { format }),
  };
  const code = await diffCommand(args, output, nothing);
  const plain = (text: string): string => text.replaceAll(`${folder}/`, '');
  return [code, plain(written.stdout), plain(written.stderr)];
};

const limit = `${integrationOf(getOfHttp)}/timeoutInMillis`;
const deprecated = `${getOfHttp}/deprecated`;
const breaking = { [limit]: 5_000, [deprecated]: true, '/paths/~1b/get': { responses: {} } };

const HEAD = '| Operation | What callers will see | Rule | Place |\n|---|---|---|---|\n';

test.each<[string, Asked, Ran]>([
  ['nothing, for people', {}, [0, 'No changes that callers see.\n', '']],
  ['nothing, as JSON', { format: 'json' }, [0, '{"breaking":false,"changes":[]}\n', '']],
  [
    'nothing, as markdown',
    { format: 'markdown' },
    [0, '## API changes\n\nNo changes that callers see.\n', ''],
  ],
  [
    'what breaks nobody, as JSON',
    { head: { [deprecated]: true }, format: 'json' },
    [
      0,
      `${JSON.stringify({
        breaking: false,
        changes: [
          {
            ...{ severity: 'notable', rule: 'gateway/deprecated', operation: 'GET /a' },
            ...{ pointer: '/paths/~1a/get/deprecated', file: 'head.json', line: 22 },
            ...{ message: 'Callers are told to leave it.', before: false, after: true },
          },
        ],
      })}\n`,
      '',
    ],
  ],
  [
    'everything, for people',
    { head: breaking },
    [
      1,
      `Breaking
  head.json:21  GET /a
    Answers that take longer than 5000 ms are a 503.  gateway/time-limit-changed

Notable
  head.json:23  GET /a
    Callers are told to leave it.  gateway/deprecated

Compatible
  head.json:27  GET /b
    The operation is new.  gateway/operation-added

1 breaking, 1 notable, 1 compatible.
`,
      '',
    ],
  ],
  [
    'everything, as markdown',
    { head: breaking, format: 'markdown' },
    [
      1,
      `## API changes: 1 breaking, 1 notable, 1 compatible

### Breaking

${HEAD}| \`GET /a\` | Answers that take longer than 5000 ms are a 503. | \`gateway/time-limit-changed\` | \`head.json:21\` |

### Notable

${HEAD}| \`GET /a\` | Callers are told to leave it. | \`gateway/deprecated\` | \`head.json:23\` |

### Compatible

${HEAD}| \`GET /b\` | The operation is new. | \`gateway/operation-added\` | \`head.json:27\` |
`,
      '',
    ],
  ],
  [
    'of an operation that is gone, the place in the base',
    { base: { '/paths/~1b/get': {} } },
    [
      1,
      `Breaking
  base.json:25  GET /b
    The operation is gone: API Gateway answers 404, Not Found.  gateway/operation-removed

1 breaking.
`,
      '',
    ],
  ],
])('says %s', async (_, args, want) => expect(await run(args)).toEqual(want));

test('compares no document of OpenAPI 2.0', async () => {
  const old = { head: { '/openapi': undefined, '/swagger': '2.0' } };
  expect(await run(old)).toEqual([
    2,
    '',
    'head.json: only OpenAPI 3 is compared; convert OpenAPI 2.0 to 3.0.\n',
  ]);
});

test.each<[string, string, string]>([
  ['pipes', '/a|b', '`GET /a\\|b`'],
  ['a backtick', '/a`b', '`` GET /a`b ``'],
  ['two backticks', '/a``b|', '``` GET /a``b\\| ```'],
])('keeps %s of a name from ending a cell or its code', async (_, path, want) => {
  const operation: Json = { [path]: { get: { responses: {} } } };
  const paths = { '/paths': { ...(http['paths'] as object), ...operation } };
  const [, text] = await run({ head: paths, format: 'markdown' });
  expect(text.split('\n').at(-2)).toBe(
    `| ${want} | The operation is new. | \`gateway/operation-added\` | \`head.json:25\` |`,
  );
});

test('escapes what is markup outside of code', async () => {
  const plan = (rateLimit: number) =>
    JSON.stringify({ usagePlans: [{ name: '*g* <b>|@all\n#1', throttle: { rateLimit } }] });
  const [code, text] = await run(
    { format: 'markdown', baseConfig: 'old.json', config: 'new.json' },
    { 'old.json': plan(9), 'new.json': plan(8) },
  );
  expect([code, text.split('\n').at(-2)]).toEqual([
    1,
    '| all | Clients of usage plan \\*g\\* \\<b\\>\\|&#64;all \\#1 are sooner throttled with 429: rateLimit 9 → 8. | `gateway/throttle-changed` | `head.json:1` |',
  ]);
});

test('a config of both changes nothing between them', async () => {
  const files = { 'c.json': JSON.stringify({ throttle: { rateLimit: 5 } }) };
  expect(await run({ config: 'c.json' }, files)).toEqual([0, 'No changes that callers see.\n', '']);
});

test('a config that cannot be read is no document', async () => {
  expect(await run({ config: 'c.json' }, { 'c.json': '{"stag": 1}' })).toEqual([
    2,
    '',
    expect.stringMatching(/^c\.json:1 .*stag.*\[gatehouse\/config\]\n$/) as string,
  ]);
});

test('every document that cannot be read is told as lint tells it', async () => {
  const folder = folderOf({ 'base.json': '{"openapi": ', 'head.json': '[]' });
  let stderr = '';
  const output = { stdout: () => undefined, stderr: (text: string) => void (stderr += text) };
  const [base, head] = [join(folder, 'base.json'), join(folder, 'head.json')];
  expect(await diffCommand({ base, head }, output, nothing)).toBe(2);
  expect(stderr).toContain('base.json\n');
  expect(stderr).toContain('head.json\n');
  expect(stderr).toMatch(/error .*Invalid OpenAPI input/);
});

test('where Redocly does not answer there is no answer', async () => {
  const folder = filesOf(breaking, {}, {});
  let stderr = '';
  const output = { stdout: () => undefined, stderr: (text: string) => void (stderr += text) };
  const [base, head] = [join(folder, 'base.json'), join(folder, 'head.json')];
  const fails = () => Promise.reject(new Error('It is not there.'));
  expect([await diffCommand({ base, head }, output, fails), stderr]).toEqual([
    2,
    'It is not there.\n',
  ]);
});

/** The command as a person calls it. */
const called = (args: readonly string[], cwd: string): Promise<Ran> =>
  new Promise((fulfil) => {
    const command = join(process.cwd(), 'scripts', 'gatehouse.js');
    execFile(process.execPath, [command, 'diff', ...args], { cwd }, (error, stdout, stderr) => {
      fulfil([error === null ? 0 : Number(error.code), stdout, stderr]);
    });
  });

test('the command compares two files, with Redocly’s part, and its exit code says whether callers break', async () => {
  const folder = filesOf(
    { [deprecated]: true },
    {},
    {
      'next.yaml': JSON.stringify(
        edited(http, {
          '/paths/~1a/get/parameters': [{ name: 'q', in: 'query', required: true, schema: {} }],
        }),
      ),
    },
  );
  expect(await called(['base.json', 'next.yaml'], folder)).toEqual([
    1,
    `Breaking
  next.yaml:1  GET /a
    Required \`q\` query parameter was added.  redocly/parameter-became-required

1 breaking.
`,
    '',
  ]);
  const [code, stdout] = await called(['base.json', 'head.json', '--format', 'markdown'], folder);
  expect([code, stdout.split('\n')[0]]).toEqual([0, '## API changes: 1 notable']);
  expect((await called(['base.json', 'none.json'], folder))[0]).toBe(2);
}, 60_000);
