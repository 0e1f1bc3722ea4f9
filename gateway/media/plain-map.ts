/**
 * Makes a map that inherits nothing, so that a header or parameter may be named `constructor` or
 * `__proto__`. The engine keeps it as fast as an object literal, which it does not do for
 * `Object.create(null)`: every event is written from such maps.
 */
export const plainMap = (): Record<string, string> => new PlainMap();

const PlainMap = function PlainMap() {
  // Members are those of the map alone.
} as unknown as new () => Record<string, string>;
Object.defineProperty(PlainMap, 'prototype', { value: Object.freeze(Object.create(null)) });
