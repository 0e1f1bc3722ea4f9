import type { UserPoolData } from '../../infra/data/project-data.ts';
import { invalidParameter } from './error.ts';
import { objects, optionalText, text } from './input.ts';
import type { Input } from './input.ts';
import type { User } from './store/records.ts';

export interface Attribute {
  readonly Name: string;
  readonly Value: string;
}

/** OpenID Connect's standard claims, which every pool has as attributes. */
const standard: ReadonlySet<string> = new Set([
  ...['address', 'birthdate', 'email', 'email_verified', 'family_name', 'gender', 'given_name'],
  ...['locale', 'middle_name', 'name', 'nickname', 'phone_number', 'phone_number_verified'],
  ...['picture', 'preferred_username', 'profile', 'updated_at', 'website', 'zoneinfo'],
]);

/**
 * Reads a list of attributes.
 *
 * @throws InvalidParameterException for one that the pool does not have, or that nobody may set
 */
export function readAttributes(
  definition: UserPoolData,
  input: Input,
  member: string,
): Readonly<Record<string, string>> {
  const custom = (definition.customAttributes ?? []).map((name) => `custom:${name}`);
  const pairs = objects(input, member).map((attribute): [string, string] => {
    const name = text(attribute, 'Name');
    if (name === 'sub') throw invalidParameter('Cannot modify the non-mutable attribute sub');
    if (!standard.has(name) && !custom.includes(name)) {
      throw invalidParameter(
        `Attributes did not conform to the schema: ${name}: Attribute does not exist in the schema.`,
      );
    }
    return [name, optionalText(attribute, 'Value') ?? ''];
  });
  return Object.fromEntries(pairs);
}

/** One `@`, no space, a dot in the domain: as much as can be said without sending a message. */
export function checkEmail(email: string): void {
  if (/^[^\s@,;<>"()[\]\\]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/.test(email) && email.length <= 128) return;
  throw invalidParameter('Username should be an email.');
}

/** `sub` first, as Cognito lists it. */
export function attributesOf(user: User): readonly Attribute[] {
  return Object.entries(attributeValues(user)).map(([Name, Value]) => ({ Name, Value }));
}

export const attributeValues = (user: User): Readonly<Record<string, string>> => ({
  sub: user.sub,
  ...user.attributes,
  email: user.email,
});

/** The members that all answers about a user share; times in seconds, as AWS JSON has them. */
export const describeUser = (user: User): object => ({
  Username: user.sub,
  Enabled: user.enabled,
  UserStatus: user.status,
  UserCreateDate: user.createdAt / 1000,
  UserLastModifiedDate: user.modifiedAt / 1000,
});
