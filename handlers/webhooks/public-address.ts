// By name, so that the local run bundles it apart: see scripts/bundle/split.ts.
import { default as ipaddr } from 'ipaddr.js';

/** Addresses that IANA has given out for the public: everything else of IPv6 is reserved. */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an address is one of the public Internet: not private, shared, loopback, link-local (with
 * the metadata service), multicast or reserved, and none of IPv6 that leads to one of IPv4.
 *
 * @param address as the resolver or a socket tells it; what is no address is not public
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast);
}

/** Whether a URL's host is an address in place of a name; `[…]` around IPv6 as URLs have it. */
export const isAddress = (hostname: string): boolean => ipaddr.isValid(unbracketed(hostname));

export const unbracketed = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
