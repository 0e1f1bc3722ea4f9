import { type Api, originOf } from './api.ts';
import { isList, type Json, step } from './json.ts';
import { DeploymentRefused } from './refusal.ts';

/** `${AWS::Region}`, `${AWS::AccountId}`, `${AWS::Partition}` or `${PascalName}` (no dot, no lower case at the start). */
const placeholder = /\$\{(AWS::[A-Za-z]+|[A-Z][A-Za-z0-9_]*)\}/g;

type ValueOf = (name: string) => string | undefined;

/**
 * Replaces every placeholder inside its string; a value may be a token. Only strings inside
 * `x-amazon-apigateway-*` members are read, so text elsewhere stays as it is.
 *
 * @param valueOf asked only for names that stand in the document
 * @throws DeploymentRefused naming the authored place of every placeholder without a value
 */
export function substitute(api: Api, valueOf: ValueOf): Json {
  const reasons: string[] = [];
  const missing = (all: string, name: string, pointer: string): string => {
    reasons.push(`${originOf(api, pointer)}: ${all} ${remedy(api, name)}`);
    return all;
  };

  const body = walk(api.document, { pointer: '', isRead: false }, (text, pointer) =>
    text.replace(placeholder, (all, name: string) => valueOf(name) ?? missing(all, name, pointer)),
  );
  if (reasons.length > 0) throw new DeploymentRefused(reasons);
  return body;
}

/** Replaces every placeholder in every string; one without a value stays. */
export const fillIn = (value: Json, valueOf: ValueOf): Json =>
  walk(value, { pointer: '', isRead: true }, (text) =>
    text.replace(placeholder, (all, name: string) => valueOf(name) ?? all),
  );

interface Place {
  readonly pointer: string;
  readonly isRead: boolean;
}

function walk(
  value: Json,
  { pointer, isRead }: Place,
  fill: (text: string, pointer: string) => string,
): Json {
  if (typeof value === 'string') return isRead ? fill(value, pointer) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) {
    return value.map((item, index) => walk(item, { pointer: pointer + step(index), isRead }, fill));
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const inside = isRead || key.startsWith('x-amazon-apigateway-');
      return [key, walk(item, { pointer: pointer + step(key), isRead: inside }, fill)];
    }),
  );
}

function remedy(api: Api, name: string): string {
  return name in (api.settings.substitutions ?? {})
    ? `is declared but has no value here: give ${name} one under substitutions in infra/environments.ts`
    : 'is not declared: declare it under x-gatehouse.substitutions at the root of the document';
}
