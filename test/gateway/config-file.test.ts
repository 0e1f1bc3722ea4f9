import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../gateway/config-file.ts';
import { DocumentError } from '../../gateway/document/finding.ts';

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-config-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function refused(text: string): string[] {
  try {
    readConfig(file('config.yaml', text));
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(({ line, message }) => `${line}: ${message}`);
  }
}

test('modules are relative to the file, in JSON and in YAML', () => {
  const json = file('config.json', '{"functions":{"fn":{"module":"./fn.mjs","timeout":5}}}');
  const yaml = file('other.yaml', 'functions:\n  fn:\n    module: ./fn.mjs\n    timeout: 5\n');
  const want = { functions: { fn: { module: join(folder, 'fn.mjs'), timeout: 5 } } };
  expect([readConfig(json), readConfig(yaml)]).toEqual([want, want]);
});

test.each([
  ['an unknown member', 'stage: a\nstages: b', ['2: There is no member stages here: stage, ']],
  ['a wrong type', 'stage: 3', ['1: stage is not a string.']],
  ['a function without module', 'functions:\n  fn: {}', ['2: Function fn has no module.']],
  [
    'a time limit',
    'functions:\n  fn:\n    module: x\n    timeout: 901',
    ['4: timeout is not a whole '],
  ],
  ['a throttle', 'throttle:\n  rateLimit: many', ['2: rateLimit is not a number from 0.']],
  [
    'a throttled route',
    'throttle:\n  routes:\n    GET /: {rate: 1}',
    ['3: There is no member rate '],
  ],
  ['everything at once', 'a: 1\nb: 2', ['1: There is no member a ', '2: There is no member b ']],
  ['a list', '- a', ['1: A config is an object.']],
  ['what is no YAML', 'a: [', ['1: This is not YAML']],
])('%s is refused with its line', (_name, text, starts) => {
  const found = refused(text);
  expect(found.map((it, at) => it.slice(0, starts[at]?.length))).toEqual(starts);
});

test.each([
  ['stages: a', ' Did you mean "stage"?'],
  ['throttle: {ratelimit: 1}', ' Did you mean "rateLimit"?'],
  ['functions: {f: {module: f.mjs, enviroment: {}}}', ' Did you mean "environment"?'],
  ['colour: a', ' are known.'],
])('%s: what was probably meant, where a member is near', (text, end) => {
  expect(refused(text).map((it) => it.slice(-end.length))).toEqual([end]);
});

test('a file that is not there', () => {
  expect(() => readConfig(join(folder, 'none.json'))).toThrow('does not exist');
});
