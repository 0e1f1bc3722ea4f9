import type { Json } from '../document/document.ts';
import { memberOf, tokensOf } from '../document/pointer.ts';
import type { ChangeSeverity } from './change.ts';
import { operationAt } from './comparison.ts';
import type { Ruled } from './gathered.ts';
import { isSame, listed } from './normal.ts';
import { differing, type Parted, partedOf } from './parted.ts';
import type { Covered } from './rule.ts';

/** What `redocly diff --format json` prints, as far as it is read. */
interface Report {
  readonly changes: readonly RedoclyChange[];
}

interface RedoclyChange {
  /** Pointer by way of references, with its `#`. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: Impact;
  readonly property?: string;
  readonly verdicts: readonly Verdict[];
  readonly base?: Spot;
  readonly revision?: Spot;
}

type Impact = 'major' | 'minor' | 'patch';

interface Spot {
  readonly pointer: string;
  readonly value?: Json;
}

interface Verdict {
  readonly ruleId: string;
  readonly impact: Impact;
  readonly message: string;
  readonly location: { readonly pointer: string };
}

/** A change that Redocly found, with every pointer that it has. */
export interface Found extends Ruled {
  readonly id: string;
  readonly pointers: readonly string[];
}

/**
 * Reads what Redocly found. Patches are prose, or nothing that a caller sees.
 *
 * @throws Error where the report is none
 */
export const readReport = (report: string): Found[] => {
  const parsed = JSON.parse(report) as Partial<Report>;
  if (!Array.isArray(parsed.changes)) throw new Error('Redocly gave no report of changes.');
  const { whole, parted } = partedOf((parsed as Report).changes);
  const found = whole.flatMap((change) => [
    ...change.verdicts
      .filter(({ impact }) => impact !== 'patch')
      .map((verdict) => judged(change, verdict)),
    ...(isUnjudged(change) ? [unjudged(change)] : []),
  ]);
  return [...found, ...parted.flatMap(rejoined)];
};

/** A parameter that says less is compatible where it is no longer required, and nothing else of it changed. */
const rejoined = (halves: Parted<RedoclyChange>): Found[] => {
  const members = differing(halves);
  if (members.length === 0) return [];
  const { removed, added } = halves;
  const value = added.revision?.value;
  const isLoosened = isSame(members, ['required']) && memberOf(value, 'required') !== true;
  const [name, place] = ['name', 'in'].map((member) => memberOf(value, member) as string);
  const change = removed.base === undefined ? added : { ...added, base: removed.base };
  return [
    foundOf(change, {
      id: 'parameter-changed',
      severity: isLoosened ? 'compatible' : 'breaking',
      message: `\`${name}\` ${place} parameter is another one: ${listed(members)} changed.`,
      at: added.revision?.pointer ?? added.path,
    }),
  ];
};

/** What an extension says, API Gateway's rules judge. */
const isUnjudged = ({ verdicts, impact, typeName }: RedoclyChange): boolean =>
  verdicts.length === 0 && impact === 'minor' && typeName !== 'SpecExtension';

const SEVERITIES = { major: 'breaking', minor: 'compatible', patch: 'compatible' } as const;

const judged = (change: RedoclyChange, { ruleId, impact, message, location }: Verdict): Found =>
  foundOf(change, { id: ruleId, severity: SEVERITIES[impact], message, at: location.pointer });

/** `parameter-added`: what Redocly has no rule for, and what breaks nobody. */
const unjudged = (change: RedoclyChange): Found => {
  const { typeName, kind, property, path } = change;
  const what = typeName.replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
  const own = memberOf(change.revision?.value, 'name') ?? memberOf(change.base?.value, 'name');
  const place = property ?? tokensOf(path.slice(1)).at(-1) ?? '';
  const name = typeof own === 'string' ? own : place;
  return foundOf(change, {
    id: `${what.replaceAll(' ', '-').toLowerCase()}-${kind}`,
    severity: SEVERITIES[change.impact],
    message: `${what} \`${name}\` was ${kind}.`,
    at: change.revision?.pointer ?? change.base?.pointer ?? path,
  });
};

interface Said {
  readonly id: string;
  readonly severity: ChangeSeverity;
  readonly message: string;
  readonly at: string;
}

const foundOf = (change: RedoclyChange, { id, severity, message, at }: Said): Found => {
  const { path, base, revision, kind } = change;
  const pointers = [path, at, base?.pointer, revision?.pointer]
    .filter((it) => it !== undefined)
    .map(bare);
  const operation = pointers.map(operationAt).find((it) => it !== undefined);
  return {
    rule: `redocly/${id}`,
    id,
    severity,
    ...(operation !== undefined && { operation }),
    place: { side: kind === 'removed' ? 'base' : 'head', pointer: bare(at) },
    message,
    before: base?.value,
    after: revision?.value,
    pointers,
  };
};

const bare = (pointer: string): string => (pointer === '#/' ? '' : pointer.replace(/^#/, ''));

/** What API Gateway's rules say of routes, by the calls that they take: `ANY` and greedy paths among them. */
const OWNED: ReadonlySet<string> = new Set([
  ...['operation-removed', 'operation-added', 'path-removed', 'path-item-added'],
  ...['path-item-removed', 'paths-added'],
]);

export const isRoute = ({ id }: Found): boolean => OWNED.has(id);

/** Whether no rule of API Gateway's says the same. */
export const isAlone = ({ id, pointers }: Found, covered: readonly Covered[]): boolean =>
  !covered.some(({ rule, pointer }) => rule === id && pointers.some((it) => isWithin(it, pointer)));

const isWithin = (pointer: string, above: string): boolean =>
  pointer === above || pointer.startsWith(`${above}/`);
