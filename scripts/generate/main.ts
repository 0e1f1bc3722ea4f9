import { parseArgs } from 'node:util';
import { writeLintRules } from '../lint-rules.ts';
import { writeReadme } from '../readme.ts';
import { timed, watch } from './watch.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    out: { type: 'string', default: 'generated' },
  },
});

if (values.watch) watch({ out: values.out, say });
else {
  process.exitCode = (await timed({ out: values.out, say })) ? 0 : 1;
  if (await writeReadme()) say('wrote README.md');
  if (await writeLintRules()) say('wrote docs/lint-rules.md');
}
