import { readdirSync, readFileSync } from 'node:fs';
import { ruleOf } from '../../../gateway/lint/rule-set.ts';

/** What names the rule of a finding, in the folders that read and compile documents. */
const NAMED = [
  /\breport\(\s*'([a-z/0-9-]+)',/g,
  /\brefuse\(\s*authored,\s*'([a-z/0-9-]+)',/g,
  /\brefuse\('([a-z]+\/[a-z0-9-]+)'\)/g,
  /\brule(?::| =|: \w+ =) '([a-z/0-9-]+)'/g,
  /\? '([a-z/0-9-]+)' : 'gatehouse\/[a-z0-9-]+';/g,
  /'(gatehouse\/[a-z0-9-]+)'/g,
];

const reported = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Files of domains are reported by their member.
    .filter((name) => name.endsWith('.ts') && !name.endsWith('domain-files.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .flatMap((text) => NAMED.flatMap((named) => [...text.matchAll(named)]))
    .map(([, id = '']) => id);

const FOLDERS = ['gateway/deployment', 'gateway/document'];

test('every id that reading or compiling reports has a rule', () => {
  const ids = [...new Set(FOLDERS.flatMap(reported))].sort();
  expect(ids.length).toBeGreaterThan(50);
  expect(ids.filter((id) => ruleOf(id) === undefined)).toEqual([]);
});
