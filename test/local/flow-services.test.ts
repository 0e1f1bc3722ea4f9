import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { readProjectData } from '../../infra/data/project-data.ts';
import { startFlowServices, type FlowServices } from '../../local/flow-services.ts';
import { connection, temporaryFolder } from './json-services.ts';

const project = { root: process.cwd(), ...readProjectData('.') };
const names = { prefix: 'shop', environment: 'test' };
const stateMachineArn = 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-test-reports';
const SecretId = 'shop-test-partner-token';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const start = (root = process.cwd()): Promise<FlowServices> =>
  startFlowServices({
    ...{ project: { ...project, root }, names, dataFolder: folder.path, port: 0 },
    log: () => undefined,
  });

/** Clients of the three, at their one address. */
function clientsOf(url: string) {
  const clients = {
    secrets: new SecretsManagerClient(connection(url)),
    events: new EventBridgeClient(connection(url)),
    states: new SFNClient(connection(url)),
  };
  const destroy = (): void => Object.values(clients).forEach((it) => it.destroy());
  return { ...clients, destroy };
}

const event = (n: number) => ({
  ...{ EventBusName: 'shop-test-shop', Source: 'test', DetailType: 'Told' },
  Detail: JSON.stringify({ n }),
});

test('what was acknowledged before kill -9 is there, and what ran goes on', async () => {
  const child = fork('test/local/flow-process.ts', [folder.path], {
    execArgv: ['--import', 'tsx'],
  });
  const [url] = (await once(child, 'message')) as [string];
  const before = clientsOf(url);
  let last = '';
  for (let n = 0; n < 20; n += 1) {
    await before.events.send(new PutEventsCommand({ Entries: [event(n)] }));
    await before.secrets.send(new PutSecretValueCommand({ SecretId, SecretString: `value ${n}` }));
    const { executionArn = '' } = await before.states.send(
      new StartExecutionCommand({ stateMachineArn, name: `run-${n}`, input: `{"n":${n}}` }),
    );
    last = executionArn;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  before.destroy();

  const flows = await start();
  const after = clientsOf(flows.url);
  const calls: unknown[] = [];
  flows.bindFunctions({
    has: () => true,
    invoke: (_, text) => {
      calls.push(JSON.parse(text));
      return Promise.resolve({ outcome: 'succeeded', payload: 'null' });
    },
  });
  const { SecretString } = await after.secrets.send(new GetSecretValueCommand({ SecretId }));
  const told = flows.recentEvents().map(({ detail }) => detail['n']);
  const { status } = await after.states.send(new DescribeExecutionCommand({ executionArn: last }));
  after.destroy();
  await flows.close();
  expect(SecretString).toBe('value 19');
  expect(told).toEqual(Array.from({ length: 20 }, (_, at) => 19 - at));
  expect(status).toBe('SUCCEEDED');
  expect(calls).toHaveLength(40);
  expect(calls).toContainEqual({ task: 'build', report: { n: 19 } });
});

test('a machine that cannot be honoured, or calls nobody, stops the start', async () => {
  const machine = (FunctionName: string) => ({
    StartAt: 'A',
    States: {
      A: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName },
        End: true,
      },
    },
  });
  await mkdir(join(folder.path, 'infra/data'), { recursive: true });
  const write = (definition: object) =>
    writeFile(join(folder.path, 'infra/data/reports.asl.json'), JSON.stringify(definition));
  await write({ ...machine('x'), StartAt: 'B' });
  await expect(start(folder.path)).rejects.toThrow(
    'infra/data/reports.asl.json:1 /StartAt names "B", which is no state',
  );
  await write(machine('${Prefix}-${Environment}-nobody'));
  await expect(start(folder.path)).rejects.toThrow(
    'infra/data/reports.asl.json /States/A/Parameters/FunctionName calls shop-test-nobody, which ' +
      'no manifest of handlers/ has. There are shop-test-',
  );
  await write(machine('${Prefix}-${Environment}-report-tasks'));
  await (await start(folder.path)).close();
});
