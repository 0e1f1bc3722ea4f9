import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readProjectData } from '../../../infra/data/project-data.ts';
import { startFlowServices } from '../../../local/flow-services.ts';
import { isFromElsewhere } from '../../../local/http/own-machine.ts';
import { handedServer } from '../../../local/supervised/handed-server.ts';
import { temporaryFolder } from '../json-services.ts';

const local = '127.0.0.1:8000';

test.each([
  ['an SDK', { host: local }, false],
  ['a name of this machine', { host: 'LocalHost:8000' }, false],
  ['a bucket as a name', { host: 'media.localhost:8000' }, false],
  ['a name that was signed for AWS', { host: 'sqs.us-east-1.amazonaws.com' }, false],
  ['a page of this machine', { host: local, origin: 'http://localhost:3000' }, false],
  ['a page of another site', { host: local, origin: 'https://evil.example' }, true],
  ['a page that hides where it is from', { host: local, origin: 'null' }, true],
  ['a name of another site', { host: 'evil.example:8000' }, true],
  ['a name that begins as ours', { host: '127.0.0.1.evil.example' }, true],
  ['a name that ends as ours', { host: 'evil-localhost' }, true],
  ['an origin that begins as ours', { host: local, origin: 'http://localhost.evil.example' }, true],
  ['nobody', {}, true],
])('%s', (_, headers, want) => {
  expect(isFromElsewhere(headers)).toBe(want);
});

async function statusOf(port: number, headers: Readonly<Record<string, string>>): Promise<number> {
  const sent = request({ port, host: '127.0.0.1', method: 'POST', agent: false, headers });
  sent.end('{}');
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode ?? 0;
}

const foreign = [{ origin: 'http://evil.example' }, { host: 'evil.example' }] as const;

test('DynamoDB, SQS, SNS and S3 answer no page of another site', async () => {
  let handled = 0;
  const handed = handedServer((_, response) => {
    handled += 1;
    return Promise.resolve(void response.end());
  });
  const server = createServer((socket) => handed.connect(socket)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await statusOf(port, {})).toBe(200);
  for (const headers of foreign) expect(await statusOf(port, headers)).toBe(403);
  expect(handled).toBe(1);
  server.close();
  await handed.drain();
});

test('Secrets Manager answers no page of another site', async () => {
  const folder = await temporaryFolder();
  const services = await startFlowServices({
    project: { root: process.cwd(), ...readProjectData('.') },
    names: { prefix: 'shop', environment: 'test' },
    ...{ dataFolder: folder.path, port: 0, log: () => undefined },
  });
  const port = Number(new URL(services.url).port);
  expect(await statusOf(port, {})).toBe(400);
  for (const headers of foreign) expect(await statusOf(port, headers)).toBe(403);
  await services.close();
  await folder.remove();
});
