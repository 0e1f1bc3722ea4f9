import { compileTemplate, render } from '../../../gateway/velocity/template.ts';

/** Of processor time, which other work on the machine does not lengthen; each case takes under two. */
const FAR_BELOW_A_HANG = 20;

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const STEPS = 'The template runs more than 1000000 steps.';
const TEXT = 'A text is longer than 10 MB.';
const ENDLESS = '/(?=x)(x|xx)*y/ takes too long.';
const LIST = 'A list holds more than 1000000 items.';
const NESTED = 'A list or map nests too deeply to be looked through.';
const big = 'x'.repeat(5 * 1024 * 1024);
const thousand = '#foreach($i in [1..1000])';

const beyond: readonly (readonly [name: string, template: string, error: string])[] = [
  ['loops in loops', `${thousand}${thousand}${thousand}#set($x = $i)#end#end#end`, STEPS],
  ['output', `${thousand}$big#end`, 'The output is longer than 10485760 characters.'],
  [
    'a text that doubles',
    `${thousand}#set($x = "$x$x$big")#end`,
    'The output is longer than 10485760 characters.',
  ],
  ['a sum of texts', '#set($x = $big + $big)#set($x = $x + "y")', TEXT],
  ['concat', '$big.concat($big).concat("y")', TEXT],
  ['repeat', '$big.repeat(3)', TEXT],
  ['replace', '$big.replace("x", "yyy")', TEXT],
  ['replaceAll', "$big.replaceAll('x', 'yyy')", STEPS],
  [
    'a pattern that tries without end',
    "#set($s = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')$s.matches('(?=a)(a+)+c')",
    STEPS,
  ],
  ['a pattern in a long text', "$big.matches('(?=x)(x|xx)*y')", ENDLESS],
  ['a range', '#set($x = [1..2000000])', 'A range of 2000000 numbers is too long.'],
  ['a list that doubles', `#set($l = [1..1000])${thousand}$l.addAll($l)#end`, LIST],
  ['lists compared with lists', '#set($l = [1..200000])$l.containsAll($l)', STEPS],
  ['equal texts', `#set($a = "$big")#set($b = "$big")${thousand}#if($a == $b)#end#end`, STEPS],
  ['a search for a long text', '#set($w = $big.substring(9).concat("y"))$big.indexOf($w)', STEPS],
  [
    'digits',
    `#set($x = 3)${thousand}#set($x = $x * $x)#end`,
    'A number has more than 1,000 digits.',
  ],
  ['lists that hold one another', '#set($a = [])#set($b = [$a])#set($x = $a.add($b))$a', NESTED],
  [
    'lists that hold others often',
    `#set($l = [1])#foreach($i in [1..60])#set($l = [$l, $l])#end$l`,
    NESTED,
  ],
];

test.each(beyond)('%s ends at a limit', (_name, template, error) => {
  const before = process.cpuUsage();
  expect(render(template, { big, l: [1] })).toEqual({ error });
  expect(secondsSince(before)).toBeLessThan(FAR_BELOW_A_HANG);
});

const within: readonly (readonly [name: string, template: string, output: string])[] = [
  [
    'a hundred by a hundred rounds',
    '#foreach($i in [1..100])#foreach($j in [1..100])#set($x = $j)#end#end$x',
    '100',
  ],
  [
    'a 5 MB text, looked at ten times',
    '#foreach($i in [1..10])#set($x = $big.length())#end$x',
    '5242880',
  ],
  [
    'a pattern on a long line',
    `#set($s = "${'ab '.repeat(500)}")$s.replaceAll('\\s+$', '').length()`,
    '1499',
  ],
  ['a list of its own', '$l.add($l)$l', 'true[1, (this Collection)]'],
];

test.each(within)('%s is within the limits', (_name, template, output) => {
  expect(render(template, { big, l: [1] })).toEqual({ output });
});

test('smaller limits can be given', () => {
  const template = compileTemplate('#foreach($i in [1..9])$i#end');
  expect(template.render({}, { loops: 3 })).toEqual({ output: '123' });
  expect(template.render({}, { output: 5 })).toEqual({
    error: 'The output is longer than 5 characters.',
  });
  expect(template.render({}, { steps: 5 })).toEqual({
    error: 'The template runs more than 5 steps.',
  });
  expect(template.render({})).toEqual({ output: '123456789' });
});

const long = 250_000;

test.each([
  ['text', 'x'.repeat(long)],
  ['backslashes', '\\'.repeat(long)],
  ['backslashes in a comment', `#*${'\\'.repeat(long)}*#`],
  ['backslashes before a #', `${'\\'.repeat(long)}#1`],
  ['a string without an end', `#set($x = "${'a'.repeat(long)}`],
  ['quotes', `#set($x = "${'""'.repeat(long / 2)}`],
  ['spaces before nothing', `$a.b${' '.repeat(long)}`],
  ['hashes', '#'.repeat(long)],
  ['dollars', '$'.repeat(long)],
  ['references', '$a.b '.repeat(long / 5)],
  ['a list', `#set($x = [${'1,'.repeat(long / 2)}1])`],
  ['a list in a call', `#set($x = [$a.b(${'1,'.repeat(long / 2)}1)])`],
  ['parentheses', `#if(${'('.repeat(long)}`],
  ['lists in lists', `#set($x = ${'['.repeat(long)}`],
  ['one sum', `#set($x = 1${' + 1'.repeat(long / 4)})`],
  ['branches', `#if($a)${'#elseif($b)'.repeat(long / 11)}#end`],
  ['one path', `$a${'.b'.repeat(long / 2)}`],
  ['a number', `#set($x = ${'9'.repeat(long)})`],
  ['blocks in blocks', '#if($a)'.repeat(long / 7)],
  ['a text block', `#[[${'a'.repeat(long)}]]#`],
])('250 KB of %s are read, or refused, in linear time', (_name, source) => {
  const before = process.cpuUsage();
  expect(Object.keys(render(source, {}))).toHaveLength(1);
  expect(secondsSince(before)).toBeLessThan(FAR_BELOW_A_HANG);
});

test('fact 163: a template holds 300 KB and no more', () => {
  expect(render('x'.repeat(300 * 1024), {})).toEqual({ output: 'x'.repeat(300 * 1024) });
  expect(render('é'.repeat(150 * 1024 + 1), {})).toEqual({
    error: 'A template is larger than 300 KB at line 1, column 1',
  });
});
