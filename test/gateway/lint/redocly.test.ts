import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { plugin } from '../../../gateway/lint/redocly.ts';
import { ruleName } from '../../../gateway/lint/rule.ts';
import { ruleSet } from '../../../gateway/lint/rule-set.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import { clean } from './document.ts';

afterAll(removeFolders);

class Source {
  readonly absoluteRef: string;
  readonly body: string;

  constructor(absoluteRef: string, body: string) {
    this.absoluteRef = absoluteRef;
    this.body = body;
  }
}

type Grade = 'error' | 'warn' | 'off';

/** What Redocly is told with these rules on: rule, file, line, severity where it is forced, message. */
const reported = (
  files: Record<string, string>,
  grades: Readonly<Record<string, Grade>> = plugin().configs.recommended.rules,
  {
    rules: { oas3 },
  }: { readonly rules: Pick<ReturnType<typeof plugin>['rules'], 'oas3'> } = plugin(),
): unknown[] => {
  const folder = folderOf(files);
  const source = new Source(join(folder, 'a.json'), '') as never;
  const reports: unknown[] = [];
  const on = Object.entries(grades).filter(([, severity]) => severity !== 'off');
  const visitors = on.map(([id, severity]) => ({
    name: ruleName(id),
    visitor: oas3[ruleName(id)]?.({ severity }),
  }));
  for (const { name, visitor } of visitors)
    visitor?.Root.leave(undefined, {
      location: { source },
      report: ({ message, forceSeverity, location }) => {
        const file = location.source.absoluteRef.slice(folder.length + 1);
        reports.push([name, file, location.start.line, forceSeverity, message]);
      },
    });
  return reports;
};

const text = JSON.stringify;

/** Two errors of our own, in the second of two files. */
const bad = (): Record<string, string> => {
  const { operationId, responses, ...post } = clean.paths['/b'].post;
  const integration = post['x-amazon-apigateway-integration'];
  return {
    'a.json': text({ ...clean, paths: { '/b': { $ref: 'b.json' } } }, null, 1),
    'b.json': text(
      {
        post: {
          ...{ operationId, responses, 'x-amazon-apigateway-integratoin': {} },
          'x-amazon-apigateway-integration': integration,
        },
      },
      null,
      1,
    ),
  };
};

const unknownMember = [
  'unknown-member',
  'b.json',
  9,
  undefined,
  expect.stringMatching(
    /^"x-amazon-apigateway-integratoin" .*\nWrite x-amazon-apigateway-integration\.$/s,
  ) as string,
];
const explicitSecurity = [
  'explicit-security',
  'b.json',
  2,
  undefined,
  expect.stringMatching(/^POST \/b does not say who may call it\.\nWrite /) as string,
];

describe('the Redocly plugin', () => {
  test('has nothing against a clean document', () =>
    expect(reported({ 'a.json': text(clean) })).toEqual([]));

  test('lets each rule show its own findings where they were authored, in whichever file', () => {
    const found = reported(bad());
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining([unknownMember, explicitSecurity]));
  });

  test('is silent for a rule that is off', () => {
    const grades = plugin().configs.recommended.rules;
    expect(reported(bad(), { ...grades, 'gatehouse/explicit-security': 'off' })).toEqual([
      unknownMember,
    ]);
  });

  test.each<[string, Readonly<Record<string, Grade>>]>([
    ['under its rule', { 'gatehouse/not-yaml': 'error', 'gatehouse/model-name': 'error' }],
    [
      'once where its rule is off',
      { 'gatehouse/explicit-security': 'error', 'gatehouse/x': 'warn' },
    ],
  ])('shows why a document cannot be read %s', (_, grades) => {
    const [name] = Object.keys(grades);
    expect(reported({ 'a.json': '{"openapi": ' }, grades)).toEqual([
      [
        ruleName(name ?? ''),
        'a.json',
        1,
        undefined,
        expect.stringContaining('This is not YAML') as string,
      ],
    ]);
  });

  test('reads a document anew in each run', () => {
    const one = plugin();
    const grades = { 'gatehouse/explicit-security': 'error' } as const;
    expect(reported(bad(), grades, one)).toEqual([explicitSecurity]);
    expect(reported({ 'a.json': text(clean) }, grades, one)).toEqual([]);
    expect(reported(bad(), grades, one)).toEqual([explicitSecurity]);
  });

  test('has a rule for each of the rule set, and recommends each', () => {
    const { rules, configs } = plugin();
    const names = [...new Set(ruleSet.map(({ id }) => ruleName(id)))];
    expect(Object.keys(rules.oas3)).toEqual(names);
    expect(Object.keys(configs.recommended.rules)).toEqual(names.map((it) => `gatehouse/${it}`));
  });
});

interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly reference?: string;
  readonly location: readonly { readonly start: { readonly line: number } }[];
}

/** What Redocly's own command shows of our rules: rule, severity, line. */
const shownBy = async (rules: string): Promise<unknown[]> => {
  const folder = folderOf({
    ...bad(),
    'redocly.yaml': `plugins: [${join(process.cwd(), 'gateway/lint/redocly-plugin.js')}]
extends: [gatehouse/recommended]
rules: ${rules}
`,
  });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(process.cwd(), 'node_modules/@redocly/cli/bin/cli.js'),
      'lint',
      'a.json',
      '--format=json',
    ],
    {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    },
  ).catch((error: unknown) => error as { stdout: string });
  const { problems } = JSON.parse(stdout) as { problems: readonly Problem[] };
  return problems
    .map(({ ruleId, severity, location, reference = '' }) => {
      const page = reference.startsWith('https://docs.aws.amazon.com/') ? 'with its page' : '';
      return `${ruleId} ${severity} ${location[0]?.start.line ?? 0} ${page}`;
    })
    .sort();
};

test.each<[string, string, string[]]>([
  [
    'shows findings',
    '{}',
    [
      'gatehouse/explicit-security error 2 with its page',
      'gatehouse/unknown-member error 9 with its page',
    ],
  ],
  [
    'silences a rule, and grades another',
    '{gatehouse/unknown-member: off, gatehouse/explicit-security: warn}',
    ['gatehouse/explicit-security warn 2 with its page'],
  ],
])(
  'redocly lint %s as redocly.yaml says',
  async (_, rules, want) => expect(await shownBy(rules)).toEqual(want),
  60_000,
);
