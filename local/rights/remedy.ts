import type { ResourceKind } from '../../infra/data/project-data.ts';
import type { Grant, Right } from './grants.ts';

const form = /^(?<service>[^:]*):(?<action>\S*) (?<resource>.*)$/s;
const tableForm = /^table\/(?<name>[^/]*)(?:\/index\/(?<index>.*))?$/s;

/**
 * Says where a missing right is written, or why nothing can give it.
 *
 * @param missing a right that `grant` has not
 */
export function remedyOf(grant: Grant, missing: Right): string {
  const { service = '', action = '', resource = '' } = form.exec(missing)?.groups ?? {};
  const kind = kinds[service];
  if (kind !== undefined) return ofResource(grant, action, { resource, kind });
  if (service === 'cognito-idp') return add(grant, action, 'userPool');
  return ofTable(grant, action, resource);
}

function ofTable(grant: Grant, action: string, resource: string): string {
  const { name = '', index } = tableForm.exec(resource)?.groups ?? {};
  if (name === '*') return 'the call names no table, and a manifest grants actions on tables only.';
  const table = Object.hasOwn(grant.tables, name) ? grant.tables[name] : undefined;
  if (table === undefined) return 'infra/data/tables.json has no table of that name.';
  if (index !== undefined && grant.rights.includes(`dynamodb:${action} table/${name}`)) {
    return `infra/data/tables.json has no such index of the table "${table}".`;
  }
  return add(grant, action, `tables.${table}`);
}

const kinds: Readonly<Record<string, ResourceKind>> = {
  sqs: 'queues',
  sns: 'topics',
  s3: 'buckets',
  secretsmanager: 'secrets',
  events: 'buses',
  states: 'stateMachines',
};

/** The full name in the end of an ARN: of `secret:shop-dev-key-AbCdEf`, of `bucket/key`. */
const named = /^(?:secret:|event-bus\/|stateMachine:|execution:)?([^/:]*)/;

interface Asked {
  readonly resource: string;
  readonly kind: ResourceKind;
}

function ofResource(grant: Grant, action: string, { resource, kind }: Asked): string {
  const [, full = ''] = named.exec(resource) ?? [];
  if (full === '*' || full === '')
    return `the call names none of its ${kind}, and a manifest grants actions on these only.`;
  const known = grant.resources?.[kind] ?? {};
  // Secrets Manager puts six characters of its own behind the name.
  const found = [full, full.replace(/-[^-]{6}$/, '')].find((it) => Object.hasOwn(known, it));
  if (found === undefined) return `infra/data/resources.json has none of ${kind} of that name.`;
  return add(grant, action, `${kind}.${known[found] ?? ''}`);
}

const add = ({ at = '', manifest }: Grant, action: string, place: string): string =>
  `add "${action}" to ${at}${place}.actions in ${manifest} and start again.`;
