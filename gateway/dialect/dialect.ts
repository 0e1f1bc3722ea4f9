import type { ApiDocument, ApiKind, Json, JsonObject } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';
import { memberOf } from '../document/pointer.ts';
import { lowerHttp } from './http.ts';
import { gatewayReads, importReads } from './members.ts';
import { Notes } from './notes.ts';
import { inlinePathItems } from './path-items.ts';
import { AuthoredPlaces, type Moved } from './places.ts';
import { lowerRest } from './rest.ts';

export interface ImportDialect {
  readonly root: JsonObject;
  /** Pointers of `root` whose authored place is another pointer of the bundled document. */
  readonly moved: Moved;
  /**
   * What was said in other words (`gatehouse/rewritten`), what an import drops (`gatehouse/lost-keyword`), and
   * what OpenAPI 3.0.3 cannot say (`gatehouse/inexpressible`, an error): `root` is then not to be used.
   */
  readonly findings: readonly Finding[];
}

export interface DialectOptions {
  /** Keeps what the gateway reads and an import passes by: `x-gatehouse`, the API's description. */
  readonly isServed?: boolean;
}

/**
 * The document as an import of API Gateway takes it: OpenAPI 3.0.3 in one piece, with nothing it would pass
 * by, refuse or drop where that can be helped. It accepts what the document accepts. Lowered once more it is
 * the same. The document is left as it is.
 */
export function toImportDialect(
  document: ApiDocument,
  kind: ApiKind,
  { isServed = false }: DialectOptions = {},
): ImportDialect {
  const { root, moved } = inlinePathItems(document.root);
  const authored = new AuthoredPlaces(moved);
  const notes = new Notes(document, kind, authored);
  const version = versionSaid(document.root, kind, notes);
  const keeps = isServed ? gatewayReads : importReads;
  const lowered =
    kind === 'http'
      ? lowerHttp({ root }, notes, keeps)
      : lowerRest(root, notes, { is30: version === '3.0', keeps });
  noteLeftOut(document.root, notes);
  if (kind !== 'http') refuseDialect(document.root, notes);
  for (const path of Object.keys(moved))
    notes.rewritten(path, 'The path item is written out where it is referred to.');
  const places = Object.entries(lowered.moved).map(
    ([at, from]) => [at, authored.of(from)] as const,
  );
  return {
    root: lowered.root,
    moved: { ...moved, ...Object.fromEntries(places) },
    findings: notes.findings,
  };
}

const VERSION = /^(3\.[01])(\.\d+)?$/;

/** YAML reads an unquoted 3.0 as the number 3. */
const textOf = (said: Json): string =>
  typeof said === 'number' ? said.toFixed(1) : typeof said === 'string' ? said : '';

/** The version whose words are read, which are those of 3.0 where none is said. */
function versionSaid(root: JsonObject, kind: ApiKind, notes: Notes): string | undefined {
  const said = root['openapi'];
  const text = textOf(said ?? '3.0');
  const [, version] = VERSION.exec(text) ?? [];
  if (kind === 'websocket' || version === undefined || memberOf(root, 'swagger') !== undefined)
    notes.refused(
      said === undefined ? '' : '/openapi',
      'Only OpenAPI 3.0 and 3.1 can be written as an import takes them.',
      kind === 'websocket'
        ? 'API Gateway imports no WebSocket APIs: describe its routes to CloudFormation.'
        : 'Convert the document to OpenAPI 3.0 or 3.1.',
    );
  else if (said !== undefined && !/^3\.0\.\d+$/.test(text))
    notes.rewritten('/openapi', `OpenAPI ${text} is written as 3.0.3.`);
  return version;
}

/** Dialects whose schemas mean what those of OpenAPI 3.1 mean. */
const DIALECTS: ReadonlySet<Json> = new Set([
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://json-schema.org/draft/2020-12/schema',
]);

const LEFT_OUT: Readonly<Record<string, string>> = {
  webhooks: 'Webhooks are left out: an import makes nothing of them.',
  security: 'Security is written at each operation that has none of its own.',
};

function noteLeftOut(root: JsonObject, notes: Notes): void {
  for (const [name, words] of Object.entries(LEFT_OUT))
    if (root[name] !== undefined) notes.rewritten(`/${name}`, words);
  const { servers } = root;
  if (Array.isArray(servers) && servers.length > 1)
    notes.rewritten('/servers/1', 'The first server counts; the others are left out.');
}

function refuseDialect({ jsonSchemaDialect }: JsonObject, notes: Notes): void {
  if (jsonSchemaDialect !== undefined && !DIALECTS.has(jsonSchemaDialect))
    notes.refused(
      '/jsonSchemaDialect',
      'Schemas of this dialect may mean something else in OpenAPI 3.0.3.',
      'Write schemas in JSON Schema 2020-12, and leave out jsonSchemaDialect.',
    );
}
