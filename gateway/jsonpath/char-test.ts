/** Whether one character (a code point) is in a set. */
export type CharTest = (sign: string) => boolean;

export const single =
  (wanted: string): CharTest =>
  (sign) =>
    sign === wanted;

export const range =
  (low: string, high: string): CharTest =>
  (sign) =>
    at(sign) >= at(low) && at(sign) <= at(high);

const at = (sign: string): number => sign.codePointAt(0) ?? -1;

export const anyOf =
  (tests: readonly CharTest[]): CharTest =>
  (sign) =>
    tests.some((test) => test(sign));

export const not =
  (test: CharTest): CharTest =>
  (sign) =>
    !test(sign);

/** Java's CASE_INSENSITIVE alone folds ASCII letters only. */
export const fold =
  (test: CharTest): CharTest =>
  (sign) =>
    test(sign) ||
    (/^[a-zA-Z]$/.test(sign) && (test(sign.toLowerCase()) || test(sign.toUpperCase())));

const matches =
  (pattern: RegExp): CharTest =>
  (sign) =>
    pattern.test(sign);

/** Java's `.` stops at every line end it knows. */
export const DOT = matches(/^[^\n\r\u0085\u2028\u2029]/u);

export const isWord = matches(/^\w$/);

/** Java's `\d`, `\s`, `\w` are ASCII; `\s` knows the vertical tab since Java 8. */
export const CLASSES: Readonly<Record<string, CharTest>> = {
  d: matches(/^[0-9]$/),
  D: not(matches(/^[0-9]$/)),
  s: matches(/^[ \t\n\v\f\r]$/),
  S: not(matches(/^[ \t\n\v\f\r]$/)),
  w: isWord,
  W: not(isWord),
};

/** `\p{…}`: Java's POSIX classes are ASCII, its categories are Unicode's. */
export const PROPERTIES: Readonly<Record<string, CharTest>> = {
  Lower: matches(/^[a-z]$/),
  Upper: matches(/^[A-Z]$/),
  ASCII: matches(/^\p{ASCII}$/u),
  Alpha: matches(/^[a-zA-Z]$/),
  Digit: matches(/^[0-9]$/),
  Alnum: matches(/^[a-zA-Z0-9]$/),
  Punct: matches(/^[!-/:-@[-`{-~]$/),
  Space: matches(/^[ \t\n\v\f\r]$/),
  XDigit: matches(/^[0-9a-fA-F]$/),
  Blank: matches(/^[ \t]$/),
  Cntrl: matches(/^[\0-\x1f\x7f]$/),
  Graph: matches(/^[!-~]$/),
  Print: matches(/^[ -~]$/),
  L: matches(/^\p{L}$/u),
  Lu: matches(/^\p{Lu}$/u),
  Ll: matches(/^\p{Ll}$/u),
  N: matches(/^\p{N}$/u),
  Nd: matches(/^\p{Nd}$/u),
};
