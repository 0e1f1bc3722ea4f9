import { render } from '../../../gateway/velocity/template.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';
import { compileTemplate } from '../../../gateway/velocity/template.ts';

type Row = readonly [name: string, template: string, want: string];

const scope = {
  name: 'Bob',
  t: true,
  f: false,
  n: 3,
  nothing: null,
  l: [1, 'b'],
  m: { k1: 'v1', k2: 'v2', gone: null },
};

const rows: readonly Row[] = [
  ['120: text, white space and line ends print as they are', ' a\t\r\n b \n', ' a\t\r\n b \n'],
  ['121: a reference without a value is the empty text', 'Hi $nobody', 'Hi '],
  ['121: so is one in braces', 'Hi ${nobody}!', 'Hi !'],
  ['121: so is what lies behind it', '$nobody.a.b', ''],
  ['121: so is a method of it', '$nobody.a()[0]', ''],
  ['121: it is the empty key of a map', '#set($x = {})#set($x["$ghost"] = "foo")$x', '{=foo}'],
  ['121: what is there prints', 'Hi $name', 'Hi Bob'],
  ['122: what is missing is true', '#if($ghost)yes#end', 'yes'],
  ['122: its negation is false', '#if(!$ghost)yes#{else}no#end', 'no'],
  ["122: JSON's null is true", '#if($m.gone)yes#end', 'yes'],
  ['122: its negation is false, too', '#if(!$nothing)yes#{else}no#end', 'no'],
  ['122: false alone is false', '#if($f)yes#{else}no#end', 'no'],
  [
    '122: 0, "" and [] are true',
    '#set($z = 0)#set($e = "")#set($l = [])#if($z && $e && $l)y#end',
    'y',
  ],
  ['123: what is missing equals null', '#if($x == $null)yes#end', 'yes'],
  ['123: and equals the empty text', '#if($x == "")yes#end', 'yes'],
  [
    '123: null in a map prints as nothing',
    '#set($x = {})$x.put("k", $null)#if("$x.k" == "")yes#end',
    'yes',
  ],
  ['123: what is there equals neither', '#if($name == $null || $name == "")yes#{else}no#end', 'no'],
  ['124: a macro is swallowed and its call stays', '#macro(greet)hi#end#greet()', '#greet()'],
  ['124: #evaluate stays', '#evaluate("$name")', '#evaluate("$name")'],
  ['124: #return stays', '#return(1)', '#return(1)'],
  ['124: #parse stays', "#parse('x.vm')", "#parse('x.vm')"],
  ['124: #include stays', "#include('x.txt')", "#include('x.txt')"],
  ['125: a $ before a space', 'Hello $ ', 'Hello $ '],
  ['126: single quotes are literal', "#set($x = '$name')$x", '$name'],
  ['126: double quotes interpolate', '#set($x = "$name!")$x', 'Bob!'],
  ['126: no escapes by backslash', '#set($x = "\\\\a\\nb")$x', '\\\\a\\nb'],
  ['126: a doubled quote is one', '#set($x = "a""b")$x', 'a"b'],
  ['126: an escaped reference', '#set($x = "\\$name")$x', '$name'],
  ['127: \\$e', '#set($e = "foo")\\$e', '$e'],
  ['127: \\\\$e', '#set($e = "foo")\\\\$e', '\\foo'],
  ['127: \\#end', '\\#end', '#end'],
  ['127: an escaped #set', '#set($e = "foo")\\#set( $e = "foo" )', '#set( foo = "foo" )'],
  ['127: two backslashes alone', 'a \\\\ b', 'a \\\\ b'],
  ['127: \\# and \\$ before nothing', 'a \\# \\$ b', 'a \\# \\$ b'],
  [
    '128: $foreach',
    '#foreach($i in [7, 8])$foreach.count$foreach.index$foreach.hasNext$foreach.first$foreach.last #end',
    '10truetruefalse 21falsefalsetrue ',
  ],
  [
    '128: the older names',
    '#foreach($i in [7, 8])$velocityCount$velocityHasNext#end',
    '1true2false',
  ],
  [
    '128: loops inside loops',
    '#foreach($i in [1, 2])#foreach($j in [3])$foreach.count#end$foreach.count#end',
    '1112',
  ],
  ['128: the variable is restored', '#set($i = "o")#foreach($i in [1])$i#end$i', '1o'],
  ['128: it is nothing where it was nothing', '#foreach($i in [1])$i#end[$i]', '1[]'],
  ['128: what is set inside stays', '#foreach($i in [1, 2])#set($z = $i)#end$z', '2'],
  ['129: a range', '#foreach($i in [1..5])$i#end', '12345'],
  ['129: a range downwards', '#set($x = [5..-2])$x', '[5, 4, 3, 2, 1, 0, -1, -2]'],
  ['129: nothing to go through', '#foreach($i in $nobody)a#end', ''],
  ['129: at most 1,000 rounds', '#foreach($i in [1..1001])#set($z = $i)#end$z', '1000'],
  [
    '130: lists',
    '$l.size()$l.get(1)$l.contains(1)$l.isEmpty()$l.add(5)$l',
    '2btruefalsetrue[1, b, 5]',
  ],
  ['130: set prints what was there', '$l.set(0, "s")$l', '1[s, b]'],
  ['130: an index is assigned', '#set($i = 1)#set($l[$i] = "x")$l', '[1, x]'],
  ['130: put gives what was there', '$m.put("k1", 5)$m.k1', 'v15'],
  ['130: putAll', '$m.putAll({"a": 1})$m.a', '1'],
  ['130: maps inside maps', '#set($k = "x")#set($m["$k"] = {})#set($m["$k"].n = "v")$m.x.n', 'v'],
  ['130: a map prints', '#set($x = {"k1": "v1", "k2": "v2"})$x#set($y = {})$y', '{k1=v1, k2=v2}{}'],
  [
    '130: length, startsWith, contains',
    '$name.length()$name.startsWith("B")$name.contains("z")',
    '3truefalse',
  ],
  [
    '130: indexOf, substring, matches',
    "$name.indexOf('b')$name.substring(1)$name.matches('B.b')",
    '2obtrue',
  ],
  ['130: replaceAll', "$name.replaceAll('[Bb]', '<$0>')", '<B>o<b>'],
  ['131: gt ge lt le', '#if(2 gt 1 && 2 ge 2 && 1 lt 2 && 2 le 2)yes#end', 'yes'],
  ['131: eq ne and or not', '#if(1 eq 1 and 1 ne 2 and ($f or not $f))yes#end', 'yes'],
  ['131: a double stays one', '#set($x = 100.0 / 50)$x', '2.0'],
  ['131: no digit before the point', '#set($x = .5*.1)$x', '0.05'],
  ['131: sums before comparisons', '#if(4 > 2 + 5)yes#{else}no#end', 'no'],
  ['131: %', '#set($x = 7 % 4)$x', '3'],
  ['132: a block, twice', '#define($x)<$name>#end$x$x', '<Bob><Bob>'],
  ['132: it is rendered where it stands', '#define($x)$v#end#set($v = 1)$x#set($v = 2)$x', '12'],
  ['132: a block is no method', '#define($hello)hi#end$hello()', 'hi()'],
  ['132: #stop', 'a#stop b', 'a'],
  ['132: ## takes its line end along', 'a##c\nb', 'ab'],
  ['132: #* *# does not', 'a#*c*#\nb', 'a\nb'],
  ['132: a line of #set prints nothing', '#set($x = 1)\nb', 'b'],
  ['132: #end takes its line end along', '#if(true)\na\n#end\nb', 'a\nb'],
  ['132: what stands before an indented #set stays', 'a\n  #set($x = 1)\nb', 'a\n  b'],
];

test.each(rows)('fact %s', (_name, template, want) => {
  expect(render(template, scope)).toEqual({ output: want });
});

test.each([
  ['a $ at the very end', 'Hello $', 'The template ends inside "$" at line 1, column 7'],
  [
    'a backslash before a quote in a string',
    '#set($x = "\\"x\\"")',
    'Unexpected where ) is wanted: "x" at line 1, column 14',
  ],
])('fact 125: %s cannot be parsed', (_name, template, want) => {
  expect(render(template, scope)).toEqual({ error: want });
  expect(() => compileTemplate(template)).toThrow(TemplateSyntaxError);
});
