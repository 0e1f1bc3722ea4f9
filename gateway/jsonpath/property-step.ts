import { invalidPath, pathNotFound } from './errors.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { Run } from './run.ts';
import { add, isObject, type Compiled, type Suits, type Visit } from './visit.ts';

/**
 * A step of one name or several.
 * @param definite whether the path is so from the step before this one on
 */
export function property(
  names: readonly string[],
  next: Visit | undefined,
  definite: boolean,
): Compiled {
  const [name] = names;
  const visit =
    names.length === 1 && name !== undefined
      ? oneName(name, next, definite)
      : severalNames(names, next);
  const suits: Suits = (value) => isObject(value) && names.every((one) => value.has(one));
  const noObject = pathNotFound(`No object with a member ${names.join(', ')}`);
  return {
    visit: (value, run) => {
      run.spend(1);
      if (!isObject(value)) throw noObject;
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
  // Made once: without a stack one error serves every miss.
  const missing = pathNotFound(`No member ${name}`);
  return (object, run) => {
    const value = object.get(name);
    if (value !== undefined) {
      go(value, run);
    } else if (!passes) {
      throw missing;
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
