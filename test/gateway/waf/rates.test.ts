import { Rates } from '../../../gateway/waf/rates.ts';

const window = 60_000;

test('counts what the last window holds, and lets go of what left it', () => {
  const rates = new Rates();
  const at = (now: number): number => rates.count('r', 'a', { window, now });
  expect([at(0), at(500), at(30_000), at(59_999)]).toEqual([1, 2, 3, 4]);
  expect(at(60_000)).toBe(3);
  expect(at(90_000)).toBe(3);
  expect(at(500_000)).toBe(1);
});

test('counts instances and rules apart', () => {
  const rates = new Rates();
  rates.count('r', 'a', { window, now: 0 });
  expect(rates.count('r', 'b', { window, now: 0 })).toBe(1);
  expect(rates.count('s', 'a', { window, now: 0 })).toBe(1);
  expect(rates.count('r', 'a', { window, now: 0 })).toBe(2);
});

test('keeps 10,000 instances: the one that was not seen for longest goes', () => {
  const rates = new Rates();
  for (let at = 0; at <= 10_000; at += 1) {
    if (at === 9_999) rates.count('r', '0', { window, now: 0 });
    rates.count('r', String(at), { window, now: 0 });
  }
  expect(rates.count('r', '0', { window, now: 0 })).toBe(3);
  expect(rates.count('r', '1', { window, now: 0 })).toBe(1);
});

test('a rule that gets a shorter or longer window counts anew', () => {
  const rates = new Rates();
  for (let call = 0; call < 5; call += 1) rates.count('r', 'a', { window, now: 6_000_000 });
  expect(rates.count('r', 'a', { window: 600_000, now: 6_000_000 })).toBe(1);
  expect(rates.count('r', 'a', { window: 600_000, now: 6_600_000 })).toBe(1);
});

test('tells long instances apart', () => {
  const rates = new Rates();
  const long = 'x'.repeat(8_000);
  rates.count('r', `${long}a`, { window, now: 0 });
  expect(rates.count('r', `${long}b`, { window, now: 0 })).toBe(1);
  expect(rates.count('r', `${long}a`, { window, now: 0 })).toBe(2);
});
