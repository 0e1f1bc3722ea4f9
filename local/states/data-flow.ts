import { readPath, writePath } from './reference-path.ts';
import { StateError } from './state-error.ts';

/** What a state sees beside its input: the context object, `$$`. */
export type ContextObject = Readonly<Record<string, unknown>>;

/** A state's input, and the context object. */
export interface Data {
  readonly input: unknown;
  readonly context: ContextObject;
}

/**
 * Reads a path of the input, or with `$$` of the context object.
 *
 * @throws StateError where nothing is there
 */
export function select({ input, context }: Data, path = '$'): unknown {
  const found = find({ input, context }, path);
  if (found !== undefined) return found;
  const message = `The path '${path}' leads to nothing in the input ${JSON.stringify(input)}`;
  throw new StateError('States.Runtime', message);
}

/** The same, `undefined` where nothing is there. */
export const find = ({ input, context }: Data, path: string): unknown =>
  path.startsWith('$$') ? readPath(context, path.slice(1)) : readPath(input, path);

/**
 * Fills a payload template: members ending in `.$` are replaced by what their paths lead to.
 *
 * @throws StateError where a path leads to nothing
 */
export function fill(template: unknown, data: Data): unknown {
  if (Array.isArray(template)) return template.map((it) => fill(it, data));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) =>
      name.endsWith('.$')
        ? [name.slice(0, -2), selectFor(name, data, String(value))]
        : [name, fill(value, data)],
    ),
  );
}

function selectFor(name: string, data: Data, path: string): unknown {
  const found = find(data, path);
  if (found !== undefined) return found;
  throw new StateError(
    'States.ParameterPathFailure',
    `The path '${path}' of the field '${name}' leads to nothing in the input`,
  );
}

/**
 * Puts a state's result into its raw input.
 *
 * @param path `null` drops the result
 * @throws StateError where the input has no such place
 */
export function combine(rawInput: unknown, result: unknown, path: string | null = '$'): unknown {
  if (path === null) return rawInput;
  const combined = writePath(rawInput, path, result);
  if (combined !== undefined) return combined;
  throw new StateError(
    'States.ResultPathMatchFailure',
    `The path '${path}' cannot be set in the input ${JSON.stringify(rawInput)}`,
  );
}
