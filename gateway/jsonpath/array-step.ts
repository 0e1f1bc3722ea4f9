import { invalidPath, pathNotFound } from './errors.ts';
import type { ArrayStep } from './syntax.ts';
import { isArray, type Visit } from './visit.ts';

/** The indexes a step asks of an array of this length; one that is out of bounds is not found. */
type Indexes = (length: number) => Iterable<number>;

/** Jayway's faults: null has nothing, any other value is the wrong kind for the path. */
export function onArray(step: ArrayStep, go: Visit): Visit {
  const wanted = indexes(step);
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
function indexes(step: ArrayStep): Indexes {
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
