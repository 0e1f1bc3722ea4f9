import type { Grant, Right } from './grants.ts';

const form =
  /^(?<service>[^:]*):(?<action>\S*) (?:table|userpool)\/(?<name>[^/]*)(?:\/index\/(?<index>.*))?$/s;

/**
 * Says where a missing right is written, or why no manifest can give it.
 *
 * @param missing a right that `grant` has not
 */
export function remedyOf({ manifest, rights, tables }: Grant, missing: Right): string {
  const { service, action = '', name = '', index } = form.exec(missing)?.groups ?? {};
  if (service === 'cognito-idp') return add(action, 'userPool.actions', manifest);
  if (name === '*') return 'the call names no table, and a manifest grants actions on tables only.';
  const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (table === undefined) return 'infra/data/tables.json has no table of that name.';
  if (index !== undefined && rights.includes(`dynamodb:${action} table/${name}`)) {
    return `infra/data/tables.json has no such index of the table "${table}".`;
  }
  return add(action, `tables.${table}.actions`, manifest);
}

const add = (action: string, place: string, manifest: string): string =>
  `add "${action}" to ${place} in ${manifest} and start again.`;
