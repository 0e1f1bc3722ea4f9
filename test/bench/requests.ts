import { join } from 'node:path';
import { AUDIENCE, startIssuer } from './issuer.ts';
import type { Issuer } from './issuer.ts';
import { benchConfig, benchDocument, orderBody, orderKey } from './document.ts';
import type { Request } from './load.ts';
import { startPeers } from './peers.ts';
import { startServer, stopServer } from './processes.ts';
import type { Server } from './processes.ts';
import type { Section } from './report.ts';
import { bundleProgram, root, scratch } from './scratch.ts';
import { measure, rowsOf } from './work.ts';
import type { Rounds, Work } from './work.ts';

export interface RequestsOptions extends Rounds {
  /** Part of the names of what is measured; bare node:http always is. */
  readonly only: string;
  /** Other tools beside us, on the same work. */
  readonly peers: boolean;
}

/** Peers take ten times as long. */
const PEER_SHARE = 0.1;

/** Server CPU per request, all its processes, each next to bare node:http in the same rounds. */
export async function requestsSection(options: RequestsOptions): Promise<Section> {
  const issuer = await startIssuer();
  const servers = await startServers(issuer);
  const peers = options.peers ? await startPeers(join(scratch, 'order.cjs')) : [];
  try {
    const all = [...works(servers, issuer), ...peers.flatMap(peerWorks)].filter(
      ({ name }, index) => index === 0 || name.includes(options.only),
    );
    const figures = await measure(all, options);
    const rows = rowsOf(all, figures);
    return { title: 'Server CPU per request, all processes, 8 connections', rows };
  } finally {
    await Promise.all([...servers, ...peers].map(stopServer));
    issuer.close();
  }
}

async function startServers({ issuer }: Issuer): Promise<Server[]> {
  const config = JSON.stringify(await benchConfig());
  const open = benchDocument(issuer, AUDIENCE);
  const secured = open.replace('open.json', 'secured.json');
  const program = await bundleProgram('servers/gateway.ts', 'bench-gateway.js');
  const gateway = (name: string, document: string, mode: string): Promise<Server> =>
    startServer(name, [program, document, config, mode]);
  return Promise.all([
    startServer('bare', [`${root}test/bench/servers/bare.mjs`]),
    gateway('in process', open, 'in-process'),
    gateway('one', open, '0'),
    gateway('four', open, '4'),
    gateway('one secured', secured, '0'),
    gateway('four secured', secured, '4'),
  ]);
}

const getItem = (url: string): Request => ({ url: `${url}/items/42` });

const postOrder = (url: string, headers: Record<string, string> = {}): Request => ({
  url: `${url}/api/v1/orders`,
  method: 'POST',
  headers: { 'content-type': 'application/json', 'idempotency-key': orderKey, ...headers },
  body: orderBody,
});

function works(servers: readonly Server[], { token }: Issuer): Work[] {
  const named = (name: string): Server => {
    const server = servers.find((it) => it.name === name);
    if (server === undefined) throw new Error(`no server ${name}`);
    return server;
  };
  const get = (name: string): Request => getItem(named(name).url);
  const post = (name: string, headers: Record<string, string> = {}): Request =>
    postOrder(named(name).url, headers);
  const authorized = { authorization: `Bearer ${token}` };
  const work = (name: string, server: string, request: Request, goal?: number): Work => ({
    name,
    server: named(server),
    request,
    wanted: '2xx',
    ...(goal !== undefined && { goal }),
  });
  return [
    work('bare node:http', 'bare', get('bare')),
    {
      name: 'refused by the gateway (404)',
      server: named('one'),
      request: { url: `${named('one').url}/nowhere` },
      wanted: '4xx',
    },
    work('GET, function in process', 'in process', get('in process'), 1.8),
    work('GET, isolated function, one in flight', 'one', get('one'), 4.5),
    work('GET, isolated function, up to four waiting', 'four', get('four'), 3.5),
    work('POST 1 KB validated, one in flight', 'one', post('one'), 5.5),
    work('POST 1 KB validated, up to four waiting', 'four', post('four'), 4.5),
    work('… with RS256 token, one in flight', 'one secured', post('one secured', authorized)),
    work(
      '… with RS256 token, up to four waiting',
      'four secured',
      post('four secured', authorized),
    ),
  ];
}

function peerWorks(server: Server): Work[] {
  const { name, url } = server;
  return [
    { name: `${name}: GET`, server, request: getItem(url), wanted: '2xx', share: PEER_SHARE },
    {
      name: `${name}: POST 1 KB`,
      server,
      request: postOrder(url),
      wanted: '2xx',
      share: PEER_SHARE,
    },
  ];
}
