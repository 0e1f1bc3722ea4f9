import { isCurrent } from './generate/current.ts';
import { areLintRulesCurrent } from './lint-rules.ts';
import { isReadmeCurrent } from './readme.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const isFine = await isCurrent(say);
const isTold = await isReadmeCurrent();
if (!isTold)
  say('README.md: its table of the ledger is old. Run `npm run generate` and commit it.');
const hasRules = await areLintRulesCurrent();
if (!hasRules) say('docs/lint-rules.md is old. Run `npm run generate` and commit it.');
process.exitCode = isFine && isTold && hasRules ? 0 : 1;
