import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import type { ApiKind } from '../../../gateway/document/document.ts';
import type { Finding } from '../../../gateway/document/finding.ts';
import { ruleOf } from '../../../gateway/lint/rule-set.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import { mutated } from './lint-mutations.ts';

const runs = Number(process.env['FUZZ_RUNS'] ?? 250);

afterAll(removeFolders);

interface Report {
  readonly verdict: string;
  readonly findings: readonly Finding[];
}

/** What is wrong with an answer of `gatehouse lint`, whatever it was asked. */
const faultsOf = (text: string, code: number): string[] => {
  const { verdict, findings } = JSON.parse(text) as Report;
  const faults = ['accepted', 'warning', 'rejected'].includes(verdict)
    ? []
    : [`verdict ${verdict}`];
  if ((verdict === 'rejected') !== (code === 1)) faults.push(`${verdict} with code ${code}`);
  for (const finding of findings) {
    const { rule, file, line, message, remedy } = finding;
    const isWhole = file !== '' && line >= 1 && message !== '' && (remedy ?? 'r') !== '';
    const isKnown = ruleOf(rule) !== undefined && rule !== 'gatehouse/internal';
    const isText = !/\[object |undefined|NaN/.test(message.replaceAll(/"[^"]*"|'[^']*'/g, ''));
    if (!isWhole || !isKnown || !isText) faults.push(JSON.stringify(finding).slice(0, 600));
  }
  return faults;
};

test('of a document with anything wrong in it, the command gives a verdict and whole findings', async () => {
  const document = join(folderOf({}), 'openapi.json');
  const kinds = fc.constantFrom<ApiKind | undefined>('rest', 'http', undefined);
  await fc.assert(
    fc.asyncProperty(mutated, kinds, async (text, kind) => {
      writeFileSync(document, text);
      let answer = '';
      const write = (part: string): void => void (answer += part);
      const args = { document, format: 'json', ...(kind !== undefined && { kind }) } as const;
      const code = await lintCommand(args, write);
      expect(faultsOf(answer, code)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 60_000);
