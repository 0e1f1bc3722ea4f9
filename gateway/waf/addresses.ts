import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Whether an address, as text, is in a set. */
export type AddressSet = (address: string) => boolean;

/** What of a list of CIDR blocks is none of its family. */
export interface AddressFault {
  readonly index: number;
  readonly message: string;
}

/**
 * Compiles the `addresses` of an IP set: blocks of one family, by prefix length. A look-up asks a map
 * once for each length that the set has.
 */
export function compileAddresses(
  blocks: readonly string[],
  version: 'IPV4' | 'IPV6',
): { readonly set: AddressSet; readonly faults: readonly AddressFault[] } {
  const kind = version === 'IPV4' ? 'ipv4' : 'ipv6';
  const byLength = new Map<number, Set<string>>();
  const faults: AddressFault[] = [];
  for (const [index, block] of blocks.entries()) {
    const parsed = parseBlock(block);
    if (parsed?.[0].kind() !== kind) {
      faults.push({
        index,
        message: `${block} is no ${version} block, like ${EXAMPLES[version]}.`,
      });
      continue;
    }
    const [address, length] = parsed;
    const known = byLength.get(length) ?? new Set();
    byLength.set(length, known.add(networkOf(address, length)));
  }
  return { set: (text) => contains(byLength, text, kind), faults };
}

const EXAMPLES = { IPV4: '192.0.2.0/24', IPV6: '2001:db8::/32' } as const;

function parseBlock(block: string): [Address, number] | undefined {
  try {
    return ipaddr.parseCIDR(block);
  } catch {
    return undefined;
  }
}

function contains(
  byLength: ReadonlyMap<number, ReadonlySet<string>>,
  text: string,
  kind: 'ipv4' | 'ipv6',
): boolean {
  const address = addressOf(text);
  if (address?.kind() !== kind) return false;
  for (const [length, networks] of byLength)
    if (networks.has(networkOf(address, length))) return true;
  return false;
}

/** An address; an IPv4 one in IPv6 form is IPv4. `undefined` for what is none. */
export function addressOf(text: string): Address | undefined {
  const trimmed = text.trim();
  // Fewer than four numbers are an address for ipaddr.js, and none for WAF.
  const whole = trimmed.includes(':') || ipaddr.IPv4.isValidFourPartDecimal(trimmed);
  return whole && ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
}

/** The first `length` bits, as text. */
function networkOf(address: Address, length: number): string {
  let bits = length;
  let text = '';
  for (const byte of address.toByteArray()) {
    if (bits <= 0) break;
    text += String.fromCharCode(bits >= 8 ? byte : byte & (0xff << (8 - bits)));
    bits -= 8;
  }
  return text;
}
