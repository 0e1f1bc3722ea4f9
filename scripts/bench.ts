import { Command } from 'commander';
import { requestsSection } from '../test/bench/requests.ts';
import { markdown, plainText } from '../test/bench/report.ts';

const options = new Command('bench')
  .option('--markdown', 'tables for the README', false)
  .option('--rounds <number>', 'rounds of requests', Number, 5)
  .option('--requests <number>', 'requests of each kind in a round', Number, 10_000)
  .option('--only <text>', 'only work whose name has this text', '')
  .parse()
  .opts<{ markdown: boolean; rounds: number; requests: number; only: string }>();

const sections = [await requestsSection(options)];
process.stdout.write(options.markdown ? markdown(sections) : plainText(sections));
process.exit();
