import type { Json } from '../../document/document.ts';
import { memberOf, pointerTo } from '../../document/pointer.ts';
import type { Spot } from './context.ts';

/**
 * Names that a request must have. OpenAPI 3.0 does not ask a request for members that are `readOnly`; an
 * import drops the mark and would ask for them (REST fact 106). In 3.1 the mark says nothing to a validator.
 */
export function requiredNames({ schema, pointer, context }: Spot): Json | undefined {
  const { required } = schema;
  if (!Array.isArray(required)) return typeof required === 'boolean' ? undefined : required;
  const names = [...new Set(required as readonly Json[])];
  const isReadOnly = (name: Json): boolean =>
    typeof name === 'string' &&
    memberOf(context.settled(memberOf(schema['properties'], name) ?? {}), 'readOnly') === true;
  const readOnly = names.filter(isReadOnly);
  const at = pointer + pointerTo('required');
  const listed = readOnly.map((name) => JSON.stringify(name)).join(', ');
  if (readOnly.length > 0 && !context.is30)
    context.notes.lost(
      at,
      `An import drops "readOnly": requests are asked for ${listed} as well.`,
      'Take read-only members out of "required", or give requests a schema of their own.',
    );
  if (readOnly.length === 0 || !context.is30) return names.length === 0 ? undefined : names;
  context.notes.rewritten(at, `${listed}: read-only, and not required of a request.`);
  const asked = names.filter((name) => !readOnly.includes(name));
  return asked.length === 0 ? undefined : asked;
}
