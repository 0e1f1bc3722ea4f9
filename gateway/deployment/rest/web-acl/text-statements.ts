import { compilePattern } from '../../../pattern/pattern.ts';
import { PatternError } from '../../../pattern/pattern-error.ts';
import { findsCrossSiteScripting, findsSqlInjection } from '../../../waf/attack-detection.ts';
import type { Transformation } from '../../../waf/transformation/transformations.ts';
import type { Statement } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';
import type { Scope, Search } from './context.ts';
import { compileFieldToMatch } from './field-to-match.ts';
import type { Component } from './field-to-match.ts';
import { compileTransformations } from './transformations.ts';

/** Matches where any text of the component, transformed, passes the test. */
function inspecting(component: Component, transform: Transformation, test: Search): Statement {
  return ({ web }) => {
    const texts = component(web);
    return typeof texts === 'boolean' ? texts : texts.some((text) => test(transform(text)));
  };
}

const inspect = (authored: Authored, test: Search): Statement =>
  inspecting(compileFieldToMatch(authored), compileTransformations(authored), test);

/** `byteMatchStatement`. */
export function byteMatch(authored: Authored): Statement {
  const sought = searchString(authored);
  const position = authored.oneOf('positionalConstraint', POSITIONS);
  if (position === 'CONTAINS_WORD' && !/^\w+$/.test(sought))
    authored.fault('searchString', 'A word has letters, digits and _ only.');
  return inspect(authored, (text) => TESTS[position](text, sought));
}

const MOST_SEARCH_BYTES = 200;

/** The bytes sought, one character each. */
function searchString(authored: Authored): string {
  const base64 = authored.has('searchStringBase64');
  const name = base64 ? 'searchStringBase64' : 'searchString';
  const bytes = Buffer.from(authored.text(name), base64 ? 'base64' : 'utf8');
  if (bytes.length === 0 || bytes.length > MOST_SEARCH_BYTES)
    authored.fault(name, `${name} has 1 to ${MOST_SEARCH_BYTES} bytes.`);
  return bytes.toString('latin1');
}

const POSITIONS = ['EXACTLY', 'STARTS_WITH', 'ENDS_WITH', 'CONTAINS', 'CONTAINS_WORD'] as const;

const TESTS: Readonly<
  Record<(typeof POSITIONS)[number], (text: string, sought: string) => boolean>
> = {
  EXACTLY: (text, sought) => text === sought,
  STARTS_WITH: (text, sought) => text.startsWith(sought),
  ENDS_WITH: (text, sought) => text.endsWith(sought),
  CONTAINS: (text, sought) => text.includes(sought),
  CONTAINS_WORD: containsWord,
};

function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '))) return true;
  return false;
}

const MOST_REGEX = 512;

/** `regexMatchStatement`. */
export function regexMatch(authored: Authored): Statement {
  const source = authored.text('regexString');
  return inspect(
    authored,
    compileRegex(source, (message) => authored.fault('regexString', message)),
  );
}

/** A pattern of 1 to 512 characters; one that is refused never matches. */
export function compileRegex(source: string, refuse: (message: string) => void): Search {
  if (source.length === 0 || source.length > MOST_REGEX)
    refuse(`A regular expression has 1 to ${MOST_REGEX} characters.`);
  try {
    return compilePattern(source, { dialect: 'pcre' }).test;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    refuse(`${error.message}.`);
    return () => false;
  }
}

/** `regexPatternSetReferenceStatement`. */
export const regexPatternSet = (authored: Authored, { sets }: Scope): Statement =>
  inspect(authored, sets.regexPatternSet(authored, 'arn'));

/** `sizeConstraintStatement`: of the component once it is transformed. */
export function sizeConstraint(authored: Authored): Statement {
  const operator = authored.oneOf('comparisonOperator', OPERATORS);
  const size = authored.number('size', [0, 21_474_836_480]);
  return inspect(authored, (text) => COMPARISONS[operator](text.length, size));
}

const OPERATORS = ['EQ', 'NE', 'LE', 'LT', 'GE', 'GT'] as const;

const COMPARISONS: Readonly<
  Record<(typeof OPERATORS)[number], (length: number, size: number) => boolean>
> = {
  EQ: (length, size) => length === size,
  NE: (length, size) => length !== size,
  LE: (length, size) => length <= size,
  LT: (length, size) => length < size,
  GE: (length, size) => length >= size,
  GT: (length, size) => length > size,
};

/** `sqliMatchStatement`, by rules of ours. */
export function sqliMatch(authored: Authored, { notice }: Scope): Statement {
  const sensitivity = authored.oneOf('sensitivityLevel', ['LOW', 'HIGH'], 'LOW');
  notice(
    authored.pointer,
    'SQL injection is found by rules of ours: AWS does not publish its own.',
  );
  return inspect(authored, (text) => findsSqlInjection(text, sensitivity));
}

/** `xssMatchStatement`, by rules of ours. */
export function xssMatch(authored: Authored, { notice }: Scope): Statement {
  notice(
    authored.pointer,
    'Cross-site scripting is found by rules of ours: AWS does not publish its own.',
  );
  return inspect(authored, findsCrossSiteScripting);
}
