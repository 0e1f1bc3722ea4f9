import { compileAddresses } from '../../../gateway/waf/addresses.ts';

test.each([
  [
    'IPV4',
    ['192.0.2.44/32', '10.0.0.0/8'],
    ['192.0.2.44', '10.255.0.1', '::ffff:10.1.1.1'],
    ['192.0.2.45', '11.0.0.1', '2001:db8::1', 'x', '', '10.1'],
  ],
  ['IPV4', ['192.0.2.128/25'], ['192.0.2.128', '192.0.2.255'], ['192.0.2.127']],
  [
    'IPV6',
    ['2001:db8::/33', '::1/128'],
    ['2001:db8:7fff::1', '::1'],
    ['2001:db8:8000::1', '::2', '192.0.2.1'],
  ],
] as const)('%s %j holds %j and not %j', (version, blocks, inside, outside) => {
  const { set, faults } = compileAddresses(blocks, version);
  expect(faults).toEqual([]);
  expect(inside.filter((it) => !set(it))).toEqual([]);
  expect(outside.filter((it) => set(it))).toEqual([]);
});

test('says which blocks are none of the family', () => {
  const { faults } = compileAddresses(['10.0.0.0/8', '10.0.0.1', '::/0', 'x/1'], 'IPV4');
  expect(faults.map(({ index }) => index)).toEqual([1, 2, 3]);
  expect(faults[0]?.message).toBe('10.0.0.1 is no IPV4 block, like 192.0.2.0/24.');
});
