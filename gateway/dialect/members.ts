import type { Json, JsonObject } from '../document/document.ts';
import { membersOf } from '../document/pointer.ts';

export type Members = readonly (readonly [string, Json | undefined])[];

/** An object of these members, without those that are undefined. */
export const object = (members: Members): JsonObject =>
  Object.fromEntries(members.filter(([, value]) => value !== undefined));

/** Which members that OpenAPI does not have are kept. */
export type Keeps = (name: string) => boolean;

/** `isDefaultRoute` is AWS's too, for all its plain name (import fact 202). */
export const importReads: Keeps = (name) =>
  name.startsWith('x-amazon-apigateway-') || name === 'isDefaultRoute';

/** What the gateway reads as well, which an import passes by. */
export const gatewayReads: Keeps = (name) => importReads(name) || name === 'x-gatehouse';

export const extensionsOf = (value: Json | undefined, keeps: Keeps = importReads): Members =>
  membersOf(value).filter(([name]) => keeps(name));

const V3_0 = /^3\.0\.\d+$/;

/** An import takes OpenAPI 3.0 alone (import facts 152, 200). */
export const versionOf = (version: Json | undefined): Json | undefined =>
  version === undefined || (typeof version === 'string' && V3_0.test(version)) ? version : '3.0.3';
