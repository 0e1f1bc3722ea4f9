import { checkTarget } from '../../../handlers/webhooks/target.ts';

const list = '127.0.0.1:4100, localhost:4100,[::1]:4100,hooks.example.com:8443,127.0.0.1:80';
const https = 'must be an https address';
const host = 'must name a public host';
const address = 'must name a public address';

const outcomeOf = (url: string, allowlist: string): string => {
  const target = checkTarget(url, allowlist);
  return target.outcome === 'refused' ? target.reason : 'allowed';
};

test.each([
  ['a name', 'https://hooks.example.com/shop?key=1'],
  ['a name in capitals', 'https://HOOKS.EXAMPLE.COM/'],
  ['port 443, said', 'https://hooks.example.com:443/'],
  ['a name that ends in a dot', 'https://hooks.example.com./'],
  ['an international name', 'https://bücher.example/'],
  ['a public address', 'https://93.184.216.34/'],
  ['a public address of IPv6', 'https://[2606:4700::1111]/'],
])('%s is allowed without a list: %s', (_, url) => {
  expect(outcomeOf(url, '')).toBe('allowed');
});

test.each([
  ['plain HTTP', 'http://hooks.example.com/', https],
  ['another scheme', 'ftp://hooks.example.com/', https],
  ['a file', 'file:///etc/passwd', https],
  ['no address', 'hooks.example.com', https],
  ['another port', 'https://hooks.example.com:8443/', 'must use port 443'],
  ['port 80', 'https://hooks.example.com:80/', 'must use port 443'],
  ['a user', 'https://user@hooks.example.com/', 'must hold no credentials'],
  ['a password', 'https://:secret@hooks.example.com/', 'must hold no credentials'],
  ['a fragment', 'https://hooks.example.com/#here', 'must have no fragment'],
  ['this machine', 'https://localhost/', host],
  ['this machine, with a dot', 'https://localhost./', host],
  ['a name below it', 'https://a.localhost/', host],
  ['a name of this network', 'https://printer/', host],
  ['a name of the cloud', 'https://metadata.google.internal/', host],
  ['a name by multicast', 'https://printer.local/', host],
  ['loopback', 'https://127.0.0.1/', address],
  ['loopback, short', 'https://127.1/', address],
  ['loopback, decimal', 'https://2130706433/', address],
  ['loopback, octal', 'https://0177.0.0.1/', address],
  ['loopback, hexadecimal', 'https://0x7f000001/', address],
  ['loopback in full-width digits', 'https://１２７.0.0.1/', address],
  ['loopback, percent-encoded', 'https://%31%32%37.0.0.1/', address],
  ['loopback, IPv6', 'https://[::1]/', address],
  ['loopback, mapped', 'https://[::ffff:127.0.0.1]/', address],
  ['loopback behind NAT64', 'https://[64:ff9b::7f00:1]/', address],
  ['the metadata service', 'https://169.254.169.254/latest/meta-data/', address],
  ['a private address', 'https://10.1.2.3/', address],
  ['nothing of an address', 'https://0.0.0.0/', address],
])('%s is refused: %s', (_, url, reason) => {
  expect(outcomeOf(url, '')).toBe(reason);
});

// Twins: the same URL with the list, without it, and with another port or host.
test.each([
  ['plain HTTP on this machine', 'http://127.0.0.1:4100/hook', https],
  ['by its name', 'http://localhost:4100/hook', https],
  ['by IPv6', 'http://[::1]:4100/hook', https],
  ['in another notation', 'http://2130706433:4100/hook', https],
  ['with TLS', 'https://127.0.0.1:4100/hook', 'must use port 443'],
  ['another port of a public host', 'https://hooks.example.com:8443/', 'must use port 443'],
  ['port 80, not said', 'http://127.0.0.1/', https],
])('%s is allowed where host and port are listed, and refused where not: %s', (_, url, reason) => {
  expect(outcomeOf(url, list)).toBe('allowed');
  expect(outcomeOf(url, '')).toBe(reason);
  expect(outcomeOf(url, '127.0.0.1:4101,127.0.0.2:4100,hooks.example.com:9443')).toBe(reason);
});

test.each([
  ['another port', 'http://127.0.0.1:4101/'],
  ['another address of this machine', 'http://127.0.0.2:4100/'],
  ['a host that only ends so', 'http://x127.0.0.1.example.com:4100/'],
  ['credentials that look so', 'http://127.0.0.1:4100@10.0.0.1/'],
])('the list does not help %s: %s', (_, url) => {
  expect(outcomeOf(url, list)).not.toBe('allowed');
});

test('credentials are refused on the list too', () => {
  expect(outcomeOf('http://me@127.0.0.1:4100/', list)).toBe('must hold no credentials');
});

test('a target says whom to call', () => {
  expect(checkTarget('http://[::1]:4100/hook?a=1', list)).toEqual({
    outcome: 'allowed',
    url: new URL('http://[::1]:4100/hook?a=1'),
    hostname: '::1',
    port: 4100,
    isListed: true,
  });
  expect(checkTarget('https://hooks.example.com/', list)).toMatchObject({
    hostname: 'hooks.example.com',
    port: 443,
    isListed: false,
  });
});
