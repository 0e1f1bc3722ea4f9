import { join } from 'node:path';
import { plugin } from '../../../gateway/lint/redocly.ts';
import { folderOf, removeFolders } from '../document/folder.ts';
import { clean } from './document.ts';

afterAll(removeFolders);

class Source {
  readonly absoluteRef: string;
  readonly body: string;

  constructor(absoluteRef: string, body: string) {
    this.absoluteRef = absoluteRef;
    this.body = body;
  }
}

/** What Redocly is told of a document: file, line, severity, message. */
const reported = (files: Record<string, string>): unknown[] => {
  const folder = folderOf(files);
  const reports: unknown[] = [];
  const visitor = plugin().rules.oas3.import();
  visitor.Root.leave(undefined, {
    location: { source: new Source(join(folder, 'a.json'), '') as never },
    report: ({ message, forceSeverity, location }) => {
      const file = location.source.absoluteRef.slice(folder.length + 1);
      reports.push([file, location.start.line, forceSeverity, message]);
    },
  });
  return reports;
};

describe('the Redocly plugin', () => {
  test('has nothing against a clean document', () =>
    expect(reported({ 'a.json': JSON.stringify(clean) })).toEqual([]));

  test('shows each finding where it was authored, in whichever file', () => {
    const paths = { '/b': { $ref: 'b.json' } };
    const item = {
      post: { ...clean.paths['/b'].post, 'x-amazon-apigateway-request-validator': 'x' },
    };
    const found = reported({
      'a.json': JSON.stringify({ ...clean, paths, openapi: '3.1.0' }, null, 1),
      'b.json': JSON.stringify(item, null, 1),
    });
    expect(found).toEqual([
      [
        'a.json',
        2,
        'error',
        `Unable to determine OAS version from '3.1.0': an import takes OpenAPI 3.0, such as "3.0.3". [openapi-version]`,
      ],
      [
        'b.json',
        26,
        'warn',
        'x-amazon-apigateway-request-validator: REST APIs only; an HTTP API import passes by it (fact 202). [ignored-by-aws]',
      ],
    ]);
  });

  test('shows why a document cannot be read', () =>
    expect(reported({ 'a.json': '{"openapi": ' })).toEqual([
      ['a.json', 1, 'error', expect.stringContaining('This is not YAML') as string],
    ]));
});
