import { complement, setOf } from './char-set.ts';
import type { CharSet } from './char-set.ts';

export type DialectName = 'java' | 'ecma' | 'pcre';

type Members = ReadonlyMap<string, string>;

/** What one language of regular expressions has, where they differ. */
export interface Dialect {
  /** What a sign is. A character of a pattern over bytes is the bytes of its UTF-8 form. */
  readonly sign: 'point' | 'unit' | 'byte';
  readonly dot: CharSet;
  /** Signs that end a line; `\r\n` is one end where `\r` is. */
  readonly lineEnds: string;
  readonly dollar: 'end' | 'last line';
  /** Letters that name a place behind a backslash. */
  readonly places: string;
  /** Letters that name a class behind a backslash, members as JavaScript writes them; another capital is the rest. */
  readonly classes: Members;
  readonly controls: string;
  /** Numbers behind a backslash, and their base. */
  readonly numbers: readonly (readonly [form: RegExp, base: number])[];
  /** What may stand for itself behind a backslash. */
  readonly itself: RegExp;
  /** `\p{…}` by name. */
  readonly properties: Members;
  /** `[:…:]` within a class, by name. */
  readonly posix: Members;
  /** Classes within classes and `&&`. */
  readonly nestedClasses: boolean;
  /** Whether a `]` that comes first in a class stands for itself. */
  readonly firstBracket: boolean;
  /** Beside which class a `-` stands for itself; elsewhere it is refused. */
  readonly minusBeside: 'none' | 'high' | 'either';
  /** `\b` in a class is the backspace. */
  readonly backspace: boolean;
  /** `\Q…\E`. */
  readonly quotes: boolean;
  /** `(?i)`, `(?s:…)`. */
  readonly flags: string;
  /** Look-around, back-references and groups with names; atomic groups and possessive quantifiers. */
  readonly looks: boolean;
  readonly atomic: boolean;
  /** A brace that begins no quantifier stands for itself; elsewhere it is refused. */
  readonly braces: boolean;
  readonly mostRepeats: number;
  /** ECMAScript forgets groups before each round, takes none that eats nothing, and an unset group is empty. */
  readonly freshRounds: boolean;
}

const SPACE = ' \\t\\n\\v\\f\\r';
const JAVA_LINE_ENDS = '\n\r\u0085\u2028\u2029';
const ASCII_CLASSES = { d: '0-9', s: SPACE, w: '\\w' };
/** Names that Java and PCRE share, in Java's spelling. */
const POSIX = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\0-\\x7f',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Space: SPACE,
  XDigit: '0-9a-fA-F',
  Blank: ' \\t',
  Cntrl: '\\0-\\x1f\\x7f',
  Graph: '!-~',
  Print: ' -~',
};
const NONE: Members = new Map();
const members = (table: Readonly<Record<string, string>>): Members =>
  new Map(Object.entries(table));

const java: Dialect = {
  sign: 'point',
  dot: complement(setOf(JAVA_LINE_ENDS)),
  lineEnds: JAVA_LINE_ENDS,
  dollar: 'last line',
  places: 'AzZbB',
  classes: members(ASCII_CLASSES),
  controls: 'tnrfae',
  numbers: [
    [/x([0-9a-fA-F]{2})/y, 16],
    [/u([0-9a-fA-F]{4})/y, 16],
    [/0([0-3]?[0-7]{1,2})/y, 8],
  ],
  itself: /[^A-Za-z0-9]/,
  // The POSIX names are ASCII, the categories Unicode's.
  properties: members({
    ...POSIX,
    L: '\\p{L}',
    Lu: '\\p{Lu}',
    Ll: '\\p{Ll}',
    N: '\\p{N}',
    Nd: '\\p{Nd}',
  }),
  posix: NONE,
  nestedClasses: true,
  firstBracket: true,
  minusBeside: 'none',
  backspace: false,
  quotes: true,
  flags: 'ims',
  looks: true,
  atomic: true,
  braces: false,
  // `x{n}` is written out n times.
  mostRepeats: 1_000,
  freshRounds: false,
};

/** Without flags. JavaScript judges first what is well formed. */
const ecma: Dialect = {
  ...java,
  sign: 'unit',
  dot: setOf('^\\n\\r\\u2028\\u2029'),
  dollar: 'end',
  places: 'bB',
  classes: members({ ...ASCII_CLASSES, s: '\\s' }),
  controls: 'tnrfv',
  numbers: [
    [/x([0-9a-fA-F]{2})/y, 16],
    [/u([0-9a-fA-F]{4})/y, 16],
    [/([0-3][0-7]{0,2}|[4-7][0-7]?)/y, 8],
  ],
  itself: /[^]/,
  properties: NONE,
  nestedClasses: false,
  firstBracket: false,
  minusBeside: 'either',
  backspace: true,
  quotes: false,
  flags: '',
  atomic: false,
  braces: true,
  mostRepeats: Infinity,
  freshRounds: true,
};

/** What WAF takes of PCRE and can be had in linear time. */
const pcre: Dialect = {
  ...java,
  sign: 'byte',
  dot: setOf('^\\n'),
  lineEnds: '\n',
  classes: members({
    ...ASCII_CLASSES,
    h: ' \\t\\xa0',
    v: '\\n\\v\\f\\r\\x85',
    N: '^\\n',
  }),
  numbers: [
    [/x\{([0-9a-fA-F]{1,2})\}/y, 16],
    [/x(?!\{)([0-9a-fA-F]{0,2})/y, 16],
    [/(0[0-7]{0,2})/y, 8],
  ],
  properties: NONE,
  posix: members({
    ...Object.fromEntries(Object.entries(POSIX).map(([name, it]) => [name.toLowerCase(), it])),
    word: '\\w',
  }),
  nestedClasses: false,
  minusBeside: 'high',
  backspace: true,
  looks: false,
  atomic: false,
  braces: true,
};

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = { java, ecma, pcre };
