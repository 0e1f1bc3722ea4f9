import { onArray } from './array-step.ts';
import { invalidPath, isMiss } from './errors.ts';
import { compileFilter, type Accepts } from './filter.ts';
import type { JsonArray, JsonValue } from './json.ts';
import { property } from './property-step.ts';
import type { Run } from './run.ts';
import { isDefinite, type PathSyntax, type Step } from './syntax.ts';
import { add, isArray, isObject, type Compiled, type Visit } from './visit.ts';

/** A path as one function over a value; what it finds lies in `run.found`. */
export function compileSteps(path: PathSyntax): Visit {
  return compileFrom(path.steps, 0).visit;
}

const END: Compiled = { visit: add, suits: () => false, next: undefined };

function compileFrom(steps: readonly Step[], at: number): Compiled {
  const step = steps[at];
  return step === undefined ? END : compileStep(step, steps, at);
}

function compileStep(step: Step, steps: readonly Step[], at: number): Compiled {
  const rest = compileFrom(steps, at + 1);
  const next = rest === END ? undefined : rest.visit;
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
      return { visit: onArray(step, next ?? add), suits: isArray, next };
  }
}

/** Jayway asks the step before whether the path is definite from there on. */
function isDefiniteAround(steps: readonly Step[], at: number): boolean {
  return steps.slice(Math.max(0, at - 1)).every(isDefinite);
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

/**
 * `..`: the next step is tried on every value below that suits it, parents first. An array whose step
 * is not the last passes its elements on to the step behind that one, as Jayway does.
 */
function scan(target: Compiled): Visit {
  const walk: Visit = (value, run) => {
    run.spend(1);
    if (isObject(value)) {
      if (target.suits(value, run)) target.visit(value, run);
      for (const member of value.values()) walk(member, run);
    } else if (isArray(value)) {
      if (target.suits(value, run)) scanned(target, value, run);
      for (const item of value) walk(item, run);
    }
  };
  return walk;
}

function scanned({ visit, next }: Compiled, array: JsonArray, run: Run): void {
  if (next === undefined) visit(array, run);
  else for (const item of array) next(item, run);
}
