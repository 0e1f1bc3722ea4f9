import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo, TcpNetConnectOpts } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { realNetwork } from '../../../handlers/webhook-processor/connection.ts';
import type { Network } from '../../../handlers/webhook-processor/connection.ts';
import { post } from '../../../handlers/webhook-processor/post.ts';
import { checkTarget } from '../../../handlers/webhooks/target.ts';
import type { Target } from '../../../handlers/webhooks/target.ts';
import { Certificates, hasOpenssl } from '../../gateway/listen/certificates.ts';
import { openReceiver, type Answer, type Receiver } from './receiver.ts';

const open: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const it of open.splice(0)) await it.close();
});

async function receiver(answer?: Answer, tls?: TlsOptions): Promise<Receiver> {
  const opened = await openReceiver(answer, tls);
  open.push(opened);
  return opened;
}

function target(url: string, allowlist = ''): Target {
  const checked = checkTarget(url, allowlist);
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked;
}

const send = (to: Target, network: Network = realNetwork, timeLimit = 5000) =>
  post(to, { headers: { 'x-test': '1' }, body: '{"a":"ü"}', timeLimit, network });

const listed = ({ host }: Receiver, path = '/hook?a=1') => target(`http://${host}${path}`, host);

test('posts the body to where the URL says, and closes the connection', async () => {
  const hook = await receiver();
  expect(await send(listed(hook))).toEqual({ outcome: 'answered', status: 204 });
  expect(hook.requests).toEqual([
    {
      method: 'POST',
      path: '/hook?a=1',
      headers: { 'x-test': '1', host: hook.host, 'content-length': '10', connection: 'close' },
      body: '{"a":"ü"}',
    },
  ]);
});

test.each([200, 301, 302, 307, 308, 404, 500])('answers %s as it is', async (status) => {
  const other = await receiver();
  const hook = await receiver(
    (response) => void response.writeHead(status, { location: `http://${other.host}/` }).end(),
  );
  expect(await send(listed(hook))).toEqual({ outcome: 'answered', status });
  expect(other.connections()).toBe(0);
});

test('does not wait for a body that does not end', async () => {
  const hook = await receiver((response) => {
    response.writeHead(200);
    response.on('error', () => undefined);
    const more = (): boolean =>
      response.write('x'.repeat(4096), () => !response.destroyed && more());
    more();
  });
  const start = performance.now();
  const posted = await send(listed(hook), realNetwork, 20_000);
  expect(posted).toEqual({ outcome: 'answered', status: 200 });
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a body that is slow changes nothing', async () => {
  const hook = await receiver((response) => void response.writeHead(200).write('x'));
  expect(await send(listed(hook), realNetwork, 1000)).toEqual({ outcome: 'answered', status: 200 });
});

test('a receiver that does not answer is given up', async () => {
  const hook = await receiver(() => undefined);
  expect(await send(listed(hook), realNetwork, 100)).toEqual({
    outcome: 'failed',
    reason: 'no answer in 100 ms',
  });
});

test('so is a resolver', async () => {
  const network = { ...realNetwork, resolve: () => new Promise<never>(() => undefined) };
  expect(await send(target('https://hooks.example.com/'), network, 50)).toEqual({
    outcome: 'failed',
    reason: 'no answer in 50 ms',
  });
});

test.each([
  ['nobody listens', 'http://127.0.0.1:1/', 'ECONNREFUSED'],
  ['a name that there is not', 'http://nowhere.invalid:1/', 'ENOTFOUND'],
])('%s', async (_, url, reason) => {
  const network: Network = {
    ...realNetwork,
    resolve: () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' })),
  };
  expect(await send(target(url, new URL(url).host), network)).toEqual({
    outcome: 'failed',
    reason,
  });
});

test('a receiver that hangs up', async () => {
  const hook = await receiver((response) => void response.socket?.destroy());
  expect(await send(listed(hook))).toEqual({ outcome: 'failed', reason: 'ECONNRESET' });
});

test('a receiver that speaks no HTTP', async () => {
  const server = createServer(
    (socket) => void socket.on('error', () => undefined).end('SSH-2.0\r\n'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push({ close: () => void server.close() });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await send(target(`http://${host}/`, host))).toMatchObject({ outcome: 'failed' });
});

describe('a name', () => {
  const families = (addresses: readonly string[]) =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  /** Resolves every name to these addresses, and notes where a connection is made. */
  function networkOf(...addresses: string[]) {
    const connects: TcpNetConnectOpts[] = [];
    const resolved: string[] = [];
    const network: Network = {
      resolve: (hostname) => {
        resolved.push(hostname);
        return Promise.resolve(families(addresses));
      },
      connect: (options) => {
        connects.push(options);
        return connect({ host: '127.0.0.1', port: 1 });
      },
    };
    return { network, connects, resolved };
  }

  test.each([
    ['loopback', ['127.0.0.1']],
    ['loopback IPv6', ['::1']],
    ['the metadata service', ['169.254.169.254']],
    ['a private address', ['10.0.0.5']],
    ['a shared address', ['100.64.0.1']],
    ['a unique local address', ['fd00::1']],
    ['a mapped address', ['::ffff:10.0.0.5']],
    ['an address behind NAT64', ['64:ff9b::a00:5']],
    ['a public and a private address', ['93.184.216.34', '10.0.0.5']],
  ])('that resolves to %s is not called', async (_, addresses) => {
    const { network, connects } = networkOf(...addresses);
    expect(await send(target('https://hooks.example.com/'), network)).toEqual({
      outcome: 'refused',
      reason: 'the name has an address that is not public',
    });
    expect(connects).toEqual([]);
  });

  test('that resolves to public addresses is, at exactly these, by one question', async () => {
    const { network, connects, resolved } = networkOf('93.184.216.34', '2606:4700::1111');
    expect(await send(target('https://hooks.example.com/'), network)).toMatchObject({
      outcome: 'failed',
    });
    expect(resolved).toEqual(['hooks.example.com']);
    expect(connects).toMatchObject([{ host: 'hooks.example.com', port: 443 }]);
    const answers: unknown[] = [];
    const { lookup } = connects[0] ?? {};
    lookup?.('x', { all: true }, (...answer) => answers.push(answer));
    lookup?.('x', {}, (...answer) => answers.push(answer));
    expect(answers).toEqual([
      [null, families(['93.184.216.34', '2606:4700::1111'])],
      [null, '93.184.216.34', 4],
    ]);
  });

  test('without addresses is not called', async () => {
    const network: Network = { resolve: () => Promise.resolve([]), connect };
    expect(await send(target('https://hooks.example.com/'), network)).toEqual({
      outcome: 'failed',
      reason: 'hooks.example.com has no address',
    });
  });

  test('on the list is called wherever it leads', async () => {
    const hook = await receiver();
    const name = `localhost:${hook.port}`;
    const network: Network = { resolve: () => Promise.resolve(families(['127.0.0.1'])), connect };
    expect(await send(target(`http://${name}/`, name), network)).toMatchObject({ status: 204 });
    expect(hook.requests[0]?.headers.host).toBe(name);
  });
});

// A name that resolves to a public address when asked, and leads to another one when called.
test.each([
  ['an address nobody checked is sent nothing', undefined, 'refused'],
  ['the address that was checked is', '93.184.216.34', 'answered'],
])('at connect, %s', async (_, claimed, outcome) => {
  const hook = await receiver();
  const network: Network = {
    resolve: () => Promise.resolve([{ address: '93.184.216.34', family: 4 }]),
    connect: () => {
      const socket = connect({ host: '127.0.0.1', port: hook.port });
      if (claimed !== undefined) Object.defineProperty(socket, 'remoteAddress', { value: claimed });
      return socket;
    },
  };
  // As if it were allowed over plain HTTP, so that a byte sent would be seen.
  const to = { ...target('https://hooks.example.com/'), url: new URL('http://hooks.example.com/') };
  expect(await send(to, network)).toMatchObject({ outcome });
  expect(hook.requests).toHaveLength(outcome === 'answered' ? 1 : 0);
});

(hasOpenssl() ? describe : describe.skip)('by TLS', () => {
  const certificates = new Certificates();
  afterAll(() => certificates.remove());
  const issued = certificates.issue({ subject: '/CN=hooks.example.com' });
  const [cert, key] = [issued.certificate, issued.privateKey].map((it) => readFileSync(it, 'utf8'));
  const tls = { cert: cert ?? '', key: key ?? '' };

  test.each([
    ['a certificate that is trusted, of this name', 'hooks.example.com', cert, 204],
    ['one that nobody trusts', 'hooks.example.com', undefined, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['one of another name', 'other.example.com', cert, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('%s', async (_, name, ca, want) => {
    const asked: string[] = [];
    const SNICallback: TlsOptions['SNICallback'] = (servername, answer) => {
      asked.push(servername);
      answer(null);
    };
    const hook = await receiver(undefined, { ...tls, SNICallback });
    const network: Network = {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      connect,
      ...(ca !== undefined && { ca }),
    };
    const host = `${name}:${hook.port}`;
    const posted = await send(target(`https://${host}/`, host), network);
    expect(posted).toEqual(
      typeof want === 'number'
        ? { outcome: 'answered', status: want }
        : { outcome: 'failed', reason: want },
    );
    expect(hook.requests).toHaveLength(typeof want === 'number' ? 1 : 0);
    expect(asked).toEqual([name]);
  });
});
