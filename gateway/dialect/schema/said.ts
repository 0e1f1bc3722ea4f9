import { membersOf, pointerTo } from '../../document/pointer.ts';
import type { Spot } from './context.ts';
import { REFUSED } from './refused.table.ts';
import type { Types } from './types.ts';

/** What OpenAPI 3.0.3 cannot say, at the place of its keyword. */
export function refuseWhatIsNot({ schema, pointer, context }: Spot): void {
  for (const [name, value] of membersOf(schema)) {
    const refused = REFUSED.get(name);
    if (refused?.says(value, schema) !== true) continue;
    const what = name === 'items' ? 'no list of schemas as "items"' : `no "${name}"`;
    context.notes.refused(pointer + pointerTo(name), `OpenAPI 3.0.3 has ${what}.`, refused.remedy);
  }
  const { pattern } = schema;
  if (!context.is30 && typeof pattern === 'string' && UNICODE.test(pattern))
    context.notes.refused(
      `${pointer}/pattern`,
      'OpenAPI 3.0.3 and API Gateway read no \\p{…} and no \\u{…} in a pattern.',
      'Write the characters out.',
    );
}

/** Escapes that only a regular expression of the unicode mode has, an even number of backslashes before them. */
const UNICODE = /(?<!\\)(?:\\\\)*\\(?:[pP]\{|u\{)/;

/** Keywords that are said in other words, and why. */
const SAID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    const: 'is a list of one value in OpenAPI 3.0.3.',
    dependentRequired: 'is written with anyOf and not.',
    dependentSchemas: 'is written with anyOf and not.',
    dependencies: 'is written with anyOf and not.',
    discriminator:
      'is left out: an import refuses it, and oneOf or anyOf alone decide what is accepted.',
    exclusiveMinimum: 'is written without the keyword, which an import drops.',
  }),
);

/** Tells what looks different afterwards. Prose, examples and defaults decide nothing, and go unsaid. */
export function noteRewritten({ schema, pointer, context }: Spot, types: Types | undefined): void {
  const { notes } = context;
  for (const [name, value] of membersOf(schema)) {
    const words = SAID.get(name);
    if (words !== undefined && value !== false)
      notes.rewritten(pointer + pointerTo(name), `"${name}" ${words}`);
  }
  if (typeof schema['exclusiveMaximum'] === 'number')
    notes.rewritten(
      `${pointer}/exclusiveMaximum`,
      '"exclusiveMaximum" is a flag beside "maximum".',
    );
  const { type, nullable } = schema;
  if (Array.isArray(type) || type === 'null')
    notes.rewritten(`${pointer}/type`, 'Several types, or null, are written with anyOf or enum.');
  if (nullable !== true) return;
  const says = context.is30 && (types !== undefined || Array.isArray(schema['enum']));
  const words = says ? 'is written with anyOf or enum' : 'says nothing here, and is left out';
  notes.rewritten(`${pointer}/nullable`, `"nullable" ${words}.`);
}
