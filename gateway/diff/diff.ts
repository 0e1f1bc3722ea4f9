import type { GatewayConfig } from '../config.ts';
import { settingsOf } from '../deployment/settings.ts';
import type { ApiDocument, ApiKind, JsonObject } from '../document/document.ts';
import { requirementsEnforced } from './access.ts';
import { byGravity, type Change } from './change.ts';
import { compare, type Comparison, placeOf } from './comparison.ts';
import { gathered, type Ruled } from './gathered.ts';
import { isSame } from './normal.ts';
import { type Found, isAlone, isRoute, readReport } from './redocly.ts';
import { diffRules } from './rules.ts';

/** A document, the kind of API it describes, and what a config lays over it. */
export interface Described {
  readonly document: ApiDocument;
  readonly kind: ApiKind;
  readonly config?: GatewayConfig;
}

/**
 * Compares two bundled documents as OpenAPI or AsyncAPI: what `redocly diff --format json` prints.
 * Another program's work, which is why it is handed in.
 */
export type RedoclyDiff = (base: JsonObject, head: JsonObject) => Promise<string>;

/**
 * What callers of an API will see of a change of its document, most grave first: Redocly's breaking
 * changes, and those that only API Gateway has, each once. The order of members, files, anchors, and
 * YAML or JSON are no change.
 *
 * @throws Error where Redocly cannot compare them, as OpenAPI 2 with 3
 */
export const diff = async (
  base: Described,
  head: Described,
  redocly: RedoclyDiff,
): Promise<readonly Change[]> => {
  if (base.kind !== head.kind) return [kindChanged(base, head)];
  const isRead = !isSame(base.document.root, head.document.root);
  const found = isRead ? readReport(await redocly(base.document.root, head.document.root)) : [];
  const ruled =
    base.kind === 'websocket' ? found : withGateways(compared(base.kind, base, head), found);
  return ruled.map((it) => changeOf(it, base, head)).toSorted(byGravity);
};

const compared = (kind: 'rest' | 'http', base: Described, head: Described): Comparison => {
  const sideOf = ({ document, config = {} }: Described) => {
    return { document, settings: settingsOf(document, config) };
  };
  return compare(kind, sideOf(base), sideOf(head));
};

/** API Gateway's changes, then those of Redocly that are none of them. */
const withGateways = (comparison: Comparison, found: readonly Found[]): Ruled[] => {
  const own = diffRules
    .filter(({ kinds }) => kinds.includes(comparison.kind))
    .flatMap(({ id, check }) => check(comparison).map((it): Ruled => ({ rule: id, ...it })));
  const covered = [
    ...own.flatMap(({ covers = [] }) => covers),
    ...requirementsEnforced(comparison),
  ];
  return [...gathered(own), ...found.filter((it) => !isRoute(it) && isAlone(it, covered))];
};

const changeOf = (ruled: Ruled, base: Described, head: Described): Change => {
  const { severity, rule, operation = null, message, before = null, after = null } = ruled;
  const roots = { base: base.document, head: head.document };
  const { side, pointer } =
    ruled.place.side === 'base' ? ruled.place : placeOf(roots, ruled.place.pointer);
  const { file, line } = roots[side].origins.at(pointer);
  return { severity, rule, operation, pointer, file, line, message, before, after };
};

/** Nothing else can be said of two kinds: hardly a member means the same in both. */
const kindChanged = (base: Described, head: Described): Change => ({
  severity: 'breaking',
  rule: 'gateway/kind-changed',
  operation: null,
  pointer: '',
  ...head.document.origins.at(''),
  message: `This is ${names[head.kind]}, no longer ${names[base.kind]}: it is another API, at another address.`,
  before: base.kind,
  after: head.kind,
});

const names = {
  rest: 'a REST API',
  http: 'an HTTP API',
  websocket: 'a WebSocket API',
} as const satisfies Record<ApiKind, string>;
