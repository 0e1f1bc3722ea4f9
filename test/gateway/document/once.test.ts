import type { JsonObject } from '../../../gateway/document/document.ts';
import { type DraftFinding, once } from '../../../gateway/document/once.ts';

const integration = 'x-amazon-apigateway-integration';
const shared = '/components/x-amazon-apigateway-integrations/shared';

const root = {
  paths: {
    ...Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [
        `/${name}`,
        { get: { [integration]: { type: 'mock' } } },
      ]),
    ),
    '/r': {
      get: { [integration]: { $ref: `#${shared}` } },
      put: { [integration]: { $ref: `#${shared}` } },
    },
  },
  components: { 'x-amazon-apigateway-integrations': { shared: {}, unused: {} } },
} as const satisfies JsonObject;

const at = (pointer: string, members: Partial<DraftFinding> = {}): DraftFinding => ({
  severity: 'error',
  rule: 'rule',
  pointer,
  file: 'a.yaml',
  line: 7,
  message: 'It is wrong.',
  ...members,
});

const path = (name: string): string => `/paths/~1${name}/get/${integration}/type`;

const said = (...drafts: DraftFinding[]): string[] =>
  once({ root }, drafts).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('what several operations share is said once', () => {
  test.each<[string, DraftFinding[], string[]]>([
    ['nothing', [], []],
    ['one operation is not named', [at(path('a'))], ['a.yaml:7 It is wrong.']],
    [
      'two operations, by an alias',
      [at(path('a')), at(path('b'))],
      ['a.yaml:7 It is wrong. Concerns GET /a and GET /b.'],
    ],
    [
      'after a question',
      [at(path('a'), { message: 'Is it?' }), at(path('b'), { message: 'Is it?' })],
      ['a.yaml:7 Is it? Concerns GET /a and GET /b.'],
    ],
    [
      'the same place twice is one operation',
      [at(path('a')), at(path('a'))],
      ['a.yaml:7 It is wrong.'],
    ],
    [
      'those that refer to a component',
      [at(`${shared}/type`)],
      ['a.yaml:7 It is wrong. Concerns GET /r and PUT /r.'],
    ],
    [
      'a component nobody refers to',
      [at('/components/x-amazon-apigateway-integrations/unused/type')],
      ['a.yaml:7 It is wrong.'],
    ],
    [
      'five are named, more are counted',
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => at(path(name))),
      ['a.yaml:7 It is wrong. Concerns GET /a, GET /b, GET /c, GET /d, GET /e and 2 more.'],
    ],
    [
      'a message that names its operation, by what is alike',
      ['a', 'b'].map((name) => at(path(name), { message: `GET /${name} is wrong`, alike: 'mock' })),
      ['a.yaml:7 GET /a is wrong. Concerns GET /a and GET /b.'],
    ],
    [
      'another line, file, message, rule or severity is another finding',
      [
        at(path('a')),
        at(path('a'), { line: 8 }),
        at(path('a'), { file: 'b.yaml' }),
        at(path('a'), { message: 'Otherwise.' }),
        at(path('a'), { rule: 'other' }),
        at(path('a'), { severity: 'warning' }),
      ],
      [
        'a.yaml:7 It is wrong.',
        'a.yaml:8 It is wrong.',
        'b.yaml:7 It is wrong.',
        'a.yaml:7 Otherwise.',
        'a.yaml:7 It is wrong.',
        'a.yaml:7 It is wrong.',
      ],
    ],
  ])('%s', (_name, drafts, want) => expect(said(...drafts)).toEqual(want));

  test('a finding has its own members only', () => {
    const [found] = once({ root }, [at(path('a'), { alike: 'x' })]);
    expect(found).toEqual(at(path('a')));
  });
});
