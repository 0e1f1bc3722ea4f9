import { basename, join } from 'node:path';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { readDocument } from '../../../gateway/document/read.ts';
import { folderOf, removeFolders } from './folder.ts';

afterAll(removeFolders);

const root = (rest: string): string => `openapi: 3.0.3\ninfo: { title: t, version: '1' }\n${rest}`;

/** The bundled document without what all of them have. */
const bundled = async (files: Record<string, string>): Promise<unknown> => {
  const { root: document } = await readDocument(join(folderOf(files), 'openapi.yaml'));
  const members = Object.entries(document).filter(([name]) => !['openapi', 'info'].includes(name));
  return Object.fromEntries(members);
};

/** What is said of a document that cannot be read, as `file:line rule message`, paths below the folder. */
const said = async (files: Record<string, string>, name = 'openapi.yaml'): Promise<string[]> => {
  const folder = folderOf(files);
  try {
    await readDocument(join(folder, name));
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.findings.map(({ file, line, rule, message, remedy }) =>
      [`${file}:${line} ${rule}`, message, ...(remedy === undefined ? [] : [remedy])]
        .join(' ')
        .replaceAll(`${folder}/`, ''),
    );
  }
};

const ok = "get: { responses: { '200': { description: ok } } }";

describe('reading a document', () => {
  test.each<[string, Record<string, string>, unknown]>([
    [
      'inlines a path item of another file',
      {
        'openapi.yaml': root('paths:\n  /a: { $ref: paths.yaml#/a }'),
        'paths.yaml': `a: { ${ok} }`,
      },
      { paths: { '/a': { get: { responses: { 200: { description: 'ok' } } } } } },
    ],
    [
      'makes a schema of another file a component under its own name',
      {
        'openapi.yaml': root('components: { schemas: { A: { items: { $ref: s/b.yaml#/B } } } }'),
        's/b.yaml': 'B: { type: string }',
      },
      {
        components: {
          schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { type: 'string' } },
        },
      },
    ],
    [
      'names a component after its file where the file is the schema',
      {
        'openapi.yaml': root('components: { schemas: { A: { items: { $ref: b.json } } } }'),
        'b.json': '{"type":"string"}',
      },
      {
        components: {
          schemas: { A: { items: { $ref: '#/components/schemas/b' } }, b: { type: 'string' } },
        },
      },
    ],
    [
      'numbers a name that is taken',
      {
        'openapi.yaml': root(
          'components: { schemas: { A: { allOf: [{ $ref: a.yaml#/A }, { $ref: b.yaml#/A }] } } }',
        ),
        'a.yaml': 'A: { type: string }',
        'b.yaml': 'A: { type: number }',
      },
      {
        components: {
          schemas: {
            A: {
              allOf: [{ $ref: '#/components/schemas/A2' }, { $ref: '#/components/schemas/A3' }],
            },
            A2: { type: 'string' },
            A3: { type: 'number' },
          },
        },
      },
    ],
    [
      'knows a file by the name the root gives it, however it is reached',
      {
        'openapi.yaml': root(
          'components: { schemas: { User: { $ref: s/u.yaml }, Users: { $ref: s/list.yaml } } }',
        ),
        's/u.yaml': 'type: object',
        's/list.yaml': 'items: { $ref: ./u.yaml }',
      },
      {
        components: {
          schemas: {
            User: { type: 'object' },
            Users: { items: { $ref: '#/components/schemas/User' } },
          },
        },
      },
    ],
    [
      'reads a whole section from another file',
      {
        'openapi.yaml': root('components: { schemas: { $ref: s.yaml } }'),
        's.yaml': "A: { items: { $ref: '#/B' } }\nB: { type: string }",
      },
      {
        components: {
          schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { type: 'string' } },
        },
      },
    ],
    [
      'keeps circles among schemas as references',
      {
        'openapi.yaml': root('components: { schemas: { A: { items: { $ref: b.yaml } } } }'),
        'b.yaml': "{ items: { $ref: './openapi.yaml#/components/schemas/A' }, not: { $ref: '#' } }",
      },
      {
        components: {
          schemas: {
            A: { items: { $ref: '#/components/schemas/b' } },
            b: {
              items: { $ref: '#/components/schemas/A' },
              not: { $ref: '#/components/schemas/b' },
            },
          },
        },
      },
    ],
    [
      'follows a reference into a path that is itself elsewhere',
      {
        'openapi.yaml': root(
          "paths: { /a: { $ref: p.yaml } }\ncomponents: { responses: { R: { $ref: '#/paths/~1a/get/responses/200' } } }",
        ),
        'p.yaml': ok,
      },
      {
        paths: { '/a': { get: { responses: { 200: { description: 'ok' } } } } },
        components: { responses: { R: { description: 'ok' } } },
      },
    ],
    [
      'rewrites the references of a discriminator',
      {
        'openapi.yaml': root(
          'components: { schemas: { A: { discriminator: { propertyName: k, mapping: { b: b.yaml#/B, c: A } } } } }',
        ),
        'b.yaml': 'B: { type: object }',
      },
      {
        components: {
          schemas: {
            A: {
              discriminator: {
                propertyName: 'k',
                mapping: { b: '#/components/schemas/B', c: 'A' },
              },
            },
            B: { type: 'object' },
          },
        },
      },
    ],
    [
      'leaves what looks like a reference in an example alone',
      {
        'openapi.yaml': root('components: { schemas: { A: { example: { $ref: nowhere.yaml } } } }'),
      },
      { components: { schemas: { A: { example: { $ref: 'nowhere.yaml' } } } } },
    ],
    [
      'lets a property be called $ref or __proto__',
      {
        'openapi.yaml': root(
          'components: { schemas: { A: { properties: { $ref: { type: string }, __proto__: { type: number } } } } }',
        ),
      },
      JSON.parse(
        '{"components":{"schemas":{"A":{"properties":{"$ref":{"type":"string"},"__proto__":{"type":"number"}}}}}}',
      ),
    ],
    [
      'reads merge keys and aliases',
      { 'openapi.yaml': root('x-a: &a { b: 1 }\nx-b: { <<: *a, c: *a }') },
      { 'x-a': { b: 1 }, 'x-b': { b: 1, c: { b: 1 } } },
    ],
    [
      'reads JSON under any name',
      { 'openapi.yaml': '{"openapi":"3.0.3","info":{},"x":[1]}' },
      { x: [1] },
    ],
  ])('%s', async (_, files, want) => expect(await bundled(files)).toEqual(want));

  test.each<[string, Record<string, string>, string[]]>([
    ['a file that is not there', {}, ['openapi.yaml:1 missing-file openapi.yaml does not exist.']],
    [
      'text that is not YAML',
      { 'openapi.yaml': root('paths:\n  /a: [\n') },
      [
        expect.stringMatching(
          /^openapi.yaml:\d not-yaml Invalid OpenAPI input\. This is not YAML: Flow sequence/,
        ) as string,
      ],
    ],
    [
      'JSON with a comma too many',
      { 'openapi.yaml': '{\n"openapi": "3.0.3",,\n}' },
      [expect.stringMatching(/^openapi.yaml:2 not-yaml/) as string],
    ],
    [
      'YAML that does not parse, two files away, by its own name',
      {
        'openapi.yaml': root('paths: { /a: { $ref: a.yaml } }'),
        'a.yaml': 'get:\n  responses: "unclosed\n',
      },
      [
        expect.stringMatching(
          /^a.yaml:\d not-yaml Invalid OpenAPI input\. This is not YAML: Missing closing/,
        ) as string,
      ],
    ],
    [
      'a flow that never ends in a block that goes on, as one fault and not its consequences',
      { 'openapi.yaml': root('a:\n  x: 1\n bad: [open\n  y: 2\n  z: 3') },
      [
        expect.stringMatching(
          /^openapi.yaml:5 not-yaml Invalid OpenAPI input\. This is not YAML: /,
        ) as string,
      ],
    ],
    [
      'two tags, each for itself',
      { 'openapi.yaml': root('a: !Sub x\nb: !Ref y') },
      [
        expect.stringMatching(/^openapi.yaml:3 not-yaml .*!Sub/) as string,
        expect.stringMatching(/^openapi.yaml:4 not-yaml .*!Ref/) as string,
      ],
    ],
    [
      'a member named twice in YAML',
      { 'openapi.yaml': root('paths: {}\npaths: {}') },
      ['openapi.yaml:4 duplicate-key A member is named twice here; only one can count.'],
    ],
    [
      'a member named twice in JSON',
      { 'openapi.yaml': '{\n"openapi": "3.0.3",\n"info": {},\n"info": {}\n}' },
      ['openapi.yaml:4 duplicate-key A member is named twice here; only one can count.'],
    ],
    [
      'a root that is a list',
      { 'openapi.yaml': '- openapi' },
      [
        'openapi.yaml:1 not-an-object Invalid OpenAPI input. A document is an object with "openapi" or "asyncapi" at its root.',
      ],
    ],
    [
      'a CloudFormation tag',
      { 'openapi.yaml': root('x: !Sub "a"') },
      [
        expect.stringContaining(
          'a tag such as !Sub is not read here; write a ${Name} placeholder.',
        ) as string,
      ],
    ],
    [
      'aliases that multiply',
      {
        'openapi.yaml':
          'a0: &a0 [x, x]\n' +
          Array.from(
            { length: 20 },
            (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`,
          ).join('\n'),
      },
      [
        'openapi.yaml:7 alias-bomb The aliases (*name) of this file expand without bound; write them out.',
      ],
    ],
    [
      'nesting without end',
      { 'openapi.yaml': `{"openapi":"3.0.3","x":${'['.repeat(5000)}${']'.repeat(5000)}}` },
      ['openapi.yaml:1 too-deep The document is nested deeper than 300 levels here.'],
    ],
    [
      'a reference into a file that is not there',
      { 'openapi.yaml': root('paths:\n  /a:\n    $ref: gone.yaml') },
      ['openapi.yaml:5 broken-ref $ref "gone.yaml" is broken: gone.yaml does not exist.'],
    ],
    [
      'a schema of a REST API’s that is nowhere, in API Gateway’s words (import fact 185)',
      {
        'openapi.yaml': root(
          'components:\n  schemas:\n    A: { $ref: https://example.com/a.json }',
        ),
      },
      [
        'openapi.yaml:5 broken-ref Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form] $ref "https://example.com/a.json" leaves this machine. Nothing is fetched while reading; keep a copy beside the document.',
      ],
    ],
    [
      'a schema of an HTTP API’s that is nowhere, in ours',
      {
        'openapi.yaml': root(
          "x-amazon-apigateway-importexport-version: '1.0'\ncomponents:\n  schemas:\n    A: { $ref: a.json }",
        ),
      },
      ['openapi.yaml:6 broken-ref $ref "a.json" is broken: a.json does not exist.'],
    ],
    [
      'a reference to nothing in the same file, outside of its components',
      {
        'openapi.yaml': root("components:\n  schemas:\n    A: { $ref: '#/definitions/B' }"),
      },
      [
        'openapi.yaml:5 broken-ref Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form] $ref "#/definitions/B" is broken: openapi.yaml has nothing at "/definitions".',
      ],
    ],
    [
      'a reference of another file to components that its own file does not have',
      {
        'openapi.yaml': root('components: { schemas: { A: { $ref: a.yaml#/A }, B: {} } }'),
        'a.yaml': "A:\n  items: { $ref: '#/components/schemas/B' }",
      },
      [
        'a.yaml:2 broken-ref $ref "#/components/schemas/B" is broken: a.yaml has nothing at "/components".',
      ],
    ],
    [
      'a reference of another file through one of the root that dangles',
      {
        'openapi.yaml': root(
          "components: { schemas: { A: { $ref: '#/components/schemas/Gone' }, B: { $ref: b.yaml } } }",
        ),
        'b.yaml': "items: { $ref: 'openapi.yaml#/components/schemas/A/items' }",
      },
      [
        'b.yaml:1 broken-ref $ref "openapi.yaml#/components/schemas/A/items" is broken: openapi.yaml has nothing at "/components/schemas/A/items".',
      ],
    ],
    [
      'schemas that only refer to each other',
      {
        'openapi.yaml': root(
          "components:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }",
        ),
      },
      [
        'openapi.yaml:5 broken-ref $ref "#/components/schemas/B" leads back to itself.',
        'openapi.yaml:6 broken-ref $ref "#/components/schemas/A" leads back to itself.',
      ],
    ],
    [
      'a broken reference three files deep, by the file and line that wrote it',
      {
        'openapi.yaml': root('paths: { /a: { $ref: paths/a.yaml } }'),
        'paths/a.yaml': "get:\n  responses:\n    '200': { $ref: '../parts/r.yaml#/Ok' }",
        'parts/r.yaml':
          'Ok:\n  content:\n    application/json:\n      schema:\n        $ref: s.yaml#/Gone',
        'parts/s.yaml': 'Here: {}',
      },
      [
        'parts/r.yaml:5 broken-ref $ref "s.yaml#/Gone" is broken: parts/s.yaml has nothing at "/Gone".',
      ],
    ],
    [
      'a reference that leads back to itself',
      {
        'openapi.yaml': root('components: { schemas: { A: { $ref: b.yaml } } }'),
        'b.yaml': '$ref: b.yaml',
      },
      ['b.yaml:1 broken-ref $ref "b.yaml" leads back to itself.'],
    ],
    [
      'an inlined circle',
      { 'openapi.yaml': root('x-a: { $ref: b.yaml }'), 'b.yaml': 'b:\n  $ref: b.yaml' },
      [
        'b.yaml:2 broken-ref This $ref leads back to what holds it, and can only be inlined: break the circle.',
      ],
    ],
    [
      'an address on the network',
      { 'openapi.yaml': root('paths:\n  /a: { $ref: https://example.com/a.yaml }') },
      [
        'openapi.yaml:4 broken-ref $ref "https://example.com/a.yaml" leaves this machine. Nothing is fetched while reading; keep a copy beside the document.',
      ],
    ],
    [
      'everything that is wrong, not only the first',
      { 'openapi.yaml': root('paths:\n  /a: { $ref: a.yaml }\n  /b: { $ref: b.yaml }') },
      [
        'openapi.yaml:4 broken-ref $ref "a.yaml" is broken: a.yaml does not exist.',
        'openapi.yaml:5 broken-ref $ref "b.yaml" is broken: b.yaml does not exist.',
      ],
    ],
  ])('refuses %s', async (_, files, want) => expect(await said(files)).toEqual(want));

  describe('references that find nothing in components (import facts 196, 208)', () => {
    const read = (files: Record<string, string>) =>
      readDocument(join(folderOf(files), 'openapi.yaml'));

    test('stay as they stand, and are listed', async () => {
      const schemas = {
        A: { items: { $ref: '#/components/schemas/Gone' } },
        B: { $ref: '#/components/schemas/A/properties/b' },
        C: { $ref: '#/components/schemas/B/items' },
        D: { discriminator: { mapping: { d: '#/components/schemas/No' } } },
      };
      const get = { parameters: [{ $ref: '#/components/parameters/P' }] };
      const paths = { '/a': { get }, '/b': { $ref: '#/components/pathItems/b' } };
      const { root: document, dangling } = await read({
        'openapi.yaml': JSON.stringify({ openapi: '3.0.3', components: { schemas }, paths }),
      });
      expect(document).toEqual({ openapi: '3.0.3', components: { schemas }, paths });
      expect(dangling).toEqual([
        {
          pointer: '/components/schemas/A/items',
          reference: '#/components/schemas/Gone',
        },
        { pointer: '/components/schemas/B', reference: '#/components/schemas/A/properties/b' },
        { pointer: '/components/schemas/C', reference: '#/components/schemas/B/items' },
        {
          pointer: '/components/schemas/D/discriminator/mapping/d',
          reference: '#/components/schemas/No',
        },
        { pointer: '/paths/~1a/get/parameters/0', reference: '#/components/parameters/P' },
        { pointer: '/paths/~1b', reference: '#/components/pathItems/b' },
      ]);
    });

    test('are reached from other files by a component of the root', async () => {
      const { root: document, dangling } = await read({
        'openapi.yaml': root(
          "components: { schemas: { A: { $ref: '#/components/schemas/Gone' }, B: { $ref: b.yaml } } }",
        ),
        'b.yaml': "items: { $ref: 'openapi.yaml#/components/schemas/A' }",
      });
      expect(document['components']).toEqual({
        schemas: {
          A: { $ref: '#/components/schemas/Gone' },
          B: { items: { $ref: '#/components/schemas/A' } },
        },
      });
      expect(dangling).toEqual([
        { pointer: '/components/schemas/A', reference: '#/components/schemas/Gone' },
      ]);
    });

    test('are those that a conversion from OpenAPI 2.0 left where OpenAPI 3.0 has no references', async () => {
      const responses = {
        '200': { schema: { $ref: '#/definitions/A' } },
        '404': { $ref: '#/responses/No' },
      };
      const parameters = [{ in: 'body', name: 'b', $ref: '#/parameters/B' }];
      const paths = { '/a': { get: { parameters, responses } } };
      const { root: document, dangling } = await read({
        'openapi.yaml': JSON.stringify({ openapi: '3.0.3', paths }),
      });
      expect(document['paths']).toEqual(paths);
      expect(dangling?.map(({ reference }) => reference)).toEqual([
        '#/parameters/B',
        '#/definitions/A',
        '#/responses/No',
      ]);
    });

    test('are none in a whole document, nor a model by the name API Gateway gives it (import fact 170)', async () => {
      const model = 'https://apigateway.amazonaws.com/restapis/abc/models/A';
      const {
        dangling,
        external,
        root: document,
      } = await read({
        'openapi.yaml': root(
          `components: { schemas: { A: {}, B: { $ref: '#/components/schemas/A' }, C: { $ref: '${model}' } } }`,
        ),
      });
      expect([dangling, external]).toEqual([[], []]);
      expect(document['components']).toMatchObject({ schemas: { C: { $ref: model } } });
    });
  });

  test('lists the references of the root file that left it', async () => {
    const { external } = await readDocument(
      join(
        folderOf({
          'openapi.yaml': root(
            'paths:\n  /a:\n    $ref: p/a.yaml\ncomponents:\n  schemas:\n    B: { items: { $ref: b.yaml#/B } }',
          ),
          'p/a.yaml': "get: { responses: { '200': { $ref: r.yaml } } }",
          'p/r.yaml': 'description: ok',
          'b.yaml': 'B: { items: { $ref: openapi.yaml#/components/schemas/B } }',
        }),
        'openapi.yaml',
      ),
    );
    expect(external?.map(({ file, ...it }) => ({ ...it, file: basename(file) }))).toEqual([
      { pointer: '/paths/~1a', reference: 'p/a.yaml', file: 'openapi.yaml', line: 5 },
      {
        pointer: '/components/schemas/B/items',
        reference: 'b.yaml#/B',
        file: 'openapi.yaml',
        line: 8,
      },
    ]);
  });

  test('names the sources, root first', async () => {
    const files = {
      'openapi.yaml': root('paths: { /a: { $ref: p/a.yaml } }'),
      'p/a.yaml': "get: { responses: { '200': { $ref: r.yaml } } }",
      'p/r.yaml': 'description: ok',
    };
    const folder = folderOf(files);
    const { sources } = await readDocument(join(folder, 'openapi.yaml'));
    expect(sources).toEqual(Object.keys(files).map((name) => join(folder, name)));
  });

  test('tells the authored place of every part', async () => {
    const folder = folderOf({
      'openapi.yaml': root('paths:\n  /a: { $ref: p/a.yaml }'),
      'p/a.yaml': "get:\n  responses:\n    '200': { $ref: r.yaml }",
      'p/r.yaml': '# a comment\ndescription: ok\nheaders: {}',
    });
    const { origins } = await readDocument(join(folder, 'openapi.yaml'));
    const places = Object.entries(origins.toJSON()).map(([pointer, place]) => [
      pointer,
      place.replace(`${folder}/`, ''),
    ]);
    expect(places).toEqual([
      ['', 'openapi.yaml:1'],
      ['/info', 'openapi.yaml:2'],
      ['/paths', 'openapi.yaml:3'],
      ['/paths/~1a', 'p/a.yaml:1'],
      ['/paths/~1a/get', 'p/a.yaml:1'],
      ['/paths/~1a/get/responses', 'p/a.yaml:2'],
      ['/paths/~1a/get/responses/200', 'p/a.yaml:3'],
      ['/components', 'openapi.yaml:1'],
      ['/components/responses', 'openapi.yaml:1'],
      ['/components/responses/r', 'p/r.yaml:2'],
      ['/components/responses/r/headers', 'p/r.yaml:3'],
    ]);
  });

  test('takes origins that were recorded', async () => {
    const folder = folderOf({ 'openapi.yaml': root('paths: { /a: {} }') });
    const recorded = { '': 'a.yaml:1', '/paths': 'b.yaml:7' };
    const { origins } = await readDocument(join(folder, 'openapi.yaml'), { origins: recorded });
    expect(origins.at('/paths/~1a/get')).toEqual({ file: 'b.yaml', line: 7 });
    expect(origins.toJSON()).toEqual(recorded);
  });
});
