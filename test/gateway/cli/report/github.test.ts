import { resolve } from 'node:path';
import { github } from '../../../../gateway/cli/report/github.ts';
import type { Finding } from '../../../../gateway/document/finding.ts';
import { explained, finding, note } from './findings.ts';

const said = 'Model name must be alphanumeric: a_b';

test.each<[string, Finding[], string]>([
  ['nothing', [], ''],
  [
    'an error with its remedy',
    [finding(explained)],
    `::error file=openapi.yaml,line=7,title=model-name::${said}%0ARename it.\n`,
  ],
  [
    'a warning without one',
    [finding({ severity: 'warning' })],
    `::warning file=openapi.yaml,line=7,title=model-name::${said}\n`,
  ],
  [
    'notes that say the same, once per file',
    [note(3), note(5), note(9), note(4, { file: 'b.yaml' })],
    `::notice file=openapi.yaml,line=3,title=deployed-only::credentials: the role that may invoke it.%0ANothing.%0AAlso at line 5, 9.
::notice file=b.yaml,line=4,title=deployed-only::credentials: the role that may invoke it.%0ANothing.\n`,
  ],
  [
    'no line break, colon, comma or percent sign as it is: none of them starts a command',
    [finding({ file: 'a,b:%.json', rule: 'x:y,z', message: '50%\r\n::error::a' })],
    '::error file=a%2Cb%3A%25.json,line=7,title=x%3Ay%2Cz::50%25%0D%0A::error::a\n',
  ],
])('says %s', (_, findings, want) => expect(github({ verdict: 'rejected', findings })).toBe(want));

test('names files from the folder of the checkout', () => {
  const report = { verdict: 'rejected', findings: [finding()] } as const;
  const checkout = resolve('..');
  const folder = process.cwd().slice(checkout.length + 1);
  expect(github(report, checkout)).toBe(
    `::error file=${folder}/openapi.yaml,line=7,title=model-name::${said}\n`,
  );
});
