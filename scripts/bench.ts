import { Command, Option } from 'commander';
import { coldStartSection } from '../test/bench/cold/section.ts';
import { lintSection } from '../test/bench/lint.ts';
import { memorySection } from '../test/bench/memory.ts';
import { restSection } from '../test/bench/rest.ts';
import { requestsSection } from '../test/bench/requests.ts';
import type { RequestsOptions } from '../test/bench/requests.ts';
import type { Section } from '../test/bench/report.ts';
import { templateSection } from '../test/bench/template.ts';
import { markdown, plainText } from '../test/bench/report.ts';

interface Options extends RequestsOptions {
  readonly markdown: boolean;
  readonly section?: string;
}

const options = new Command('bench')
  .description('What a call, a cold start and the shop cost here, against the goals')
  .option('--markdown', 'tables for the README', false)
  .option('--rounds <number>', 'rounds, of which the median counts', Number, 7)
  .option('--requests <number>', 'requests of each kind in a round', Number, 10_000)
  .option('--only <text>', 'only requests whose name has this text', '')
  .option(
    '--peers',
    'serverless-offline and Prism beside us; installs them outside the tree',
    false,
  )
  .addOption(
    new Option('--section <name>').choices([
      'requests',
      'rest',
      'template',
      'cold-start',
      'memory',
      'lint',
    ]),
  )
  .parse()
  .opts<Options>();

const sections: Readonly<Record<string, () => Promise<Section>>> = {
  requests: () => requestsSection(options),
  rest: () => restSection(options),
  memory: memorySection,
  lint: lintSection,
  template: () => templateSection(options.rounds),
  'cold-start': () => coldStartSection(options.rounds),
};

const wanted = options.section === undefined ? Object.keys(sections) : [options.section];
for (const name of wanted) {
  const section = await sections[name]?.();
  if (section !== undefined) {
    process.stdout.write(`${options.markdown ? markdown([section]) : plainText([section])}\n`);
  }
}
process.exit();
