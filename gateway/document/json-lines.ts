import { escapeToken } from './pointer.ts';

interface Frame {
  readonly pointer: string;
  /** Index of the current item in an array, -1 in an object. */
  index: number;
  /** In an object: the member whose value comes next. */
  member: string | undefined;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g;

/**
 * The line of every pointer in a JSON text, in one pass: a member has its name's line, an item its
 * own. The text has been parsed before, so it is well formed. Of a repeated member the last counts.
 */
export const jsonLines = (text: string): Map<string, number> => {
  const lines = new Map<string, number>();
  const stack: Frame[] = [];
  let line = 1;
  const place = (): string => {
    const frame = stack.at(-1);
    if (frame === undefined) return '';
    return `${frame.pointer}/${frame.member ?? frame.index}`;
  };
  const open = (index: number): void => {
    const pointer = place();
    if (!lines.has(pointer)) lines.set(pointer, line);
    stack.push({ pointer, index, member: undefined });
  };
  const scalar = (word: string): void => {
    const frame = stack.at(-1);
    if (frame !== undefined && frame.index < 0 && frame.member === undefined) {
      frame.member = escapeToken(JSON.parse(word) as string);
      lines.set(place(), line);
    } else if (!lines.has(place())) lines.set(place(), line);
  };
  for (const [word] of text.matchAll(token)) {
    if (word === '\n') line += 1;
    else if (word === '{') open(-1);
    else if (word === '[') open(0);
    else if (word === '}' || word === ']') stack.pop();
    else if (word === ',') advance(stack.at(-1));
    else if (word !== ':') scalar(word);
  }
  return lines;
};

const advance = (frame: Frame | undefined): void => {
  if (frame === undefined) return;
  if (frame.index >= 0) frame.index += 1;
  else frame.member = undefined;
};

/**
 * Whether some object of a JSON text names a member twice: JSON.parse keeps the last without a word.
 * Counting names in the text and members in the value costs a tenth of looking at each object.
 */
export const hasRepeatedMembers = (text: string, value: unknown): boolean => {
  let named = 0;
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (match[1] !== undefined) named += 1;
  }
  return named !== countMembers(value);
};

const countMembers = (root: unknown): number => {
  let members = 0;
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== 'object' || value === null) continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) members += children.length;
    for (const child of children) rest.push(child);
  }
  return members;
};
