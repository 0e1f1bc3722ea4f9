import type { Report } from '../../../../gateway/cli/report/report.ts';
import { stylish } from '../../../../gateway/cli/report/stylish.ts';
import type { Finding } from '../../../../gateway/document/finding.ts';
import { explained, finding, note, page } from './findings.ts';

const said = 'Model name must be alphanumeric: a_b';
const { remedy } = explained;
const rejected = 'Rejected: API Gateway does not import this document into a REST API.';

const report = (findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  ...{ verdict: 'rejected', kind: 'rest', findings },
  ...more,
});

/** So many findings of one rule, each with words of its own. */
const many = (severity: Finding['severity'], count: number): Finding[] =>
  Array.from({ length: count }, (_, index) =>
    finding({ severity, rule: 'r', line: index + 1, message: `m${index + 1}.` }),
  );

test.each<[string, Report, string]>([
  [
    'a clean document in one line',
    report([], { verdict: 'accepted' }),
    'Accepted: API Gateway imports this document into a REST API as it is.\n',
  ],
  [
    'a WebSocket API, of which there is no import',
    report([], { kind: 'websocket' }),
    'Rejected: API Gateway has no import of WebSocket APIs.\n',
  ],
  [
    'a document of unknown kind',
    { verdict: 'rejected', findings: [finding()] },
    `openapi.yaml
  7  error    ${said}  model-name

Rejected: API Gateway does not import this document.
1 refused.
`,
  ],
  [
    'findings by file, the remedy below, the page once',
    report([
      finding({ ...explained, line: 12 }),
      finding({ severity: 'warning', rule: 'servers', line: 100, message: 'More than one.' }),
      finding({ ...explained, file: 'schemas.yaml', message: 'Another.' }),
    ]),
    `openapi.yaml
   12  error    ${said}  model-name
                → Rename it.
  100  warning  More than one.  servers

schemas.yaml
  7  error    Another.  model-name
              → Rename it.

Read more
  model-name
    ${page}

${rejected}
2 refused, 1 dropped or changed.
`,
  ],
  [
    'one remedy for neighbours that are mended alike, and one line for those that say the same',
    report([
      finding({ remedy }),
      finding({ remedy, line: 8, message: 'Another.' }),
      ...[9, 10, 11, 12, 13, 14].map((line) => finding({ remedy, line, message: 'Six.' })),
    ]),
    `openapi.yaml
   7  error    ${said}  model-name
   8  error    Another.  model-name
   9  error    Six.  model-name
               also at line 10, 11, 12, 13, 14
               → Rename it.

${rejected}
8 refused.
`,
  ],
  [
    'notes apart, each once with its places',
    report([...[1, 2, 3, 4, 5, 6, 7].map((line) => note(line)), note(1, { file: 'z.yaml' })], {
      verdict: 'accepted',
    }),
    `Notes
  credentials: the role that may invoke it.  deployed-only
    at openapi.yaml:1, 2, 3, 4, 5 and 3 more

Accepted: API Gateway imports this document into a REST API as it is.
8 notes.
`,
  ],
  [
    'our own errors, which leave the verdict as it is',
    report(
      [
        finding({ rule: 'gatehouse/has-throttle', message: 'No throttle.' }),
        finding({ severity: 'warning', rule: 'gatehouse/time-limits', message: 'Long.' }),
      ],
      { verdict: 'accepted', kind: 'http' },
    ),
    `openapi.yaml
  7  error    No throttle.  gatehouse/has-throttle
  7  warning  Long.  gatehouse/time-limits

Accepted: API Gateway imports this document into an HTTP API as it is.
Our own (gatehouse/…): 1 error, 1 warning.
\`npm run generate\` and \`npm run synth\` stop at errors of our own, \`gatehouse serve\` goes on.
`,
  ],
  [
    'our own errors that stop serve too',
    report([finding({ rule: 'gatehouse/unknown-member', message: 'Unknown.' })], {
      verdict: 'warning',
    }),
    `openapi.yaml
  7  error    Unknown.  gatehouse/unknown-member

Warning: API Gateway imports this document into a REST API, but drops or changes something.
Our own (gatehouse/…): 1 error.
\`gatehouse serve\`, \`npm run generate\` and \`npm run synth\` stop at errors of our own.
`,
  ],
  [
    'no escape sequence out of a document, and lines of a message below each other',
    report([finding({ file: 'a\u001b[31m', message: 'b\u001b]0;c\u0007\nd', remedy: 'e\nf' })]),
    `a\\x1b[31m
  7  error    b\\x1b]0;c\\x07
              d  model-name
              → e
                f

${rejected}
1 refused.
`,
  ],
])('shows %s', (_, given, want) => expect(stylish(given)).toBe(want));

/** Lines that show the remarks of a rule, and what says that there are more. */
const shown = (severity: Finding['severity'], count: number, verbose: boolean): string[] =>
  stylish(report(many(severity, count)), { verbose })
    .split('\n')
    .filter((line) => /\bm\d+\.|…/.test(line))
    .map((line) => line.trim());

describe('of one rule', () => {
  test('every error is shown', () => expect(shown('error', 30, false)).toHaveLength(30));

  test('ten warnings are shown', () => {
    expect(shown('warning', 10, false)).toHaveLength(10);
    expect(shown('warning', 30, false)).toHaveLength(11);
    expect(shown('warning', 30, false).at(-1)).toBe('… and 20 more of r: --verbose');
  });

  test('three notes are shown', () =>
    expect(shown('info', 5, false)).toEqual([
      'm1.  r',
      'm2.  r',
      'm3.  r',
      '… and 2 more of r: --verbose',
    ]));

  test.each(['warning', 'info'] as const)('every %s, where that is asked for', (severity) =>
    expect(shown(severity, 30, true)).toHaveLength(30),
  );
});

const escapes = /\u001b\[\d+m/g;

test('colours are added where there are any, and nothing else', () => {
  const all = report([finding(explained), finding({ severity: 'warning' }), note(1)]);
  const coloured = stylish(all, { colours: true });
  expect(coloured).toContain('\u001b[31merror  \u001b[39m');
  expect(coloured.replace(escapes, '')).toBe(stylish(all));
  expect(stylish(all)).not.toMatch(escapes);
});
