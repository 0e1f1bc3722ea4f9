import type { Json } from '../document/document.ts';

/**
 * A number as an import reads it, written as a number or as a text of digits.
 *
 * @returns `undefined` for what is none, and for one beyond its bounds
 */
export function numberWithin(
  value: Json | undefined,
  least: number,
  most: number,
): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= least && number <= most ? number : undefined;
}

/** An integration's time limit: 50 to 30,000 ms, 30,000 where it is not said (fact 98). */
export const timeoutOf = (value: Json | undefined): number | undefined =>
  numberWithin(value ?? 30_000, 50, 30_000);

/** How long an authorizer's result is kept: up to an hour, not at all where it is not said (fact 79). */
export const resultTtlOf = (value: Json | undefined): number | undefined =>
  numberWithin(value ?? 0, 0, 3600);
