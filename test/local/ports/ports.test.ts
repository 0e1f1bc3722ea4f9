import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { checkApiPorts, checkPorts, portOf, portOfApi } from '../../../local/ports/ports.ts';
import type { PortName, Ports } from '../../../local/ports/ports.ts';

const free = {
  ...{ storefront: 0, startPage: 0, userPool: 0, domain: 0 },
  ...{ queues: 0, secrets: 0, outside: 0, dynamodb: 0, apis: {} },
};

const check = (ports: Ports, needed: readonly PortName[]): Promise<void> =>
  checkPorts(needed.map((name) => portOf(ports, name)));

async function occupy(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

test('every taken port is told, with what wanted it and the option that chooses another', async () => {
  const one = await occupy();
  const two = await occupy();
  const ports = { ...free, startPage: one.port, dynamodb: two.port };
  const wanted = [
    `Port ${one.port}, for the start page, is taken: end what listens there, or choose another with --start-page-port PORT.`,
    `Port ${two.port}, for DynamoDB, is taken: end what listens there, or choose another with --dynamodb-port PORT.`,
  ];

  await expect(check(ports, ['storefront', 'startPage', 'dynamodb'])).rejects.toThrow(
    wanted.join('\n'),
  );
  one.server.close();
  two.server.close();
});

test('a port that is not needed is not looked at', async () => {
  const { port, server } = await occupy();

  await expect(check({ ...free, dynamodb: port }, ['storefront'])).resolves.toBeUndefined();
  server.close();
});

test('a free port is accepted and left free', async () => {
  const { port, server } = await occupy();
  await new Promise((resolve) => server.close(resolve));
  const ports = { ...free, storefront: port };

  await check(ports, ['storefront']);
  await expect(check(ports, ['storefront'])).resolves.toBeUndefined();
});

test('one port for two is told, except 0', async () => {
  const { port, server } = await occupy();
  await new Promise((resolve) => server.close(resolve));
  const ports = { ...free, storefront: port, userPool: port };

  await expect(check(ports, ['storefront', 'userPool'])).rejects.toThrow(
    `Port ${port} is given to both the storefront and the user pool: change --user-pool-port.`,
  );
  await expect(check(free, ['storefront', 'userPool'])).resolves.toBeUndefined();
});

test.each([
  ['storefront', 0, '--port PORT'],
  ['catalogue', 3020, '--api-port catalogue=PORT'],
  ['partner', 4000, '--api-port partner=PORT'],
  ['supply', 3022, '--api-port supply=PORT'],
])('the API %s has port %d, and an option of its own', (api, port, option) => {
  const apis = ['catalogue', 'partner', 'storefront', 'supply'];

  expect(portOfApi({ ...free, apis: { partner: 4000 } }, apis, api)).toMatchObject({
    ...{ port, option },
  });
});

test('a taken port of another API is told with its option', async () => {
  const { port, server } = await occupy();
  const wanted = portOfApi({ ...free, apis: { partner: port } }, ['partner'], 'partner');

  await expect(checkPorts([wanted])).rejects.toThrow(
    `Port ${port}, for the API partner, is taken: end what listens there, or choose another with --api-port partner=PORT.`,
  );
  server.close();
});

test('a port for an API that is not there is refused', () => {
  const apis = ['partner', 'storefront'];

  expect(() => checkApiPorts({ ...free, apis: { partnr: 4000 } }, apis)).toThrow(
    '--api-port names partnr, and openapi/ has partner, storefront: correct the name.',
  );
  expect(() => checkApiPorts({ ...free, apis: { partner: 4000 } }, apis)).not.toThrow();
});

test('the port of the storefront is refused as that of another API, and named with its own option', () => {
  const apis = ['partner', 'storefront'];
  const check = (chosen: Partial<Ports>) => () => checkApiPorts({ ...free, ...chosen }, apis);

  expect(check({ apis: { storefront: 4001, partner: 4000 } })).toThrow(
    '--api-port names storefront, whose port has an option of its own: say --port 4001.',
  );
  expect(check({ storefront: 4001, apis: { partner: 4000 } })).not.toThrow();
});

test('an API with a base path has the domain’s port, and none of its own', () => {
  const check = (chosen: Partial<Ports>) => () =>
    checkApiPorts({ ...free, ...chosen }, ['partner', 'storefront'], ['partner']);

  expect(check({ apis: { partner: 4000 } })).toThrow(
    "--api-port names partner, which is found by its base path on the domain's port: say --domain-port 4000.",
  );
  expect(check({ domain: 4000 })).not.toThrow();
});
