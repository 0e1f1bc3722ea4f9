import fc from 'fast-check';
import { isAddress, isPublicAddress } from '../../../handlers/webhooks/public-address.ts';

test.each([
  ['public IPv4', '93.184.216.34'],
  ['public IPv4, next to private', '172.32.0.1'],
  ['public IPv4, next to shared', '100.128.0.1'],
  ['public IPv6', '2606:4700::1111'],
])('%s may be called: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ['private, 10/8', '10.0.0.1'],
  ['private, 172.16/12', '172.16.0.1'],
  ['private, the end of 172.16/12', '172.31.255.255'],
  ['private, 192.168/16', '192.168.1.1'],
  ['loopback', '127.0.0.1'],
  ['loopback, its end', '127.255.255.254'],
  ['metadata service', '169.254.169.254'],
  ['metadata of containers', '169.254.170.2'],
  ['link-local', '169.254.0.1'],
  ['shared by carriers', '100.64.0.1'],
  ['this host', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['multicast', '224.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['reserved', '240.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['benchmarks', '198.18.0.1'],
  ['protocol assignments', '192.0.0.8'],
  ['6to4 relays', '192.88.99.1'],
  ['unspecified IPv6', '::'],
  ['loopback IPv6', '::1'],
  ['link-local IPv6', 'fe80::1'],
  ['link-local IPv6 with a zone', 'fe80::1%eth0'],
  ['unique local IPv6', 'fd12:3456:789a::1'],
  ['metadata service, IPv6', 'fd00:ec2::254'],
  ['site-local IPv6', 'fec0::1'],
  ['multicast IPv6', 'ff02::1'],
  ['loopback mapped into IPv6', '::ffff:127.0.0.1'],
  ['the same in hexadecimal', '::ffff:7f00:1'],
  ['a public one mapped into IPv6', '::ffff:93.184.216.34'],
  ['loopback, IPv4-compatible', '::127.0.0.1'],
  ['loopback, IPv4-translated', '::ffff:0:127.0.0.1'],
  ['loopback behind NAT64', '64:ff9b::7f00:1'],
  ['private behind local NAT64', '64:ff9b:1::a00:1'],
  ['loopback behind 6to4', '2002:7f00:1::'],
  ['Teredo', '2001:0:1::1'],
  ['documentation IPv6', '2001:db8::1'],
  ['discard', '100::1'],
  ['IPv6 nobody has', '4000::1'],
  ['a name', 'localhost'],
  ['nothing', ''],
])('%s may not: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ['127.0.0.1', true],
  ['[::1]', true],
  ['example.com', false],
])('%s is an address: %s', (host, want) => {
  expect(isAddress(host)).toBe(want);
});

test('no address of IPv6 that carries one of IPv4 is public', () => {
  const prefixes = fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:');
  fc.assert(
    fc.property(prefixes, fc.ipV4(), (prefix, address) => !isPublicAddress(prefix + address)),
  );
});
