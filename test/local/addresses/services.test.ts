import { noResources } from '../../../infra/data/project-data.ts';
import type { Resources } from '../../../infra/data/project-data.ts';
import { openServices } from '../../../local/addresses/services.ts';
import type { Setting } from '../../../local/addresses/setting.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

const said: string[] = [];
const setting = (resources: Partial<Resources>): Setting =>
  ({
    ...{ project: { resources: { ...noResources, ...resources } }, dataFolder: '/nowhere' },
    say: (line: string) => said.push(line),
  }) as unknown as Setting;

test('what the project has no resources for is not started', async () => {
  const services = await openServices(setting({}));

  expect([services.endpoints, services.isElsewhere, services.recentEvents()]).toEqual([
    ...[{}, false, []],
  ]);
});

test('services elsewhere are taken as they are, and nothing is made on AWS', async () => {
  process.env['AWS_ENDPOINT_URL_SQS'] = 'https://sqs.us-east-1.amazonaws.com/';
  process.env['AWS_ENDPOINT_URL'] = 'https://us-east-1.amazonaws.com';
  const secrets = { token: { description: 'Signs.', length: 64 } };
  const { endpoints, isElsewhere } = await openServices(setting({ queues: { one: {} }, secrets }));

  expect([endpoints, isElsewhere]).toEqual([
    {
      sqs: 'https://sqs.us-east-1.amazonaws.com',
      secretsmanager: 'https://us-east-1.amazonaws.com',
    },
    true,
  ]);
  expect(said).toEqual([
    'What is at https://sqs.us-east-1.amazonaws.com is left as it is: nothing is made on AWS.',
  ]);
});
