import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lintCommand } from '../../../gateway/cli/lint.ts';
import type { Finding } from '../../../gateway/document/finding.ts';
import { folderOf, removeFolders } from '../document/folder.ts';

afterAll(removeFolders);

/** What the command says of a file, as `file:line rule message remedy`. */
const said = async (document: string): Promise<string[]> => {
  let text = '';
  const code = await lintCommand({ document, format: 'json' }, (part) => void (text += part));
  const { verdict, findings } = JSON.parse(text) as {
    readonly verdict: string;
    readonly findings: readonly Finding[];
  };
  expect([code, verdict]).toEqual([1, 'rejected']);
  return findings.map(({ file, line, rule, message, remedy }) =>
    `${basename(file)}:${line} ${rule} ${message} ${remedy}`.replaceAll(/\S*\/(?=a\.yaml )/g, ''),
  );
};

const head = 'openapi: 3.0.3\ninfo: { title: t, version: "1" }\n';
const invalid = 'not-yaml Invalid OpenAPI input.';
const TOO_DEEP =
  'too-deep This file is nested too deep. Make components of what is nested, and refer to them.';
const WRITE_OUT = 'Write out what the aliases stand for, or make components of it.';
const MULTIPLY = `alias-bomb The aliases (*name) of this file expand without bound; write them out. ${WRITE_OUT}`;
const MEND = 'Mend the reference, or write what it leads to into the document.';
const many = 100_000;

test.each<[string, string | Buffer, string[]]>([
  [
    'an image',
    Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
    [`a.yaml:1 ${invalid} a.yaml is an image (PNG), not a document.`],
  ],
  [
    'a compressed file',
    gzipSync(head),
    [`a.yaml:1 ${invalid} a.yaml is compressed (gzip): unpack it first.`],
  ],
  ['zeros', Buffer.alloc(many), [`a.yaml:1 ${invalid} a.yaml holds bytes that are no text.`]],
  [
    'half a surrogate pair',
    Buffer.concat([Buffer.from(`${head}x: `), Buffer.from('eda080', 'hex')]),
    [`a.yaml:3 ${invalid} a.yaml is not UTF-8 text from here on: save it as UTF-8.`],
  ],
  [
    'Latin-1',
    Buffer.from(`${head}x: caf\u00e9\n`, 'latin1'),
    [`a.yaml:3 ${invalid} a.yaml is not UTF-8 text from here on: save it as UTF-8.`],
  ],
  [
    'UTF-16',
    Buffer.from(`\ufeff${head}`, 'utf16le'),
    [`a.yaml:1 ${invalid} a.yaml is UTF-16 text: save it as UTF-8.`],
  ],
  ['nothing', '', ['a.yaml:1 not-an-object Invalid OpenAPI input. a.yaml is empty.']],
  ['comments', '# a\n# b\n', ['a.yaml:1 not-an-object Invalid OpenAPI input. a.yaml is empty.']],
  [
    'two documents',
    `${head}---\n${head}`,
    [`a.yaml:3 ${invalid} The file holds several YAML documents: keep one, or make files of them.`],
  ],
  [
    'tabs',
    'openapi: 3.0.3\ninfo:\n\ttitle: a\n',
    [`a.yaml:3 ${invalid} This is not YAML: Tabs are not allowed as indentation.`],
  ],
  [
    'a template of Terraform',
    'openapi: 3.0.3\npaths:\n  %{ for p in paths }\n  /a: {}\n  %{ endfor }\n',
    [`a.yaml:3 ${invalid} This is a template, not YAML yet: lint what it renders.`],
  ],
  [
    'a template of Jinja',
    '{\n{% if keyed %}\n"openapi": "3.0.3"\n{% endif %}\n}\n',
    [`a.yaml:2 ${invalid} This is a template, not YAML yet: lint what it renders.`],
  ],
  ['brackets without end', '['.repeat(many), [`a.yaml:1 ${TOO_DEEP}`]],
  [
    'brackets that end, in JSON',
    `{"openapi":"3.0.3","a":${'['.repeat(many)}${']'.repeat(many)}}`,
    [
      'a.yaml:1 too-deep The document is nested deeper than 300 levels here. Make components of what is nested, and refer to them.',
    ],
  ],
  [
    'brackets in YAML',
    `${head}a: ${'['.repeat(many)}${']'.repeat(many)}`,
    [`a.yaml:3 ${TOO_DEEP}`],
  ],
  ['braces in YAML', `${head}a: ${'{a: '.repeat(many)}`, [`a.yaml:3 ${TOO_DEEP}`]],
  ['dashes', `${head}a:\n ${'- '.repeat(many)}b`, [`a.yaml:4 ${TOO_DEEP}`]],
  [
    'an anchor that holds itself',
    `${head}a: &a { b: [*a] }\n`,
    [`a.yaml:3 alias-bomb This alias stands within what it names. ${WRITE_OUT}`],
  ],
  [
    'an alias of nothing',
    `${head}a: *a\n`,
    [`a.yaml:3 ${invalid} The alias *a comes before its anchor, or has none.`],
  ],
  [
    'aliases that multiply',
    `a0: &a0 [x, x]\n${Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join('\n')}`,
    [`a.yaml:7 ${MULTIPLY}`],
  ],
  [
    'aliases that are many',
    `${head}a: &a [${'x,'.repeat(2_000)}]\nb: [${'*a,'.repeat(2_000)}]\n`,
    [`a.yaml:4 ${MULTIPLY}`],
  ],
  [
    'merges that are many',
    `${head}a: &a [${'x,'.repeat(2_000)}]\nm: &m { k: *a }\nb: [${'{<<: *m},'.repeat(2_000)}]\n`,
    [`a.yaml:5 ${MULTIPLY}`],
  ],
  [
    'a path that is itself',
    `${head}paths:\n  /a~b/{x}: { $ref: '#/paths/~1a~0b~1{x}' }\n`,
    [`a.yaml:4 broken-ref $ref "#/paths/~1a~0b~1{x}" leads back to itself. ${MEND}`],
  ],
  [
    'paths that are each other',
    `${head}paths:\n  /a: { $ref: '#/paths/~1b' }\n  /b: { $ref: '#/paths/~1a' }\n`,
    [
      `a.yaml:4 broken-ref $ref "#/paths/~1b" leads back to itself. ${MEND}`,
      `a.yaml:5 broken-ref $ref "#/paths/~1a" leads back to itself. ${MEND}`,
    ],
  ],
  [
    'a reference to the whole at its root',
    `${head}$ref: '#'\n`,
    [`a.yaml:3 broken-ref $ref "#" leads back to itself. ${MEND}`],
  ],
  [
    'a schema that is a part of itself',
    `${head}components:\n  schemas:\n    A: { $ref: '#/components/schemas/A/properties/b' }\n`,
    [
      `a.yaml:5 broken-ref $ref "#/components/schemas/A/properties/b" leads back to itself. ${MEND}`,
    ],
  ],
  [
    'more than an import takes',
    Buffer.alloc(10 * 1024 * 1024, ' '),
    [
      'a.yaml:1 document-size a.yaml is larger than the 6 MB an import takes. Take out what a caller does not need, examples say, or make two APIs of it.',
    ],
  ],
])('refuses %s in a line', async (_, text, want) => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'a.yaml'), text);
  expect(await said(join(folder, 'a.yaml'))).toEqual(want);
});

const NAMED = 'Name a file that is there, and that may be read.';

test.each<[string, (path: string) => void, string]>([
  ['a folder', (path) => mkdirSync(path), 'is not a file'],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'is not a file'],
  ['nothing', () => undefined, 'does not exist'],
])('refuses %s where a file should be', async (_, make, reason) => {
  const path = join(folderOf({}), 'a.yaml');
  make(path);
  expect(await said(path)).toEqual([`a.yaml:1 missing-file a.yaml ${reason}. ${NAMED}`]);
});

test('refuses a device without reading it', async () =>
  expect(await said('/dev/zero')).toEqual([
    `zero:1 missing-file /dev/zero is not a file. ${NAMED}`,
  ]));
