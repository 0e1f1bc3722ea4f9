import type { Json } from '../document/document.ts';

/** A mapping sees this much of a body (fact 91). */
const SEEN = 100 * 1024;

/** The whole body as text; what is over 100 KB is cut off (fact 91). */
export function bodyText(body: Buffer | string): string | undefined {
  if (body.length === 0) return undefined;
  return typeof body === 'string' ? body.slice(0, SEEN) : body.toString('utf8', 0, SEEN);
}

type Step = string | number;

/**
 * Compiles `a.b[0]['c']`, what follows `$request.body.`: members and indexes, neither `..` nor
 * filters nor wildcards (fact 91).
 *
 * @returns `undefined` for anything else
 */
export function compileBodyPath(
  path: string,
): ((body: Buffer | string) => string | undefined) | undefined {
  const steps = stepsOf(path);
  if (steps === undefined) return undefined;
  return (body) => {
    let at = parsed(body);
    for (const step of steps) at = stepInto(at, step);
    if (at === undefined || at === null) return undefined;
    return typeof at === 'string' ? at : textOf(at);
  };
}

/** @returns `undefined` for what nests too deeply to be written */
function textOf(value: Json): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const STEP = /\.?([A-Za-z0-9_$-]+)|\[(\d+)\]|\[(?:'([^'\]]+)'|"([^"\]]+)")\]/y;

function stepsOf(path: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  let end = 0;
  for (let match = STEP.exec(path); match !== null; match = STEP.exec(path)) {
    const [, name, index, single, double] = match;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    end = STEP.lastIndex;
  }
  return end === path.length && !path.startsWith('.') ? steps : undefined;
}

function stepInto(value: Json | undefined, step: Step): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<Step, Json>>)[step];
}

/** Several expressions of one mapping look at the same body: it is parsed once. */
const PARSED = new WeakMap<Buffer, Json | undefined>();

function parsed(body: Buffer | string): Json | undefined {
  if (typeof body === 'string') return parse(body);
  if (!PARSED.has(body)) PARSED.set(body, parse(bodyText(body) ?? ''));
  return PARSED.get(body);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text.slice(0, SEEN)) as Json;
  } catch {
    return undefined;
  }
}
