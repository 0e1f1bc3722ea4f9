import { compileFilter, type Accepts } from './filter.ts';
import { invalidPath, pathNotFound } from './errors.ts';
import type { JsonArray, JsonObject, JsonValue } from './json.ts';
import type { Run } from './run.ts';
import { isDefinite, type PathSyntax, type Step } from './syntax.ts';

/** What one step, and all behind it, does with a value: the last adds to what was found. */
export type Visit = (value: JsonValue, run: Run) => void;

/** What the step behind a `..` asks of a value before it is tried on it. */
type Suits = (value: JsonValue, run: Run) => boolean;

export function isObject(value: JsonValue): value is JsonObject {
  return value instanceof Map;
}

export function isArray(value: JsonValue): value is JsonArray {
  return Array.isArray(value);
}

/** A path as one function over a value; what it finds lies in `run.found`. */
export function compileSteps(path: PathSyntax): Visit {
  return compileFrom(path.steps, 0).visit;
}

const add: Visit = (value, run) => {
  run.spend(1);
  run.found.push(value);
};

interface Compiled {
  readonly visit: Visit;
  /** Behind `..`: what values the step is tried on. */
  readonly suits: Suits;
  /** The steps behind this one; undefined at the end. */
  readonly next: Visit | undefined;
}

const END: Compiled = { visit: add, suits: () => false, next: undefined };

function compileFrom(steps: readonly Step[], at: number): Compiled {
  const step = steps[at];
  if (step === undefined) return END;
  const rest = compileFrom(steps, at + 1);
  const next = at + 1 < steps.length ? rest.visit : undefined;
  switch (step.kind) {
    case 'self':
      return { visit: rest.visit, suits: () => false, next };
    case 'scan':
      return { visit: scan(rest), suits: () => false, next };
    case 'wildcard':
      return { visit: wildcard(next), suits: () => true, next };
    case 'property':
      return property(step.names, next, isDefiniteAround(steps, at));
    case 'filter':
      return filtered(compileFilter(step.filter, compileSteps), next);
    case 'index':
    case 'index-from-end':
    case 'indexes':
    case 'slice':
      return { visit: onArray(indexes(step), next ?? add), suits: isArray, next };
  }
}

/** Jayway asks the step before whether the path is definite from there on. */
function isDefiniteAround(steps: readonly Step[], at: number): boolean {
  return steps.slice(Math.max(0, at - 1)).every(isDefinite);
}

function property(names: readonly string[], next: Visit | undefined, definite: boolean): Compiled {
  const [name] = names;
  const visit =
    names.length === 1 && name !== undefined
      ? oneName(name, next, definite)
      : severalNames(names, next);
  const suits: Suits = (value) => isObject(value) && names.every((one) => value.has(one));
  return {
    visit: (value, run) => {
      run.spend(1);
      if (!isObject(value)) throw pathNotFound(`No object has a member ${names.join(', ')} here`);
      visit(value, run);
    },
    suits,
    next,
  };
}

type VisitObject = (object: JsonObject, run: Run) => void;

/**
 * A missing member is not found; between indefinite steps it is passed over, unless it is the last.
 */
function oneName(name: string, next: Visit | undefined, definite: boolean): VisitObject {
  const go = next ?? add;
  const passes = next !== undefined && !definite;
  return (object, run) => {
    const value = object.get(name);
    if (value !== undefined) {
      go(value, run);
    } else if (!passes) {
      throw pathNotFound(`No member ${name}`);
    }
  };
}

/** `['a','b']`: an object of those that exist, which nothing can follow. */
function severalNames(names: readonly string[], next: Visit | undefined): VisitObject {
  if (next !== undefined) {
    return () => {
      throw invalidPath('Several names can only end a path');
    };
  }
  return (object, run) => {
    const picked = new Map<string, JsonValue>();
    for (const name of names) {
      const value = object.get(name);
      if (value !== undefined) picked.set(name, value);
    }
    add(picked, run);
  };
}

/** A miss below one element of an array is passed over; below a member of an object it is not. */
function wildcard(next: Visit | undefined): Visit {
  const go = next ?? add;
  return (value, run) => {
    run.spend(1);
    if (isObject(value)) {
      for (const member of value.values()) go(member, run);
    } else if (isArray(value)) {
      for (const item of value) pass(go, item, run);
    }
  };
}

function pass(go: Visit, item: JsonValue, run: Run): void {
  try {
    go(item, run);
  } catch (error) {
    if (!isMiss(error)) throw error;
  }
}

/** Whether this is PathNotFoundException. */
export function isMiss(error: unknown): boolean {
  return error instanceof Error && 'fault' in error && error.fault === 'PathNotFoundException';
}

function filtered(accepts: Accepts, next: Visit | undefined): Compiled {
  const go = next ?? add;
  const visit: Visit = (value, run) => {
    run.spend(1);
    if (isObject(value)) {
      if (accepts(value, run)) go(value, run);
    } else if (isArray(value)) {
      for (const item of value) if (accepts(item, run)) go(item, run);
    } else {
      throw invalidPath('A filter applies to objects and arrays');
    }
  };
  return { visit, suits: accepts, next };
}

/** The indexes a step asks of an array of this length; one that is out of bounds is not found. */
type Indexes = (length: number) => Iterable<number>;

function onArray(wanted: Indexes, go: Visit): Visit {
  return (value, run) => {
    run.spend(1);
    if (value === null) throw pathNotFound('null has no elements');
    if (!isArray(value)) throw invalidPath('An index applies to arrays');
    for (const index of wanted(value.length)) {
      const item = value[index];
      if (item === undefined) throw pathNotFound(`No element ${index}`);
      go(item, run);
    }
  };
}

/** A negative index counts from the end in the open ends of a slice only, as in Jayway 2.0.0. */
function indexes(step: Step & { kind: 'index' | 'index-from-end' | 'indexes' | 'slice' }): Indexes {
  switch (step.kind) {
    case 'index':
      return () => [step.index];
    case 'index-from-end':
      return (length) => [length + step.offset];
    case 'indexes':
      return () => step.indexes;
    case 'slice':
      return slice(step.from, step.to);
  }
}

function slice(from: number | undefined, to: number | undefined): Indexes {
  return (length) => {
    if (length === 0) return [];
    if (from !== undefined && to !== undefined) return range(from, Math.min(length, to));
    if (from !== undefined) return range(from < 0 ? Math.max(0, length + from) : from, length);
    const end = to ?? length;
    return range(0, Math.min(length, end < 0 ? length + end : end));
  };
}

function* range(from: number, to: number): Iterable<number> {
  for (let index = from; index < to; index += 1) yield index;
}

/**
 * `..`: the next step is tried on every value below that suits it, parents first. An array whose step
 * is not the last passes its elements on to the step behind that one, as Jayway does.
 */
function scan(target: Compiled): Visit {
  const { visit, suits, next } = target;
  const walk: Visit = (value, run) => {
    if (isObject(value)) {
      run.spend(1);
      if (suits(value, run)) visit(value, run);
      for (const member of value.values()) walk(member, run);
    } else if (isArray(value)) {
      run.spend(1);
      if (suits(value, run)) {
        if (next === undefined) visit(value, run);
        else for (const item of value) next(item, run);
      }
      for (const item of value) walk(item, run);
    }
  };
  return walk;
}
