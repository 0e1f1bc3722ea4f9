import { basename, extname } from 'node:path';
import type { DanglingReference, ExternalReference, Json, JsonObject } from './document.ts';
import type { Finding } from './finding.ts';
import { type ShapeName, shapes } from './grammar.table.ts';
import type { Mount } from './origins.ts';
import { escapeToken, isObject, memberOf, membersOf, tokensOf } from './pointer.ts';
import {
  isModelAddress,
  type Place,
  placeId,
  referenceOf,
  type References,
  type Target,
} from './references.ts';
import type { Source } from './source.ts';

/** What is being copied: its shape, where it was authored, where it will stand, how deep that is. */
interface Spot extends Place {
  readonly shape: ShapeName;
  readonly out: string;
  readonly depth: number;
}

export interface Bundle {
  readonly root: JsonObject;
  readonly mounts: ReadonlyMap<string, Mount>;
  readonly dangling: readonly DanglingReference[];
  readonly external: readonly ExternalReference[];
}

const deepest = 300;
/** Far above what fits into the 6 MB an import takes (fact 152), reached only by repetition. */
const mostNodes = 2_000_000;

/**
 * Makes a document one object; what needs no change is shared with the authored files. External path items, and whatever has no place in `components`,
 * are inlined; other external targets become components under their own name, numbered where the
 * name is taken. References within the root file stay as they are.
 */
export class Bundler {
  readonly #references: References;
  readonly #report: (finding: Finding) => void;
  readonly #mounts = new Map<string, Mount>();
  /** Pointer of the component that stands for an authored place. */
  readonly #components = new Map<string, string>();
  readonly #taken = new Map<string, Set<string>>();
  readonly #pending: {
    readonly target: Target;
    readonly shape: ShapeName;
    readonly out: string;
  }[] = [];
  readonly #inlining = new Set<string>();
  readonly #dangling: DanglingReference[] = [];
  readonly #external: ExternalReference[] = [];
  /** What is no part of an authored file, and may be added to. */
  readonly #owned = new Set<JsonObject>();
  #root: Source | undefined;
  #nodes = 0;
  #refused = false;

  constructor(references: References, report: (finding: Finding) => void) {
    this.#references = references;
    this.#report = report;
  }

  bundle(root: Source): Bundle {
    this.#root = root;
    this.#mounts.set('', { source: root, pointer: '' });
    this.#nameAuthoredComponents(root);
    const spot = { source: root, pointer: '', out: '', depth: 0, shape: 'root' } as const;
    let copy = this.#copy(root.root, spot) as JsonObject;
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      const { target, shape, out } = next;
      const value = this.#mounted(target, { ...target, shape, out, depth: 2 });
      copy = this.#withComponent(copy, tokensOf(out), value);
    }
    return {
      root: copy,
      mounts: this.#mounts,
      dangling: this.#dangling,
      external: this.#external,
    };
  }

  /** Objects on the way that are shared with the authored file are copied once. */
  #withComponent(root: JsonObject, tokens: readonly string[], value: Json): JsonObject {
    const top = this.#ownedCopy(root);
    let at = top;
    for (const token of tokens.slice(0, -1)) {
      const next = memberOf(at, token);
      const own = this.#ownedCopy(isObject(next) ? next : {});
      at[token] = own;
      at = own;
    }
    const name = tokens.at(-1) ?? '';
    Object.defineProperty(at, name, { value, ...PLAIN_MEMBER });
    return top;
  }

  #ownedCopy(value: JsonObject): Record<string, Json> {
    if (this.#owned.has(value)) return value as Record<string, Json>;
    const copy = { ...value } as Record<string, Json>;
    this.#owned.add(copy);
    return copy;
  }

  /** A file that the root already lists as a component goes by that name wherever it is referred to. */
  #nameAuthoredComponents(root: Source): void {
    const components = this.#settled(
      { source: root, pointer: '/components' },
      root.root,
      'components',
    );
    for (const [section] of membersOf(components?.value)) {
      if (components === undefined || section === '$ref') continue;
      const entries = this.#settled(step(components, section), components.value, section);
      const names = membersOf(entries?.value).map(([name]) => name);
      this.#taken.set(section, new Set(names));
      for (const name of names) {
        const entry = entries && this.#settled(step(entries, name), entries.value, name);
        const pointer = `/components/${escapeToken(section)}/${escapeToken(name)}`;
        const own = entry?.source === root && entry.pointer.startsWith('/components/');
        if (entry !== undefined && !own) this.#components.set(placeId(entry), pointer);
      }
    }
  }

  #settled(place: Place, holder: Json, token: string): Target | undefined {
    const value = memberOf(holder, token);
    return value === undefined
      ? undefined
      : this.#references.settle({ ...place, value, direct: true });
  }

  #copy(value: Json, spot: Spot): Json {
    this.#nodes += 1;
    if (typeof value !== 'object' || value === null) return value;
    if (spot.depth > deepest || this.#nodes > mostNodes) return this.#refuse(spot);
    if (Array.isArray(value)) return this.#copyItems(value as Json[], spot);
    const reference = spot.shape === 'data' ? undefined : referenceOf(value);
    if (reference !== undefined) return this.#copyReference(reference, value as JsonObject, spot);
    return this.#copyMembers(value as JsonObject, spot);
  }

  #copyItems(items: readonly Json[], spot: Spot): Json {
    const copies = items.map((item, at) => this.#copy(item, itemSpot(spot, at)));
    return copies.every((copy, at) => copy === items[at]) ? items : copies;
  }

  /** What has nothing to be replaced in it is shared with the authored file. */
  #copyMembers(value: JsonObject, spot: Spot): Json {
    const members = membersOf(value);
    const copies = members.map(([name, member]) => {
      if (spot.shape === 'discriminator' && name === 'mapping') return this.#mapping(member, spot);
      if (typeof member === 'object') return this.#copy(member, memberSpot(spot, name));
      this.#nodes += 1;
      return member;
    });
    if (members.every(([, member], at) => member === copies[at])) return value;
    return Object.fromEntries(members.map(([name], at) => [name, copies[at] ?? null]));
  }

  /** Said once: what repeats itself without bound does so in a great many places. */
  #refuse({ source, pointer, out, depth }: Spot): null {
    const message =
      depth > deepest
        ? `The document is nested deeper than ${deepest} levels here.`
        : 'The document repeats itself without bound.';
    const place = { pointer: out, file: source.name, line: source.lineOf(pointer) };
    if (!this.#refused) this.#report({ severity: 'error', rule: 'too-deep', ...place, message });
    this.#refused = true;
    return null;
  }

  #copyReference(reference: string, value: JsonObject, spot: Spot): Json {
    if (isModelAddress(reference)) return value;
    const target = this.#references.follow(reference, spot);
    if (target === undefined) {
      if (this.#references.mayDangle(reference, spot))
        this.#dangling.push({ pointer: spot.out, reference });
      return value;
    }
    this.#noteLeaving(reference, spot, target);
    if (spot.source === this.#root && target.source === this.#root && target.direct)
      return this.#checkedChain(target, value);
    const siblings = membersOf(value)
      .filter(([name]) => name !== '$ref')
      .map(([name, member]): [string, Json] => [name, this.#copy(member, memberSpot(spot, name))]);
    const settled = this.#references.settle(target);
    if (settled === undefined) return value;
    const component = this.#componentFor(settled, spot);
    if (component !== undefined && component !== spot.out)
      return Object.fromEntries([['$ref', `#${component}`], ...siblings]);
    const inlined = this.#inline(settled, spot);
    return isObject(inlined) && siblings.length > 0
      ? Object.fromEntries([...Object.entries(inlined), ...siblings] as [string, Json][])
      : inlined;
  }

  /** References that only lead to references must end somewhere. */
  #checkedChain(target: Target, value: JsonObject): JsonObject {
    if (referenceOf(target.value) !== undefined) this.#references.settle(target);
    return value;
  }

  #noteLeaving(reference: string, { source, pointer, out }: Spot, target: Target): void {
    if (source !== this.#root || reference.startsWith('#') || target.source === source) return;
    const line = source.lineOf(`${pointer}/$ref`);
    this.#external.push({ pointer: out, reference, file: source.name, line });
  }

  /** The pointer that a reference to this target gets; undefined where the target is inlined. */
  #componentFor(target: Target, spot: Spot): string | undefined {
    const known = this.#components.get(placeId(target));
    if (known !== undefined) return known;
    if (target.source === this.#root && target.direct) return target.pointer;
    const { section } = shapes[spot.shape];
    if (section === undefined) return undefined;
    const name = this.#freeName(section, target);
    const out = `/components/${section}/${escapeToken(name)}`;
    this.#components.set(placeId(target), out);
    this.#pending.push({ target, shape: spot.shape, out });
    return out;
  }

  #freeName(section: string, target: Target): string {
    const taken = this.#taken.get(section) ?? new Set<string>();
    this.#taken.set(section, taken);
    const path = target.source.path;
    const own = tokensOf(target.pointer).at(-1) ?? basename(path, extname(path));
    const name = own.replaceAll(/[^A-Za-z0-9._-]/g, '_');
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
    taken.add(free);
    return free;
  }

  #inline(target: Target, spot: Spot): Json {
    const id = placeId(target);
    if (this.#inlining.has(id)) {
      const message =
        'This $ref leads back to what holds it, and can only be inlined: break the circle.';
      const place = { file: spot.source.name, line: spot.source.lineOf(`${spot.pointer}/$ref`) };
      this.#report({ severity: 'error', rule: 'broken-ref', pointer: spot.out, ...place, message });
      return null;
    }
    this.#inlining.add(id);
    const value = this.#mounted(target, spot);
    this.#inlining.delete(id);
    return value;
  }

  #mounted(target: Target, spot: Spot): Json {
    const { source, pointer } = target;
    this.#mounts.set(spot.out, { source, pointer });
    return this.#copy(target.value, { ...spot, source, pointer });
  }

  /** `discriminator.mapping` holds references as plain strings, or names of schemas. */
  #mapping(value: Json, spot: Spot): Json {
    const entries = membersOf(value).map(([name, to]): [string, Json] => {
      if (typeof to !== 'string' || !/[#/]|\.(ya?ml|json)$/.test(to)) return [name, to];
      const at = { ...memberSpot(memberSpot(spot, 'mapping'), name), shape: 'schema' as const };
      const copied = this.#copyReference(to, { $ref: to }, at);
      return [name, referenceOf(copied) ?? to];
    });
    return Object.fromEntries(entries);
  }
}

const step = (place: Place, token: string): Place => ({
  source: place.source,
  pointer: `${place.pointer}/${escapeToken(token)}`,
});

const memberSpot = (spot: Spot, name: string): Spot => {
  const { members, entries } = shapes[spot.shape];
  const token = escapeToken(name);
  const known = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
  return {
    source: spot.source,
    shape: spot.shape === 'data' ? 'data' : (known ?? entries ?? 'any'),
    pointer: `${spot.pointer}/${token}`,
    out: `${spot.out}/${token}`,
    depth: spot.depth + 1,
  };
};

/** Items of a tuple (`items: [...]` of a schema) have the array's own shape. */
const itemSpot = (spot: Spot, at: number): Spot => ({
  source: spot.source,
  shape: shapes[spot.shape].items ?? spot.shape,
  pointer: `${spot.pointer}/${at}`,
  out: `${spot.out}/${at}`,
  depth: spot.depth + 1,
});

const PLAIN_MEMBER = { enumerable: true, configurable: true, writable: true } as const;
