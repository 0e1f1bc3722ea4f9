import type { ApiDocument } from './document.ts';
import { ended, type Finding } from './finding.ts';
import { type DocumentOperation, operationsOf, routeKeyOf } from './operations.ts';

/** A finding that may be one of many of the same authored place. */
export interface DraftFinding extends Finding {
  /** What tells it apart instead of its message, where that names one of several operations. */
  alike?: string;
}

/** So many operations are named; of more, only the number. */
const mostNamed = 5;

/**
 * Operations may share one authored place, by an alias or a `$ref`, and each finds the same there: it
 * is said once, with the operations it concerns where they are several.
 */
export const once = (
  document: Pick<ApiDocument, 'root'>,
  drafts: readonly DraftFinding[],
): Finding[] => {
  if (drafts.length === 0) return [];
  const groups = new Map<string, DraftFinding[]>();
  for (const draft of drafts) {
    const { severity, rule, file, line, message, alike = message } = draft;
    const key = JSON.stringify([severity, rule, file, line, alike]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  const places = placesOf(operationsOf(document));
  return [...groups.values()].flatMap((group) => merged(group, places));
};

type Places = ReadonlyMap<string, readonly string[]>;

/** Route keys by the pointers of what is theirs. */
const placesOf = (operations: readonly DocumentOperation[]): Places => {
  const places = new Map<string, string[]>();
  for (const operation of operations) {
    const key = routeKeyOf(operation);
    places.set(operation.pointer, [key]);
    const { pointer, integrationPointer } = operation;
    if (integrationPointer.startsWith(`${pointer}/`)) continue;
    places.set(integrationPointer, [...(places.get(integrationPointer) ?? []), key]);
  }
  return places;
};

/** Whose place a pointer leads into. */
const routesAt = (pointer: string, places: Places): readonly string[] => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const routes = places.get(at);
    if (routes !== undefined) return routes;
  }
  return [];
};

const merged = ([first, ...others]: readonly DraftFinding[], places: Places): Finding[] => {
  if (first === undefined) return [];
  const routes = [...new Set([first, ...others].flatMap((it) => routesAt(it.pointer, places)))];
  const finding = { ...first };
  delete finding.alike;
  if (routes.length < 2) return [finding];
  return [{ ...finding, message: `${ended(first.message)} Concerns ${listed(routes)}.` }];
};

const listed = (routes: readonly string[]): string => {
  const named = routes.slice(0, mostNamed);
  const rest = routes.length - named.length;
  const last = rest > 0 ? `${rest} more` : (named.pop() ?? '');
  return `${named.join(', ')} and ${last}`;
};
