import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCommand } from '../../../gateway/cli/serve.ts';
import type { OpenServices } from '../../../gateway/cli/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-serve-'));
const backend = createServer((_, response) => response.end('served'));
const integration = {
  type: 'aws',
  httpMethod: 'GET',
  uri: 'arn:aws:apigateway:us-east-1:s3:path/bucket/key',
  responses: { default: { statusCode: '200' } },
};
const document = {
  openapi: '3.0.1',
  info: { title: 'services', version: '1' },
  paths: { '/o': { get: { responses: {}, 'x-amazon-apigateway-integration': integration } } },
};

beforeAll(async () => {
  writeFileSync(join(folder, 'api.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'config.json'), '{"dataFolder":"data"}');
  await new Promise<void>((resolve) => backend.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  backend.closeAllConnections();
  backend.close();
  rmSync(folder, { recursive: true });
});

/** Serves for one call, and says what was asked of the services. */
async function serveOnce(embedded?: boolean): Promise<{ body: string; asked: string[] }> {
  const asked: string[] = [];
  const open: OpenServices = ({ dataFolder }) => {
    asked.push(`open ${dataFolder ?? 'nowhere'}`);
    return {
      endpointOf: (service) => {
        asked.push(service);
        return Promise.resolve(`http://127.0.0.1:${(backend.address() as AddressInfo).port}`);
      },
      close: () => {
        asked.push('close');
        return Promise.resolve();
      },
    };
  };
  let body = '';
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const call = async (line: string): Promise<void> => {
    const { url } = JSON.parse(line) as { url: string };
    body = await (await fetch(`${url}/o`)).text();
    end();
  };
  const code = await serveCommand(
    {
      document: join(folder, 'api.json'),
      config: join(folder, 'config.json'),
      host: '127.0.0.1',
      port: 0,
      json: true,
      inProcess: true,
      ...(embedded !== undefined && { embedded }),
    },
    { stdout: (line) => void call(line), stderr: () => undefined, ended },
    open,
  );
  expect(code).toBe(0);
  return { body, asked };
}

it('an AWS integration asks for its service when it is called; services end with the run', async () => {
  expect(await serveOnce()).toEqual({
    body: 'served',
    asked: [`open ${join(folder, 'data')}`, 's3', 'close'],
  });
});

it('--no-embedded: nobody serves it', async () => {
  expect(await serveOnce(false)).toEqual({
    body: '{"message": "Network error communicating with endpoint"}',
    asked: [],
  });
});
