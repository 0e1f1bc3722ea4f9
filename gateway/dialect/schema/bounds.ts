import type { Json, JsonObject } from '../../document/document.ts';

/** Keywords of a schema in the dialect, and what must hold besides. */
export interface Lowered {
  readonly members: readonly (readonly [string, Json])[];
  readonly besides?: JsonObject;
}

interface Bound {
  readonly limit: number;
  readonly isExclusive: boolean;
}

/** The narrower of the two; 3.0 has a flag beside the limit, 3.1 a limit of its own. */
function boundOf(
  inclusive: Json | undefined,
  exclusive: Json | undefined,
  sign: 1 | -1,
): Bound | undefined {
  const limit = typeof inclusive === 'number' ? inclusive : undefined;
  if (typeof exclusive !== 'number')
    return limit === undefined ? undefined : { limit, isExclusive: exclusive === true };
  return limit === undefined || sign * exclusive >= sign * limit
    ? { limit: exclusive, isExclusive: true }
    : { limit, isExclusive: false };
}

/**
 * Lower bounds without `exclusiveMinimum`, which an import drops (REST fact 106): of integers it is the
 * next one; of numbers, the bound and anything but it.
 */
export function lowerMinimum(schema: JsonObject, isInteger: boolean): Lowered {
  const bound = boundOf(schema['minimum'], schema['exclusiveMinimum'], 1);
  if (bound === undefined) return { members: [] };
  const { limit, isExclusive } = bound;
  if (!isExclusive) return { members: [['minimum', limit]] };
  const next = Math.floor(limit) + 1;
  if (isInteger && Number.isSafeInteger(next)) return { members: [['minimum', next]] };
  return { members: [['minimum', limit]], besides: { not: { enum: [limit] } } };
}

/** Upper bounds: an import keeps the flag. */
export function lowerMaximum(schema: JsonObject): Lowered {
  const bound = boundOf(schema['maximum'], schema['exclusiveMaximum'], -1);
  if (bound === undefined) return { members: [] };
  const { limit, isExclusive } = bound;
  return {
    members: isExclusive
      ? [
          ['maximum', limit],
          ['exclusiveMaximum', true],
        ]
      : [['maximum', limit]],
  };
}

/** A list that is not empty, in words that an import keeps. */
const NOT_EMPTY: JsonObject = { not: { type: 'array', items: { not: {} } } };

/** Lengths of lists: an import drops both keywords (import fact 187); only none and at least one can be said otherwise. */
export function lowerLength(
  name: 'minItems' | 'maxItems',
  value: Json,
): Lowered & { readonly isLost: boolean } {
  if (name === 'minItems' && value === 0) return { members: [], isLost: false };
  if (name === 'minItems' && value === 1) return { members: [], besides: NOT_EMPTY, isLost: false };
  if (name === 'maxItems' && value === 0)
    return { members: [], besides: { items: { not: {} } }, isLost: false };
  return { members: [[name, value]], isLost: true };
}
