import fc from 'fast-check';
import { Lexer } from '../../../gateway/velocity/lexer.ts';
import { rules } from '../../../gateway/velocity/lexer-rules.table.ts';

function tokensOf(source: string): string[] {
  const lexer = new Lexer(source);
  const tokens: string[] = [];
  for (let token = lexer.next(); token.kind !== 'end of template'; token = lexer.next())
    tokens.push(`${token.special}|${token.kind} ${JSON.stringify(token.image)}`);
  return tokens;
}

test.each<[source: string, tokens: readonly string[]]>([
  ['a b', ['|text "a b"']],
  ['$a b', ['|identifier "$a"', '|text " b"']],
  ['\\$!a', ['|identifier "\\\\$!a"']],
  ['$a.b', ['|identifier "$a"', '|. "."', '|identifier "b"']],
  ['$a.1', ['|identifier "$a"', '|text ".1"']],
  ['${a}', ['|{ "${"', '|identifier "a"', '|} "}"']],
  ['$a[0]', ['|identifier "$a"', '|index [ "["', '|integer "0"', '|index ] "]"']],
  [
    '$a.b("c")',
    [
      '|identifier "$a"',
      '|. "."',
      '|identifier "b"',
      '|( "("',
      '|string "\\"c\\""',
      '|) of a method ")"',
    ],
  ],
  ['a $ b', ['|text "a "', '$|text " b"']],
  ['$[', ['|empty index "$["']],
  [
    ' #set($a=1)\nb',
    ['|#set( " #set("', '|identifier "$a"', '|= "="', '|integer "1"', '|) ")\\n"', '|text "b"'],
  ],
  ['#end\nb', ['|#end "#end\\n"', '|text "b"']],
  ['#{else}b', ['|#else "#{else}"', '|text "b"']],
  ['\\#if', ['|escaped directive "\\\\#if"']],
  ['a\\\\b', ['|text "a"', '|double escape "\\\\\\\\"', '|text "b"']],
  ['##c\nb', ['|comment start "##"', '|comment end "\\n"', '|text "b"']],
  ['#*c*#b', ['|comment end "*#"', '|text "b"']],
  ['#[[$a]]#', ['|text block "#[[$a]]#"']],
])('%j', (source, tokens) => {
  expect(tokensOf(source)).toEqual(tokens);
});

test('no rule matches what begins with another sign than it says', () => {
  const pieces = fc.constantFrom(...'#$\\!*[](){}.,:"\'+-/%&|<>= \t\r\naelmnotsTZ09_@é'.split(''));
  const words = fc.constantFrom('set', 'if', 'else', 'elseif', 'end', 'and', 'or', 'true', 'false');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, words), { minLength: 1, maxLength: 6 }), (parts) => {
      const source = parts.join('');
      const wrong = rules.filter(({ pattern, begins }) => {
        pattern.lastIndex = 0;
        return begins?.includes(source.charAt(0)) === false && pattern.test(source);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
