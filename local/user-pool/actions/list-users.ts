import { attributesOf, attributeValues, describeUser } from '../attributes.ts';
import { invalidParameter } from '../error.ts';
import { count, optionalText } from '../input.ts';
import type { User } from '../store/records.ts';
import type { Action } from './action.ts';

/** Users in the order of sign-up, at most 60 a page, with Cognito's one-term filter. */
export const listUsers: Action = (pool, input) => {
  const limit = count(input, 'Limit', 60);
  const matches = filterOf(optionalText(input, 'Filter'));
  const after = optionalText(input, 'PaginationToken');
  const all = pool.store.users();
  const start = after === undefined ? 0 : all.findIndex(({ sub }) => sub === after) + 1;
  if (after !== undefined && start === 0) throw invalidParameter('Invalid pagination token');
  const found = all.slice(start).filter(matches);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    Users: page.map((user) => ({ ...describeUser(user), Attributes: attributesOf(user) })),
    ...(last && found.length > limit && { PaginationToken: last.sub }),
  };
};

const searchable: ReadonlySet<string> = new Set([
  ...['username', 'email', 'phone_number', 'name', 'given_name', 'family_name'],
  ...['preferred_username', 'cognito:user_status', 'status', 'sub'],
]);

/** `attribute = "value"` or, for a value's beginning, `attribute ^= "value"`. */
function filterOf(filter: string | undefined): (user: User) => boolean {
  if (filter === undefined || filter === '') return () => true;
  const term = /^\s*"?([\w:]+)"?\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/.exec(filter);
  const [, name = '', operator, quoted = ''] = term ?? [];
  if (!searchable.has(name)) throw invalidParameter('Error while parsing filter');
  const wanted = quoted.replaceAll(/\\(.)/g, '$1');
  return (user) => {
    const value = valueOf(user, name);
    return operator === '=' ? value === wanted : value.startsWith(wanted);
  };
}

/** `status` is whether the user is enabled; `cognito:user_status` is what the console calls status. */
function valueOf(user: User, name: string): string {
  if (name === 'username') return user.sub;
  if (name === 'status') return user.enabled ? 'Enabled' : 'Disabled';
  if (name === 'cognito:user_status') return user.status;
  return attributeValues(user)[name] ?? '';
}
