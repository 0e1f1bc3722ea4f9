import { LazyMap } from './lazy-map.ts';
import { PlainMap } from './plain-map.ts';
import type { Value } from './value.ts';

/** Each built when a template first asks for it. */
export interface ParameterSources {
  path(): Record<string, string>;
  querystring(): Record<string, string>;
  header(): Record<string, string>;
}

/** `$input.params()`: `path`, `querystring` and `header`, in this order (fact 153). */
export class RequestParameters extends LazyMap {
  readonly #sources: ParameterSources;
  #path: Named | undefined;
  #querystring: Named | undefined;
  #header: Named | undefined;

  constructor(sources: ParameterSources) {
    super();
    this.#sources = sources;
  }

  /** `$input.params(x)`: the first of the three that has it (fact 153). */
  find(name: string): string | undefined {
    return (
      own(this.#named('path').record, name) ??
      own(this.#named('querystring').record, name) ??
      header(this.#named('header').record, name)
    );
  }

  protected override member(name: string): Value {
    return name === 'path' || name === 'querystring' || name === 'header'
      ? this.#named(name).map
      : undefined;
  }

  protected override *members(): Iterable<readonly [string, Value]> {
    for (const name of ['path', 'querystring', 'header'] as const)
      yield [name, this.#named(name).map];
  }

  protected override count(): number {
    return 3;
  }

  #named(name: 'path' | 'querystring' | 'header'): Named {
    switch (name) {
      case 'path':
        return (this.#path ??= new Named(this.#sources.path()));
      case 'querystring':
        return (this.#querystring ??= new Named(this.#sources.querystring()));
      case 'header':
        return (this.#header ??= new Named(this.#sources.header()));
    }
  }
}

class Named {
  readonly record: Readonly<Record<string, string>>;
  #map: PlainMap | undefined;

  constructor(record: Readonly<Record<string, string>>) {
    this.record = record;
  }

  get map(): PlainMap {
    return (this.#map ??= new PlainMap(this.record));
  }
}

function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** As it was sent, else in any case: HTTP/2 sends every name in lower case. */
function header(record: Readonly<Record<string, string>>, name: string): string | undefined {
  const exact = own(record, name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase();
  for (const one of Object.keys(record)) if (one.toLowerCase() === lower) return record[one];
  return undefined;
}
