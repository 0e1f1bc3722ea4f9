import type { Json, JsonObject } from '../../document/document.ts';
import { membersOf, pointerTo } from '../../document/pointer.ts';
import type { SchemaContext, Spot } from './context.ts';
import type { Draft } from './draft.ts';

type LowerSchema = (schema: Json, pointer: string, context: SchemaContext) => JsonObject;

const lacks = (name: string): JsonObject => ({ not: { type: 'object', required: [name] } });

/**
 * `dependentRequired`, `dependentSchemas` and the `dependencies` of older drafts: an object that has the
 * member satisfies the rest, said as "has it not, or…".
 */
export function lowerDependents(draft: Draft, spot: Spot, lowerSchema: LowerSchema): void {
  const { schema, pointer, context } = spot;
  for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
    for (const [name, needed] of membersOf(schema[keyword])) {
      const at = pointer + pointerTo(keyword, name);
      const then = Array.isArray(needed)
        ? requires(needed as readonly Json[])
        : lowerSchema(needed, at, context);
      if (Object.keys(then).length > 0) draft.and({ anyOf: [lacks(name), then] });
    }
  }
}

const requires = (names: readonly Json[]): JsonObject =>
  names.length === 0 ? {} : { required: [...new Set(names)] };
