import type { JsonObject } from '../../../gateway/document/document.ts';
import { spotsOf } from '../../../gateway/document/ledger/spots.ts';
import { operationsOf } from '../../../gateway/document/operations.ts';
import { pointerTo, tokensOf } from '../../../gateway/document/pointer.ts';
import type { RunnableCase } from './case.ts';
import type { World } from './world.ts';

/** A member of a case's document, as the ledger names it. */
export interface MemberUse {
  readonly it: RunnableCase;
  readonly pointer: string;
}

/** Where the documents of cases have each member that the ledger of REST APIs accounts for, by `place member`. */
export function membersOfCases(
  cases: readonly RunnableCase[],
  world: World,
): ReadonlyMap<string, readonly MemberUse[]> {
  const uses = new Map<string, MemberUse[]>();
  for (const it of cases) {
    const root = JSON.parse(JSON.stringify(it.document(world))) as JsonObject;
    for (const spot of spotsOf(root, operationsOf({ root }), 'rest'))
      for (const member of Object.keys(spot.value)) {
        const key = `${spot.place} ${member}`;
        const use = { it, pointer: spot.pointer + pointerTo(member) };
        uses.set(key, [...(uses.get(key) ?? []), use]);
      }
  }
  return uses;
}

/** The case with a member of its document left out. */
export const without = ({ it, pointer }: MemberUse): RunnableCase => ({
  ...it,
  document: (world) => {
    const root = JSON.parse(JSON.stringify(it.document(world))) as JsonObject;
    const tokens = tokensOf(pointer);
    const parent = tokens
      .slice(0, -1)
      .reduce<unknown>((at, token) => Reflect.get(Object(at), token), root);
    Reflect.deleteProperty(Object(parent) as object, tokens.at(-1) ?? '');
    return root;
  },
});
