import type { Json } from '../document/document.ts';
import type { DocumentOperation } from '../document/operations.ts';
import { memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import type { LintContext } from './context.ts';
import { AUTHORIZER } from './of-authorizers.ts';

/** A scheme that an operation asks for, itself or by the root's `security`. */
export interface RequiredScheme {
  readonly operation: DocumentOperation;
  readonly name: string;
  readonly scopes: readonly Json[];
  /** Of the list of requirements. */
  readonly pointer: string;
  /** Of the scheme in it. */
  readonly place: string;
}

/** Where an operation's requirements are written. */
export const securityPlace = ({ pointer, value }: DocumentOperation): string =>
  value['security'] === undefined ? '/security' : `${pointer}/security`;

export const requiredSchemes = ({
  operations,
}: Pick<LintContext, 'operations'>): readonly RequiredScheme[] =>
  operations.flatMap((operation) => {
    const pointer = securityPlace(operation);
    return operation.security.flatMap((requirement, at) =>
      membersOf(requirement).map(([name, scopes]) => ({
        ...{ operation, name, pointer },
        scopes: Array.isArray(scopes) ? (scopes as Json[]) : [],
        place: pointer + pointerTo(at, name),
      })),
    );
  });

export const schemeOf = ({ root }: Pick<LintContext, 'root'>, name: string): Json | undefined =>
  memberOf(memberOf(root['components'], 'securitySchemes'), name);

/** Whether a scheme guards: it has an authorizer, or asks for signatures. */
export const isGuarding = (scheme: Json | undefined): boolean =>
  memberOf(scheme, AUTHORIZER) !== undefined ||
  memberOf(scheme, 'x-amazon-apigateway-authtype') !== undefined;
