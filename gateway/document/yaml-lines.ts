import { type EventType, load, type State } from 'js-yaml';
import { yamlSchema } from './yaml-schema.ts';

/** A value of the text: where it begins, and what it holds: of a mapping, names and values by turns. */
interface Place {
  readonly line: number;
  readonly name: string;
  readonly isMapping: boolean;
  readonly parts: readonly Place[];
  readonly value: unknown;
}

/**
 * The line of what the tokens of a pointer lead to, or of its nearest ancestor: of a member that of its
 * name. What is reached through an alias stands where it was written.
 *
 * @param text that was parsed without fault
 */
export const yamlLines = (text: string): ((tokens: readonly string[]) => number) => {
  const root = placesOf(text);
  return (tokens) => {
    let line = root?.line ?? 1;
    let place = root;
    for (const token of tokens) {
      const next = place && stepInto(place, token);
      if (next === undefined) break;
      [line, place] = next;
    }
    return line;
  };
};

const stepInto = (
  { isMapping, parts }: Place,
  token: string,
): readonly [line: number, place: Place | undefined] | undefined => {
  const at = isMapping
    ? parts.findIndex(({ name }, index) => index % 2 === 0 && name === token)
    : Number(token);
  const part = parts[at];
  return part && [part.line, isMapping ? parts[at + 1] : part];
};

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every node as the parser comes by it. */
const placesOf = (text: string): Place | undefined => {
  const top: Place[] = [];
  const open: { readonly line: number; readonly parts: Place[] }[] = [];
  const known = new Map<object, Place>();
  const hasAliases = text.includes('*');
  const placeOf = ({ result, kind }: State, line: number, parts: readonly Place[]): Place => {
    if (!isHolder(result))
      return { line, name: String(result), isMapping: false, parts: none, value: result };
    // An alias has no kind of its own.
    const named = (kind as string | null) === null ? known.get(result) : undefined;
    if (named !== undefined) return { ...named, line };
    // A value that might have been a name is come by twice.
    if (parts.length === 1 && parts[0]?.value === result) return parts[0];
    // An item that is left empty is no node: the others could not be told apart.
    const isWhole = !Array.isArray(result) || result.length === parts.length;
    const isMapping = kind === 'mapping';
    const place = { line, name: '', isMapping, parts: isWhole ? parts : none, value: result };
    if (hasAliases) known.set(result, place);
    return place;
  };
  const listener = (event: EventType, state: State): void => {
    if (event === 'open') {
      open.push({ line: state.line + 1, parts: [] });
      return;
    }
    const { line = 1, parts = none } = open.pop() ?? {};
    (open.at(-1)?.parts ?? top).push(placeOf(state, line, parts));
  };
  load(text, { schema: yamlSchema, listener });
  return top[0];
};

const none: readonly Place[] = [];
