import type { Json, JsonObject } from '../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../document/pointer.ts';
import type { LintContext } from './context.ts';
import type { Remark } from './rule.ts';

export const AUTHORIZER = 'x-amazon-apigateway-authorizer';

/** An authorizer of an HTTP API, with the scheme that bears it. */
export interface PlacedAuthorizer {
  readonly name: string;
  readonly scheme: JsonObject;
  readonly value: Json;
  /** In lower case; `''` where none is said. */
  readonly type: string;
  readonly pointer: string;
}

export interface AuthorizerFault extends Partial<Pick<Remark, 'severity' | 'remedy'>> {
  /** Names below the authorizer; the longest part that is there is the place. */
  readonly at: readonly string[];
  readonly message: string;
}

/** Every security scheme with an authorizer, used or not: an import makes them all (import fact 162). */
export const authorizersOf = ({ root }: Pick<LintContext, 'root'>): readonly PlacedAuthorizer[] =>
  membersOf(memberOf(root['components'], 'securitySchemes')).flatMap(([name, scheme]) => {
    const value = memberOf(scheme, AUTHORIZER);
    if (value === undefined || !isObject(scheme)) return [];
    const type = memberOf(value, 'type');
    return [
      {
        ...{ name, scheme, value },
        type: typeof type === 'string' ? type.toLowerCase() : '',
        pointer: pointerTo('components', 'securitySchemes', name, AUTHORIZER),
      },
    ];
  });

const placeOf = ({ value, pointer }: PlacedAuthorizer, names: readonly string[]): string => {
  let at: Json | undefined = value;
  let place = pointer;
  for (const name of names) {
    at = memberOf(at, name);
    if (at === undefined) break;
    place += pointerTo(name);
  }
  return place;
};

/** Remarks on the authorizers of one type. */
export const ofAuthorizers = (
  context: Pick<LintContext, 'root'>,
  type: 'jwt' | 'request' | undefined,
  judge: (authorizer: PlacedAuthorizer) => AuthorizerFault | undefined,
): readonly Remark[] =>
  authorizersOf(context)
    .filter((it) => type === undefined || it.type === type)
    .flatMap((authorizer): Remark[] => {
      const found = judge(authorizer);
      if (found === undefined) return [];
      const { at, ...remark } = found;
      return [{ severity: 'error', pointer: placeOf(authorizer, at), ...remark }];
    });
