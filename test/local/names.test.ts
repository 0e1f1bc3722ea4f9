import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../local/names.ts';
import { folderOf, removeFolders } from '../gateway/document/folder.ts';

afterAll(removeFolders);

type Substitutions = Readonly<Record<string, string>>;

/** A project whose APIs declare these placeholders. */
function projectOf(apis: Readonly<Record<string, Substitutions>>): string {
  const root = folderOf({});
  for (const [api, substitutions] of Object.entries(apis)) {
    const folder = join(root, 'generated', api);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ substitutions }));
    const origins = { '/x-gatehouse/substitutions': `openapi/${api}/openapi.yaml:9` };
    writeFileSync(join(folder, 'origins.json'), JSON.stringify(origins));
  }
  return root;
}

const namesIn = (apis: Readonly<Record<string, Substitutions>>, given = {}) =>
  namesOf(given, projectOf(apis), Object.keys(apis));

const standard = { prefix: 'gatehouse', environment: 'local' };

test.each<[string, Readonly<Record<string, Substitutions>>, object, object]>([
  ['nothing is said', { a: {}, z: {} }, {}, standard],
  ['one document says it', { a: { Prefix: 'p' }, z: {} }, {}, { ...standard, prefix: 'p' }],
  [
    'all documents say the same',
    { a: { Prefix: 'p', Environment: 'e' }, z: { Environment: 'e', Prefix: 'p' } },
    {},
    { prefix: 'p', environment: 'e' },
  ],
  [
    'other placeholders differ: each API has its own',
    { a: { Prefix: 'p', Origin: 'a' }, z: { Prefix: 'p', Origin: 'z' } },
    {},
    { ...standard, prefix: 'p' },
  ],
  [
    'they differ, and an option says it',
    { a: { Prefix: 'p' }, z: { Prefix: 'q' } },
    { prefix: 'own' },
    { ...standard, prefix: 'own' },
  ],
])('%s', (_, apis, given, want) => {
  expect(namesIn(apis, given)).toEqual(want);
});

test.each(['Prefix', 'Environment'])('two values of %s are refused, both files named', (name) => {
  expect(() => namesIn({ a: { [name]: 'p' }, m: {}, z: { [name]: 'q' } })).toThrow(
    new Error(
      `openapi/a/openapi.yaml:9 says ${name} "p", and openapi/z/openapi.yaml:9 says "q": all APIs call ` +
        `the same functions and tables. Make them the same, or choose one with --${name.toLowerCase()} NAME.`,
    ),
  );
});
