import type { Json, JsonObject } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import { extensionsOf, object } from './members.ts';
import type { Notes } from './notes.ts';

/** What a scheme's kind demands, without the prose of its scopes. */
export const lowerScheme = (scheme: Json): JsonObject =>
  object([
    ['type', memberOf(scheme, 'type')],
    ['name', memberOf(scheme, 'name')],
    ['in', memberOf(scheme, 'in')],
    ['scheme', memberOf(scheme, 'scheme')],
    ['openIdConnectUrl', memberOf(scheme, 'openIdConnectUrl')],
    ['flows', lowerFlows(memberOf(scheme, 'flows'))],
    ...extensionsOf(scheme),
  ]);

const lowerFlows = (flows: Json | undefined): Json | undefined =>
  flows === undefined
    ? undefined
    : Object.fromEntries(
        membersOf(flows).map(([name, flow]) => [
          name,
          Object.fromEntries(
            membersOf(flow).map(([member, value]) => [
              member,
              member === 'scopes'
                ? Object.fromEntries(membersOf(value).map(([scope]) => [scope, '']))
                : value,
            ]),
          ),
        ]),
      );

const isMutualTls = (scheme: Json | undefined): boolean => memberOf(scheme, 'type') === 'mutualTLS';

/**
 * Schemes that OpenAPI 3.0.3 knows. `mutualTLS` of 3.1 is left out where nobody asks for it; an
 * operation that does would be left open.
 */
export function knownSchemes(
  root: JsonObject,
  operations: readonly DocumentOperation[],
  notes: Notes,
): [string, Json][] {
  const asked = new Set(
    operations.flatMap(({ security }) => security.flatMap((it) => Object.keys(it ?? {}))),
  );
  return membersOf(memberOf(root['components'], 'securitySchemes')).filter(([name, scheme]) => {
    if (!isMutualTls(scheme)) return true;
    const pointer = pointerTo('components', 'securitySchemes', name, 'type');
    if (asked.has(name))
      notes.refused(
        pointer,
        `OpenAPI 3.0.3 has no security scheme of type mutualTLS: operations that ask for "${name}" would be left open.`,
        'Turn on mutual TLS for the custom domain name, and let operations name another scheme.',
      );
    else notes.rewritten(pointer, `The scheme "${name}" is left out: nothing asks for it.`);
    return false;
  });
}
