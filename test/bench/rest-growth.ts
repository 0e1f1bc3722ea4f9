import { createGateway } from '../../gateway/index.ts';
import type { Gateway } from '../../gateway/index.ts';
import { median } from './report.ts';

/** Arguments: a document of few operations, one of many, and how many rounds. Prints microseconds of each. */
const [few = '', many = '', rounds = '5'] = process.argv.slice(2);

const CALLS = 20_000;
const WARM = 3_000;
/** Every document has these; of the large one, others stand between them. */
const PATHS = ['/mock/42', '/group0/thing0/7', '/group1/thing1/7', '/group2/thing2/7'];

async function time(gateway: Gateway, calls: number): Promise<number> {
  const before = process.cpuUsage();
  for (let at = 0; at < calls; at += 1)
    await gateway.inject({ url: PATHS[at % PATHS.length] ?? '/' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const gateways = [await createGateway(few), await createGateway(many)] as const;
for (const gateway of gateways) await time(gateway, WARM);
const figures: [number[], number[]] = [[], []];
for (let round = 0; round < Number(rounds); round += 1)
  for (const [at, gateway] of gateways.entries()) figures[at]?.push(await time(gateway, CALLS));
process.stdout.write(JSON.stringify({ few: median(figures[0]), many: median(figures[1]) }));
process.exit();
