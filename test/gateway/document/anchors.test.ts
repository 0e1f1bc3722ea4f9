import { join } from 'node:path';
import { toImportDialect } from '../../../gateway/dialect/dialect.ts';
import { anchored } from '../../../gateway/document/anchors.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { readDocument } from '../../../gateway/document/read.ts';
import { folderOf, removeFolders } from './folder.ts';

afterAll(removeFolders);

const root = {
  a: { $anchor: 'node', b: [{ $dynamicAnchor: 'leaf' }] },
  'c/d': { $id: 'https://example.com/c', e: {} },
  f: { $anchor: 'node' },
  g: { $anchor: 1, $id: {} },
};

describe('names that JSON Schema gives', () => {
  test.each<[string, string | undefined]>([
    ['#node', '/a'],
    ['#leaf', '/a/b/0'],
    ['#none', undefined],
    ['https://example.com/c', '/c~1d'],
    ['https://example.com/c#', '/c~1d'],
    ['https://example.com/c#/e', '/c~1d/e'],
    ['https://example.com/c#e', undefined],
    ['https://example.com/d', undefined],
    ['https://example.com/node', undefined],
  ])('%s', (reference, want) => {
    expect(anchored(root, reference)).toBe(want);
  });

  test('no file without objects has any', () => {
    expect([anchored(null, '#a'), anchored('a', '#a')]).toEqual([undefined, undefined]);
  });
});

const document = (version: string, reference: string): string => `openapi: ${version}
info: {title: t, version: '1'}
paths: {}
components:
  schemas:
    A: {type: object, properties: {a: {$ref: '${reference}'}}}
    B:
      type: object
      properties:
        node: {$anchor: node, $id: 'https://example.com/node', properties: {next: {$ref: '#node'}}}
`;

describe('references by such names, in OpenAPI 3.1', () => {
  test.each(['#node', 'https://example.com/node'])('%s becomes a component', async (reference) => {
    const folder = folderOf({ 'a.yaml': document('3.1.0', reference) });
    const { root: lowered } = toImportDialect(await readDocument(join(folder, 'a.yaml')), 'rest');
    const node = { properties: { next: { $ref: '#/components/schemas/node' } } };
    expect(lowered['components']).toEqual({
      schemas: {
        A: { type: 'object', properties: { a: { $ref: '#/components/schemas/node' } } },
        B: { type: 'object', properties: { node } },
        node,
      },
    });
  });

  test.each([
    ['3.1.0', '#none'],
    ['3.0.3', '#node'],
    ['3.0.3', 'https://example.com/node'],
  ])('in %s %s leads nowhere', async (version, reference) => {
    const folder = folderOf({ 'a.yaml': document(version, reference) });
    await expect(readDocument(join(folder, 'a.yaml'))).rejects.toThrow(DocumentError);
  });
});
