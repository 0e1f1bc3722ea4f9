import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionSettings } from '../../../gateway/lambda/settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-settings-'));
const module = join(folder, 'index.cjs');
writeFileSync(module, '');
utimesSync(module, 1, 1);

describe('function settings', () => {
  test('have AWS’s defaults: 3 seconds, 128 MB, export handler', () => {
    const { revision, ...settings } = functionSettings('f', { module });
    expect(settings).toEqual({
      name: 'f',
      module,
      folder,
      export: 'handler',
      timeout: 3000,
      memory: 128,
      environment: {},
    });
    expect(revision).toBe(`{"module":"${module}"} 1000 0`);
  });

  const revision = functionSettings('f', { module, version: '1' }).revision;

  test('the same configuration and file have the same revision', () => {
    expect(functionSettings('f', { module, version: '1' }).revision).toBe(revision);
  });

  test.each([
    ['version', { module, version: '2' }],
    ['a setting', { module, version: '1', timeout: 4 }],
    ['a variable', { module, version: '1', environment: { A: 'b' } }],
    ['the path', { module: join(folder, 'missing.cjs'), version: '1' }],
  ])('%s changes the revision', (_name, config) => {
    expect(functionSettings('f', config).revision).not.toBe(revision);
  });

  test('the file’s time changes the revision', () => {
    utimesSync(module, 2, 2);
    expect(functionSettings('f', { module, version: '1' }).revision).not.toBe(revision);
    utimesSync(module, 1, 1);
  });
});
