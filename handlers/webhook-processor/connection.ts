import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { default as ipaddr } from 'ipaddr.js';
import { isAddress, isPublicAddress } from '../webhooks/public-address.ts';
import type { Target } from '../webhooks/target.ts';

/** The network, for tests to stand in. */
export interface Network {
  /** Every address of a name. */
  resolve(hostname: string): Promise<readonly LookupAddress[]>;
  connect(options: TcpNetConnectOpts): Socket;
  /** Certificates to trust beside those that Node.js does. */
  readonly ca?: string;
}

export const realNetwork: Network = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  connect,
};

export type Connected =
  | { readonly outcome: 'connected'; readonly socket: Socket }
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Connects to a target, by TLS where its URL says so. The name is resolved once and every address
 * checked; the connection is made to one of exactly these, and its other end is looked at before the
 * first byte is sent: a name that resolves otherwise a moment later leads nowhere.
 *
 * @throws whatever resolver, network and TLS say, and an AbortError
 */
export async function connectTo(
  target: Target,
  network: Network,
  signal: AbortSignal,
): Promise<Connected> {
  const { hostname, port, isListed } = target;
  const addresses = isAddress(hostname)
    ? [{ address: hostname, family: ipaddr.parse(hostname).kind() === 'ipv6' ? 6 : 4 }]
    : await unlessAborted(network.resolve(hostname), signal);
  if (!isListed && !addresses.every(({ address }) => isPublicAddress(address))) {
    return { outcome: 'refused', reason: 'the name has an address that is not public' };
  }
  const socket = network.connect({ host: hostname, port, lookup: lookupOf(addresses) });
  socket.on('error', ignore);
  try {
    await once(socket, 'connect', { signal });
    if (!isOneOf(addresses, socket.remoteAddress)) {
      socket.destroy();
      return {
        outcome: 'refused',
        reason: 'the connection leads to an address that was not checked',
      };
    }
    return { outcome: 'connected', socket: await secured(target, socket, network.ca, signal) };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Whoever waits is told; what comes while nobody does must not end the process. */
const ignore = (): void => undefined;

/** Answers a connection's question with what was checked. */
const lookupOf =
  (addresses: readonly LookupAddress[]): NonNullable<TcpNetConnectOpts['lookup']> =>
  (hostname, { all }, answer) => {
    const [first] = addresses;
    if (first === undefined) answer(new Error(`${hostname} has no address`), '');
    else if (all) answer(null, [...addresses]);
    else answer(null, first.address, first.family);
  };

const isOneOf = (addresses: readonly LookupAddress[], found: string | undefined): boolean =>
  found !== undefined && addresses.some(({ address }) => plain(address) === plain(found));

const plain = (address: string): string =>
  ipaddr.isValid(address) ? ipaddr.process(address).toNormalizedString() : address;

async function secured(
  { url, hostname }: Target,
  socket: Socket,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  if (url.protocol !== 'https:') return socket;
  const secure = connectTls({
    socket,
    host: hostname,
    ...(!isAddress(hostname) && { servername: hostname }),
    ...(ca !== undefined && { ca }),
  });
  secure.on('error', ignore);
  await once(secure, 'secureConnect', { signal });
  return secure;
}

/** A resolver cannot be stopped, only left alone. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const aborted = once(signal, 'abort').then(() => Promise.reject(signal.reason as Error));
  aborted.catch(() => undefined);
  return Promise.race([work, aborted]);
}
