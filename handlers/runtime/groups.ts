import type { components } from '../../generated/storefront/types.ts';
import userPool from '../../infra/data/user-pool.json' with { type: 'json' };

/** A scope, and the group of the user pool whose members are given it. */
export interface GroupScope {
  readonly group: string;
  /** As tokens and the document have it: `storefront/admin`. */
  readonly scope: string;
}

/** The pool's custom scopes that belong to a group: each to the group of its own name. */
export const groupScopes: readonly GroupScope[] = userPool.resourceServers.flatMap(
  ({ identifier, scopes }) =>
    scopes
      .filter(({ name }) => userPool.groups.some((group) => group.name === name))
      .map(({ name }) => ({ group: name, scope: `${identifier}/${name}` })),
);

/** The user type whose users are members of the group of that name. */
export const administrators = 'admin' satisfies components['schemas']['UserType'];

/** Scope that the admin operations ask for; group `admin` is given it by the token trigger. */
export const adminScope = scopeOf(administrators);

function scopeOf(group: string): string {
  const found = groupScopes.find((it) => it.group === group);
  if (found) return found.scope;
  throw new Error(`infra/data/user-pool.json has no group "${group}" with a scope of that name`);
}
