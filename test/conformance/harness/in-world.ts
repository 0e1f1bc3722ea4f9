import type { InWorld } from './case.ts';
import type { World } from './world.ts';

/** The value, with addresses and keys where it has a use for them. */
export const inWorld = <T>(value: InWorld<T>, world: World): T =>
  typeof value === 'function' ? (value as (world: World) => T)(world) : value;
