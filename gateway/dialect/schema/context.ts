import type { Json, JsonObject } from '../../document/document.ts';
import type { Notes } from '../notes.ts';
import type { Marks } from '../places.ts';

/** What lowering a schema needs of the document around it. */
export interface SchemaContext {
  /** Whether the document is of OpenAPI 3.0: `nullable` counts, and what stands beside a `$ref` does not. */
  readonly is30: boolean;
  readonly notes: Notes;
  readonly marks: Marks;
  /** The `$ref` to write for one that the document has at this place. */
  readonly reference: ($ref: string, pointer: string) => string;
  /** What a schema is after following references. */
  readonly settled: (schema: Json) => Json | undefined;
  /** Counts a schema; false once there are more than any import takes. */
  readonly spend: () => boolean;
}

/** A schema that is being lowered. */
export interface Spot {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly context: SchemaContext;
}
