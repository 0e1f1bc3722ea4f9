import { invalidParameter } from './error.ts';

/** The parsed body of a call, not yet trusted. */
export type Input = Readonly<Record<string, unknown>>;

/** @throws InvalidParameterException in the wording of Cognito's own checks */
export function text(input: Input, member: string): string {
  const value = optionalText(input, member);
  if (value) return value;
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  throw invalidParameter(
    `1 validation error detected: Value null at '${name}' failed to satisfy constraint: ` +
      'Member must not be null',
  );
}

export function optionalText(input: Input, member: string): string | undefined {
  const value = Object.hasOwn(input, member) ? input[member] : undefined;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw invalidParameter(`${member} must be a string.`);
}

export function flag(input: Input, member: string): boolean {
  return Object.hasOwn(input, member) && input[member] === true;
}

export function count(input: Input, member: string, limit: number): number {
  const value = Object.hasOwn(input, member) ? input[member] : undefined;
  if (value === undefined || value === null) return limit;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= limit) {
    return value;
  }
  throw invalidParameter(`${member} must be a whole number from 1 to ${limit}.`);
}

/** A member that is an object; a missing one counts as empty. */
export function object(input: Input, member: string): Input {
  const value = Object.hasOwn(input, member) ? (input[member] ?? {}) : {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Input;
  throw invalidParameter(`${member} must be an object.`);
}

/** A member that is a list of objects; a missing one counts as empty. */
export function objects(input: Input, member: string): readonly Input[] {
  const value = Object.hasOwn(input, member) ? (input[member] ?? []) : [];
  if (Array.isArray(value) && value.every((it) => typeof it === 'object' && it !== null)) {
    return value as Input[];
  }
  throw invalidParameter(`${member} must be a list of objects.`);
}
