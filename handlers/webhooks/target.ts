import { isAddress, isPublicAddress, unbracketed } from './public-address.ts';

/** Where deliveries may go, or why they may not. */
export type CheckedTarget = Target | { readonly outcome: 'refused'; readonly reason: string };

export interface Target {
  readonly outcome: 'allowed';
  readonly url: URL;
  /** Name or address, without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** On the allowlist: plain HTTP, another port and private addresses are allowed. */
  readonly isListed: boolean;
}

const ports: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * Hosts and ports that are called whatever they are, as `127.0.0.1:4100,localhost:4100`: those of this
 * machine, in the local run. Empty on AWS.
 */
export const webhookAllowlist = (): string => process.env['WEBHOOK_ALLOWLIST'] ?? '';

/**
 * Checks what can be told from a URL alone; what its name resolves to is checked at each delivery.
 * Names and addresses are compared as `URL` reads them, which is how they are called.
 */
export function checkTarget(text: string, allowlist: string): CheckedTarget {
  const url = URL.parse(text);
  const port = url ? Number(url.port || ports[url.protocol]) : NaN;
  if (!url || Number.isNaN(port)) return refused('must be an https address');
  if (url.username !== '' || url.password !== '') return refused('must hold no credentials');
  if (url.hash !== '') return refused('must have no fragment');
  const hostname = unbracketed(url.hostname);
  const listed = allowlist.split(',').map((it) => it.trim().toLowerCase());
  const isListed = listed.includes(`${url.hostname}:${port}`);
  const reason = isListed ? undefined : reasonAgainst(url, hostname);
  if (reason !== undefined) return refused(reason);
  return { outcome: 'allowed', url, hostname, port, isListed };
}

function reasonAgainst({ protocol, port }: URL, hostname: string): string | undefined {
  if (protocol !== 'https:') return 'must be an https address';
  if (port !== '') return 'must use port 443';
  if (isAddress(hostname)) {
    return isPublicAddress(hostname) ? undefined : 'must name a public address';
  }
  return isLocalName(hostname) ? 'must name a public host' : undefined;
}

/** Names that mean this machine or this network, wherever they are asked for. */
const isLocalName = (hostname: string): boolean =>
  /^[^.]*\.?$|\.(localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)\.?$/.test(
    hostname,
  );

const refused = (reason: string): CheckedTarget => ({ outcome: 'refused', reason });
