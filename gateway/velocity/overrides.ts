import { JavaCollection } from './collection.ts';
import { JavaMap } from './map.ts';
import { isNumber, numberText } from './number.ts';
import { RenderError } from './template-error.ts';
import { textOf } from './value.ts';
import type { Value } from './value.ts';

/** What templates set; `undefined` when no template touched it. */
export interface Overrides {
  readonly request: RequestOverride | undefined;
  readonly response: ResponseOverride | undefined;
}

export interface RequestOverride {
  readonly header: Record<string, string>;
  readonly path: Record<string, string>;
  readonly querystring: Record<string, string>;
}

export interface ResponseOverride {
  /** Only an integer from 100 to 599 counts (fact 118). */
  readonly status: number | undefined;
  readonly header: Record<string, string>;
}

const NONE: Overrides = { request: undefined, response: undefined };

/** The two maps of `$context` that templates write to; they live as long as the call (facts 115-117). */
export class OverrideMaps {
  readonly #set = new Map<string, Value>();

  /** What `$context` shows beside what is known of the call: these two, and what templates add. */
  get(name: string): Value {
    const value = this.#set.get(name);
    if (value !== undefined || (name !== 'requestOverride' && name !== 'responseOverride'))
      return value;
    const made =
      name === 'requestOverride'
        ? new SilentMap({ path: new OnceMap(), header: new OnceMap(), querystring: new OnceMap() })
        : new ResponseMap({ header: new OnceMap() });
    this.#set.set(name, made);
    return made;
  }

  set(name: string, value: Value): void {
    this.#set.set(name, value);
  }

  names(): Iterable<string> {
    return new Set(['requestOverride', 'responseOverride', ...this.#set.keys()]);
  }

  read(): Overrides {
    if (this.#set.size === 0) return NONE;
    const request = {
      header: this.#texts('requestOverride', 'header'),
      path: this.#texts('requestOverride', 'path'),
      querystring: this.#texts('requestOverride', 'querystring'),
    };
    const response = {
      status: statusOf(this.#member('responseOverride', 'status')),
      header: this.#texts('responseOverride', 'header'),
    };
    const set = (parameters: object) => Object.keys(parameters).length > 0;
    return {
      request: Object.values(request).some(set) ? request : undefined,
      response: response.status !== undefined || set(response.header) ? response : undefined,
    };
  }

  #member(name: string, inner: string): Value {
    const map = this.#set.get(name);
    return map instanceof JavaMap ? map.get(inner) : undefined;
  }

  #texts(name: string, inner: string): Record<string, string> {
    const map = this.#member(name, inner);
    if (!(map instanceof JavaMap)) return {};
    const set = map.entries().filter(({ value }) => value !== undefined);
    return Object.fromEntries(set.map(({ key, value }) => [textOf(key), parameterText(value)]));
  }
}

/** Maps of `$context` print nothing (fact 160). */
class SilentMap extends JavaMap {
  constructor(members: Readonly<Record<string, Value>> = {}) {
    super();
    for (const [name, value] of Object.entries(members)) super.put(name, value);
  }

  override toString(): string {
    return '';
  }
}

/** Each parameter may be overridden once; the second time is a 5XX (fact 119). */
class OnceMap extends SilentMap {
  override put(key: Value, value: Value): Value {
    once(this, key);
    return super.put(key, value);
  }
}

class ResponseMap extends SilentMap {
  override put(key: Value, value: Value): Value {
    if (key === 'status') once(this, key);
    return super.put(key, value);
  }
}

/** @throws RenderError where the map has the key */
function once(map: JavaMap, key: Value): void {
  if (map.has(key))
    throw new RenderError(`${textOf(key)} is overridden twice; an override is final.`);
}

/** A list gives its items, joined by commas (fact 162). */
function parameterText(value: Value): string {
  return value instanceof JavaCollection ? value.items().map(textOf).join(',') : textOf(value);
}

/** An integer, or a text that spells one, from 100 to 599 (fact 118). */
function statusOf(value: Value): number | undefined {
  const text = isNumber(value) ? numberText(value) : value;
  return typeof text === 'string' && /^[1-5]\d\d$/.test(text) ? Number(text) : undefined;
}
