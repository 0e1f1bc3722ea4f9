import { createGateway, isolatedFunctions } from '../../../gateway/index.ts';
import type { GatewayConfig } from '../../../gateway/index.ts';

/**
 * One document, as `gatehouse serve` runs it, with what that command has no option for: how many
 * events may wait in a busy environment. Arguments: document, config as JSON, and `in-process`
 * or that number.
 */
const [document = '', configText = '{}', mode = '1'] = process.argv.slice(2);
const config = JSON.parse(configText) as GatewayConfig;

const gateway = await createGateway(
  document,
  config,
  mode === 'in-process'
    ? { inProcess: true }
    : { functions: isolatedFunctions(config.functions ?? {}, { waiting: Number(mode) }) },
);
const url = await gateway.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.once('SIGINT', () => process.exit());
