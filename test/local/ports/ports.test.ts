import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { checkPorts } from '../../../local/ports/ports.ts';

const free = { storefront: 0, startPage: 0, userPool: 0, dynamodb: 0 };

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

  await expect(checkPorts(ports, ['storefront', 'startPage', 'dynamodb'])).rejects.toThrow(
    wanted.join('\n'),
  );
  one.server.close();
  two.server.close();
});

test('a port that is not needed is not looked at', async () => {
  const { port, server } = await occupy();

  await expect(checkPorts({ ...free, dynamodb: port }, ['storefront'])).resolves.toBeUndefined();
  server.close();
});

test('a free port is accepted and left free', async () => {
  const { port, server } = await occupy();
  await new Promise((resolve) => server.close(resolve));
  const ports = { ...free, storefront: port };

  await checkPorts(ports, ['storefront']);
  await expect(checkPorts(ports, ['storefront'])).resolves.toBeUndefined();
});

test('one port for two is told, except 0', async () => {
  const { port, server } = await occupy();
  await new Promise((resolve) => server.close(resolve));
  const ports = { ...free, storefront: port, userPool: port };

  await expect(checkPorts(ports, ['storefront', 'userPool'])).rejects.toThrow(
    `Port ${port} is given to both the storefront and the user pool: change --user-pool-port.`,
  );
  await expect(checkPorts(free, ['storefront', 'userPool'])).resolves.toBeUndefined();
});
