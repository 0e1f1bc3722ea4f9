import { readProjectData } from '../../infra/data/project-data.ts';
import { startFlowServices } from '../../local/flow-services.ts';

/** A process of its own that serves from a folder until it is killed, and says where. */
const flows = await startFlowServices({
  project: { root: process.cwd(), ...readProjectData('.') },
  names: { prefix: 'shop', environment: 'test' },
  dataFolder: process.argv[2] ?? '',
  port: 0,
  log: () => undefined,
});
flows.bindFunctions({ has: () => true, invoke: () => new Promise(() => undefined) });
process.send?.(flows.url);
