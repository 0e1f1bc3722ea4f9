import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grantOf } from '../../../scripts/token/grant.ts';

const root = mkdtempSync(join(tmpdir(), 'token-'));
const apis = {
  v1: {
    scopes: { 'POST /reports': ['reports'], 'PATCH /products': ['products.patch'] },
    usagePlans: [
      { name: 'free', apiKeys: ['atlas'] },
      { name: 'basic', apiKeys: ['borealis', 'atlas'] },
      { name: 'empty' },
    ],
  },
  v2: { scopes: { 'PATCH /products': ['products.patch'] } },
  plain: {},
};
beforeAll(() => {
  for (const [name, settings] of Object.entries(apis)) {
    const folder = join(root, 'generated', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'openapi.json'), '{}');
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['every scope once, where none is named', {}, ['reports', 'products.patch']],
  ['the scopes that are named', { scope: ' reports ' }, ['reports']],
  ['no scope', { scope: '' }, []],
])('%s', (_, asked, scopes) => {
  expect(grantOf(root, { partner: 'atlas', minutes: '60', ...asked })).toEqual({
    partner: 'atlas',
    scopes,
    minutes: 60,
  });
});

test.each([
  ['1', 1],
  ['1440', 1440],
])('%s minutes', (minutes, want) => {
  expect(grantOf(root, { partner: 'borealis', minutes }).minutes).toBe(want);
});

test.each([
  [{ partner: 'zephyr' }, 'No document names the partner zephyr: known are atlas, borealis.'],
  [
    { scope: 'reports admin root' },
    'No document names the scope admin, root: known are reports, products.patch.',
  ],
  [{ minutes: '0' }, '--minutes is 0: say a whole number from 1 to 1440.'],
  [{ minutes: '1441' }, '--minutes is 1441: say a whole number from 1 to 1440.'],
  [{ minutes: '1.5' }, '--minutes is 1.5: say a whole number from 1 to 1440.'],
  [{ minutes: 'day' }, '--minutes is day: say a whole number from 1 to 1440.'],
])('refuses %j', (asked, said) => {
  expect(() => grantOf(root, { partner: 'atlas', minutes: '60', ...asked })).toThrow(said);
});
