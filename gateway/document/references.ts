import { dirname, resolve } from 'node:path';
import { anchored } from './anchors.ts';
import type { ApiKind, Json } from './document.ts';
import type { Finding } from './finding.ts';
import { shapeAt } from './grammar.table.ts';
import { escapeToken, isObject, memberOf, tokensOf } from './pointer.ts';
import { nameOf, readSource, type Source, type SourceMemory } from './source.ts';
import { unreadable } from './text.ts';

/** A place in an authored file. */
export interface Place {
  readonly source: Source;
  readonly pointer: string;
}

export interface Target extends Place {
  readonly value: Json;
  /** Reached without passing another `$ref` on the way. */
  readonly direct: boolean;
}

export const placeId = ({ source, pointer }: Place): string => `${source.path}#${pointer}`;

/** The `$ref` of a Reference Object. A schema's property may bear that name, but is no string. */
export const referenceOf = (value: Json | undefined): string | undefined => {
  const reference = isObject(value) ? memberOf(value, '$ref') : undefined;
  return typeof reference === 'string' ? reference : undefined;
};

/** A model as API Gateway names it (import fact 170): no address that anybody fetches. */
export const isModelAddress = (reference: string): boolean =>
  /^https:\/\/apigateway\.amazonaws\.com\/restapis\/[^/]+\/models\//.test(reference);

/** A reference that is being followed, and how many led to it. */
interface Walk {
  readonly reference: string;
  readonly from: Place;
  readonly length: number;
}

const VERSION = 'x-amazon-apigateway-importexport-version';

/** Import fact 185. */
const NOT_CANONICAL =
  'Invalid model specified: Validation Result: warnings : [], errors : [Model reference must be in canonical form]';

/** What a document converted from OpenAPI 2.0 may have left in places that OpenAPI 3.0 has not: nobody looks there. */
const OF_OPENAPI_2 = /^#\/(?:definitions|parameters|responses)\//;

const longestChain = 50;

const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** Opens files once each and follows references from place to place, reporting what leads nowhere. */
export class References {
  readonly #sources = new Map<string, Source | undefined>();
  readonly #report: (finding: Finding) => void;
  readonly #memory: SourceMemory | undefined;
  readonly #saidKind: ApiKind | undefined;
  /** The file opened first. */
  #root: Source | undefined;

  /**
   * @param memory of files parsed before, for whoever reads a document again and again
   * @param kind of the document's API, where it is said
   */
  constructor(report: (finding: Finding) => void, memory?: SourceMemory, kind?: ApiKind) {
    this.#report = report;
    this.#memory = memory;
    this.#saidKind = kind;
  }

  /** The rules of REST APIs are for documents that do not say to be of another kind. */
  get #kind(): ApiKind | undefined {
    const isSaid = (name: string): boolean => memberOf(this.#root?.root, name) !== undefined;
    if (this.#saidKind !== undefined) return this.#saidKind;
    return isSaid('asyncapi') || isSaid(VERSION) ? undefined : 'rest';
  }

  /** Absolute paths of the files opened so far, readable or not: what a watcher must watch. */
  get paths(): string[] {
    return [...this.#sources.keys()];
  }

  open(path: string): Source | undefined {
    if (!this.#sources.has(path))
      this.#sources.set(path, readSource(path, this.#report, this.#memory));
    this.#root ??= this.#sources.get(path);
    return this.#sources.get(path);
  }

  /**
   * Whether a reference may lead nowhere: an import leaves one into `components` as it is, and goes on
   * without what is missing (import facts 196, 208).
   */
  mayDangle(reference: string, from: Place): boolean {
    if (isModelAddress(reference)) return true;
    if (from.source !== this.#root) return false;
    if (reference.startsWith('#/components/')) return true;
    return OF_OPENAPI_2.test(reference) && !this.#isModel(from.source, from.pointer);
  }

  /** What JSON Schema gives a name, `#node` or an address: OpenAPI 3.0 has no such names. */
  #named(reference: string, from: Place, length: number): Target | undefined {
    const version = memberOf(this.#root?.root, 'openapi');
    if (typeof version !== 'string' || !version.startsWith('3.1')) return undefined;
    if (!ADDRESS.test(reference) && !/^#[^/]/.test(reference)) return undefined;
    const pointer = anchored(from.source.root, reference);
    if (pointer === undefined) return undefined;
    const found = this.#walk(from.source, tokensOf(pointer), { reference, from, length });
    return found && { ...found, direct: false };
  }

  /** Where a reference leads; a broken one is reported at the place of the reference and answers undefined. */
  follow(reference: string, from: Place, length = 0): Target | undefined {
    if (length > longestChain)
      return this.#say(from, { message: `$ref "${reference}" leads back to itself.` });
    if (isModelAddress(reference)) return undefined;
    const named = this.#named(reference, from, length);
    if (named !== undefined) return named;
    if (ADDRESS.test(reference)) {
      const remedy = 'Nothing is fetched while reading; keep a copy beside the document.';
      return this.#broken(from, `$ref "${reference}" leaves this machine. ${remedy}`);
    }
    const [file = '', fragment = ''] = split(reference);
    const source = file === '' ? from.source : this.#openFrom(file, reference, from);
    if (source === undefined) return undefined;
    if (fragment !== '' && !fragment.startsWith('/'))
      return this.#broken(
        from,
        `$ref "${reference}": what follows # must be a JSON pointer, "/…", or an $anchor of its file.`,
      );
    return this.#walk(source, tokensOf(fragment), { reference, from, length });
  }

  /** Follows references that lead to references: the place of the value itself, or of the last that dangles. */
  settle(target: Target): Target | undefined {
    let at = target;
    for (let length = 0; ; length += 1) {
      const reference = referenceOf(at.value);
      if (reference === undefined) return at;
      const next = this.follow(reference, at, length);
      if (next === undefined) return this.mayDangle(reference, at) ? at : undefined;
      at = { ...next, direct: at.direct && next.direct };
    }
  }

  #openFrom(file: string, reference: string, from: Place): Source | undefined {
    const path = resolve(dirname(from.source.path), file);
    const reason = this.#sources.has(path) ? undefined : unreadable(path);
    if (reason === undefined) return this.open(path);
    this.#sources.set(path, undefined);
    this.#broken(from, `$ref "${reference}" is broken: ${nameOf(path)} ${reason.reason}.`);
    return undefined;
  }

  #walk(source: Source, tokens: readonly string[], origin: Walk): Target | undefined {
    let at: Target = { source, pointer: '', value: source.root, direct: true };
    for (const token of tokens) {
      const inner = memberOf(at.value, token) === undefined ? referenceOf(at.value) : undefined;
      const pointer = `${at.pointer}/${escapeToken(token)}`;
      if (inner !== undefined) {
        const next = this.follow(inner, at, origin.length + 1);
        if (next === undefined)
          return this.mayDangle(inner, at) ? this.#missing(at, pointer, origin) : undefined;
        at = { ...next, direct: false };
      }
      const value = memberOf(at.value, token);
      if (value === undefined) return this.#missing(at, pointer, origin);
      at = { ...at, pointer, value };
    }
    return at;
  }

  #missing(at: Place, pointer: string, { reference, from }: Walk): Target | undefined {
    if (this.mayDangle(reference, from)) return undefined;
    const missing = `${at.source.name} has nothing at "${pointer}"`;
    return this.#broken(from, `$ref "${reference}" is broken: ${missing}.`);
  }

  #broken(from: Place, message: string): Target | undefined {
    const isModel = this.#isModel(from.source, from.pointer);
    return this.#say(from, isModel ? { message: NOT_CANONICAL, remedy: message } : { message });
  }

  #say({ source, pointer }: Place, said: Pick<Finding, 'message' | 'remedy'>): Target | undefined {
    const place = { pointer, file: source.name, line: source.lineOf(`${pointer}/$ref`) };
    this.#report({ severity: 'error', rule: 'broken-ref', ...place, ...said });
    return undefined;
  }

  /** Whether an import makes part of a model of what stands there. */
  #isModel(source: Source, pointer: string): boolean {
    return this.#kind === 'rest' && source === this.#root && shapeAt(pointer) === 'schema';
  }
}

const split = (reference: string): string[] => {
  const hash = reference.indexOf('#');
  const parts = hash < 0 ? [reference] : [reference.slice(0, hash), reference.slice(hash + 1)];
  return parts.map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
};
