/** Which days of a month a day field chooses. */
export type DaysOf = (year: number, month: number) => readonly number[];

/** Values and names of a field, as EventBridge has them. */
export interface FieldForm {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  /** In place of values, from `min` on. */
  readonly names?: readonly string[];
}

const months = [
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN'],
  ...['JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'],
];
const weekdays = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

export const fieldForms = {
  minutes: { name: 'minutes', min: 0, max: 59 },
  hours: { name: 'hours', min: 0, max: 23 },
  dayOfMonth: { name: 'day-of-month', min: 1, max: 31 },
  month: { name: 'month', min: 1, max: 12, names: months },
  dayOfWeek: { name: 'day-of-week', min: 1, max: 7, names: weekdays },
  year: { name: 'year', min: 1970, max: 2199 },
} as const satisfies Record<string, FieldForm>;

/**
 * Values that a field chooses, in order: `*`, `5`, `1-5`, `0/15`, lists of them, and names.
 *
 * @throws Error saying what is wrong with which field
 */
export function valuesOf(text: string, form: FieldForm): readonly number[] {
  const chosen = new Set(text.split(',').flatMap((item) => rangeOf(item, form)));
  return [...chosen].sort((a, b) => a - b);
}

function rangeOf(item: string, form: FieldForm): readonly number[] {
  const [range = '', step = '1', ...others] = item.split('/');
  const every = /^[1-9]\d*$/.test(step) ? Number(step) : NaN;
  const [first, last] = endsOf(range, form, item.includes('/'));
  if (others.length > 0 || Number.isNaN(every) || last < first) throw wrong(item, form);
  return Array.from(
    { length: Math.floor((last - first) / every) + 1 },
    (_, at) => first + at * every,
  );
}

/** An increment without an end goes on to the last value. */
function endsOf(range: string, form: FieldForm, hasStep: boolean): readonly [number, number] {
  if (range === '*') return [form.min, form.max];
  const [from = '', to, ...others] = range.split('-');
  if (others.length > 0) throw wrong(range, form);
  const first = valueOf(from, form);
  if (to !== undefined) return [first, valueOf(to, form)];
  return [first, hasStep ? form.max : first];
}

/** @throws Error for what is neither a name nor a value of the field */
export function valueOf(text: string, form: FieldForm): number {
  const named = form.names?.indexOf(text.toUpperCase()) ?? -1;
  const value = named < 0 ? Number(/^\d+$/.exec(text)?.[0] ?? NaN) : form.min + named;
  if (value >= form.min && value <= form.max) return value;
  throw wrong(text, form);
}

/** `5`, `1-5`, `L`, `15W`. */
export function daysOfMonth(text: string): DaysOf {
  if (text === 'L') return (year, month) => [lengthOf(year, month)];
  const [, near] = /^(\d+)W$/.exec(text) ?? [];
  if (near !== undefined) {
    const day = valueOf(near, fieldForms.dayOfMonth);
    return (year, month) => nearestWeekday(year, month, day);
  }
  const days = valuesOf(text, fieldForms.dayOfMonth);
  return (year, month) => days.filter((day) => day <= lengthOf(year, month));
}

/** `MON-FRI`, `2,4`, `L` (Saturday), `6L` (the last Friday), `3#2` (the second Tuesday). */
export function daysOfWeek(text: string): DaysOf {
  const form = fieldForms.dayOfWeek;
  // EventBridge lists no increments for this field.
  if (text.includes('/')) throw wrong(text, form);
  const [, last] = /^(\w+)L$/.exec(text) ?? [];
  if (last !== undefined) {
    const weekday = valueOf(last, form);
    return (year, month) => daysOn(year, month, [weekday]).slice(-1);
  }
  const [, nth, count] = /^(\w+)#([1-5])$/.exec(text) ?? [];
  if (nth !== undefined) {
    const weekday = valueOf(nth, form);
    return (year, month) => daysOn(year, month, [weekday]).slice(Number(count) - 1, Number(count));
  }
  const weekdays = text === 'L' ? [form.max] : valuesOf(text, form);
  return (year, month) => daysOn(year, month, weekdays);
}

const lengthOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** 1 for Sunday to 7 for Saturday. */
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;

const daysOn = (year: number, month: number, weekdays: readonly number[]): readonly number[] =>
  Array.from({ length: lengthOf(year, month) }, (_, at) => at + 1).filter((day) =>
    weekdays.includes(weekdayOf(year, month, day)),
  );

/** Monday to Friday, never in another month; none where the month has no such day. */
function nearestWeekday(year: number, month: number, day: number): readonly number[] {
  const length = lengthOf(year, month);
  if (day > length) return [];
  const weekday = weekdayOf(year, month, day);
  if (weekday === 7) return [day === 1 ? 3 : day - 1];
  if (weekday === 1) return [day === length ? day - 2 : day + 1];
  return [day];
}

const wrong = (text: string, { name, min, max, names }: FieldForm): Error => {
  const also = names ? ` or ${names.join(', ')}` : '';
  return new Error(`"${text}" is no ${name}: it takes ${min} to ${max}${also}`);
};
