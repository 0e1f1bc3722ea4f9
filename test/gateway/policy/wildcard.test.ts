import fc from 'fast-check';
import { compileWildcard } from '../../../gateway/policy/wildcard.ts';

describe('wildcards of policies', () => {
  it.each<[string, string, boolean]>([
    ['*', '', true],
    ['*', 'anything/at:all', true],
    ['', '', true],
    ['', 'a', false],
    ['a', 'a', true],
    ['a', 'A', false],
    ['a', 'aa', false],
    ['?', 'a', true],
    ['?', '', false],
    ['?', 'ab', false],
    ['a*', 'a', true],
    ['*a', 'banana', true],
    ['*a', 'bananas', false],
    ['a*b*c', 'a1b2b3c', true],
    ['a*b*c', 'a1c2b3', false],
    ['a**c', 'abc', true],
    ['*?', '', false],
    ['*/GET/*', 'api/prod/GET/pets/1', true],
    ['*/GET/*', 'api/prod/POST/pets/1', false],
    ['a.c', 'abc', false],
    ['[a-z]', 'b', false],
    ['$default', '$default', true],
    ['*\n*', 'a\nb', true],
  ])('%j on %j: %s', (pattern, text, want) => expect(compileWildcard(pattern)(text)).toBe(want));

  it('agree with trying every way to read a pattern', () => {
    const few = (letters: string[]) => fc.array(fc.constantFrom(...letters), { maxLength: 9 });
    fc.assert(
      fc.property(few(['a', 'b', '*', '?']), few(['a', 'b', '*', '?']), (pattern, text) => {
        const given = [pattern.join(''), text.join('')] as const;
        expect([given, compileWildcard(given[0])(given[1])]).toEqual([given, tried(...given)]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('take no longer than pattern times text', () => {
    const matches = compileWildcard(`${'*a'.repeat(200)}b`);
    const started = process.cpuUsage();
    expect(matches('a'.repeat(5_000))).toBe(false);
    expect(process.cpuUsage(started).user).toBeLessThan(500_000);
  });
});

function tried(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  const rest = pattern.slice(1);
  if (pattern.startsWith('*'))
    return tried(rest, text) || (text !== '' && tried(pattern, text.slice(1)));
  if (text === '') return false;
  return (pattern.startsWith('?') || pattern[0] === text[0]) && tried(rest, text.slice(1));
}
