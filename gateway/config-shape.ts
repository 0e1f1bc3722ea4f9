import type { Json } from './document/document.ts';
import { suggestion } from './document/nearest-name.ts';
import { isObject, membersOf, pointerTo } from './document/pointer.ts';

/** Takes what is wrong with a member of a config, by the pointer of it. */
export type ReportMember = (pointer: string, message: string) => void;

/** What a value of a config must be, in words for its author; `undefined` when it is. */
export type Check = (value: Json) => string | undefined;

export const is =
  (test: (value: Json) => boolean, words: string): Check =>
  (value) =>
    test(value) ? undefined : `is not ${words}`;

export const text = is((it) => typeof it === 'string', 'a string');
export const texts = is(
  (it) => isObject(it) && Object.values(it).every((value) => typeof value === 'string'),
  'an object of strings',
);
export const list = is(
  (it) => Array.isArray(it) && it.every((value) => typeof value === 'string'),
  'a list of strings',
);
export const count = is((it) => typeof it === 'number' && it >= 0, 'a number from 0');
export const whole = (least: number, most: number): Check =>
  is(
    (it) => Number.isInteger(it) && Number(it) >= least && Number(it) <= most,
    `a whole number from ${least} to ${most}`,
  );
export const object = is(isObject, 'an object');
export const flag = is((it) => typeof it === 'boolean', 'true or false');
export const many = is(Array.isArray, 'a list');

export type Shape = Readonly<Record<string, Check>>;

/** Holds the members of an object against a shape: unknown and malformed ones are reported. */
export function check(value: Json, at: string, shape: Shape, report: ReportMember): void {
  const wrong = object(value);
  if (wrong !== undefined) report(at, `${at.slice(1)} ${wrong}.`);
  for (const [name, member] of membersOf(value)) {
    const pointer = at + pointerTo(name);
    const test = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const fault = test?.(member);
    if (fault !== undefined) report(pointer, `${name} ${fault}.`);
    if (test !== undefined || name === '$schema') continue;
    report(
      pointer,
      `There is no member ${name} here: ${Object.keys(shape).join(', ')} are known.${suggestion(name, Object.keys(shape))}`,
    );
  }
}
