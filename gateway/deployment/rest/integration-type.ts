import type { DocumentOperation } from '../../document/operations.ts';
import { memberOf } from '../../document/pointer.ts';
import { textOf } from '../text-of.ts';

const TYPES: ReadonlySet<string> = new Set(['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK']);

/** An integration without a type that an import knows: the method is left without one (import fact 194). */
export interface UnknownType {
  /** As the document has it; `null` where it has none. */
  readonly type: string;
  /** JSON pointer. */
  readonly pointer: string;
  /** Ours: what becomes of the method. */
  readonly message: string;
}

/**
 * Reads the type of a REST API's integration, in either case. One that refers to an integration among the
 * components has none: those are of HTTP APIs (import fact 194).
 */
export function unknownTypeOf(operation: DocumentOperation): UnknownType | undefined {
  const authored = operation.value['x-amazon-apigateway-integration'];
  const at = `${operation.pointer}/x-amazon-apigateway-integration`;
  if (memberOf(authored, '$ref') !== undefined)
    return {
      type: 'null',
      pointer: at,
      message: 'A REST API has no shared integrations: the method would be left without one.',
    };
  const written = memberOf(authored, 'type');
  const type = textOf(written ?? null);
  if (TYPES.has(type.toUpperCase())) return undefined;
  const which = written === undefined ? 'without a type' : `of type ${type}`;
  return {
    type,
    pointer: written === undefined ? at : `${at}/type`,
    message: `A REST API has no integration ${which}: the method would be left without one.`,
  };
}
