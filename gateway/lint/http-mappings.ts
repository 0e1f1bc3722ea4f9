import type { Json } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import type { Side } from '../mapping/expression.ts';
import type { LintContext } from './context.ts';
import { integrationAt } from './integration-place.ts';
import { integrationKind } from './of-integrations.ts';

/** One entry of `requestParameters` or of `responseParameters`. */
export interface Mapping {
  readonly key: string;
  readonly value: Json;
  readonly side: Side;
  readonly pointer: string;
  readonly operation: DocumentOperation;
}

const entries = (
  map: Json | undefined,
  at: string,
  side: Side,
  operation: DocumentOperation,
): Mapping[] =>
  membersOf(map).map(([key, value]) => ({
    ...{ key, value, side, operation },
    pointer: at + pointerTo(key),
  }));

/** The mappings of an HTTP API's integrations; the request of a service of AWS has parameters of its own. */
export const mappingsOf = ({ operations }: Pick<LintContext, 'operations'>): readonly Mapping[] =>
  operations.flatMap((operation) => {
    const { integration } = operation;
    const kind = isObject(integration) ? integrationKind(integration) : '';
    if (kind === '') return [];
    const at = integrationAt(operation, 'responseParameters');
    const request = kind === 'service' ? undefined : memberOf(integration, 'requestParameters');
    return [
      ...entries(request, integrationAt(operation, 'requestParameters'), 'request', operation),
      ...membersOf(memberOf(integration, 'responseParameters')).flatMap(([status, map]) =>
        entries(map, at + pointerTo(status), 'response', operation),
      ),
    ];
  });
