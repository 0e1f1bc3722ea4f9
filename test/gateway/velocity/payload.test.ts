import { rendered } from './rendered.ts';

const document = '{"a":{"b":1},"list":[{"c":[1,2]},"x"]}';
const json = "$input.json('$')";

describe('a payload in templates', () => {
  test.each([
    [
      'set through its root',
      '#set($root = $input.path(\'$\'))#set($root.n = {"k": [1, 2.5, true]})',
      '{"a":{"b":1},"list":[{"c":[1,2]},"x"],"n":{"k":[1,2.5,true]}}',
    ],
    [
      'put through a part of it',
      "#set($a = $input.path('$.a'))#set($old = $a.put('b', 'two'))",
      '{"a":{"b":"two"},"list":[{"c":[1,2]},"x"]}',
    ],
    [
      'added to a list',
      "#set($done = $input.path('$.list[0].c').add(3))",
      '{"a":{"b":1},"list":[{"c":[1,2,3]},"x"]}',
    ],
    [
      'set in a list',
      "#set($c = $input.path('$.list[0].c'))#set($c[0] = 'one')",
      '{"a":{"b":1},"list":[{"c":["one",2]},"x"]}',
    ],
    ['removed', "#set($done = $input.path('$').remove('list'))", '{"a":{"b":1}}'],
    [
      'set through an entry',
      "#foreach($e in $input.path('$.a').entrySet())#set($done = $e.setValue(9))#end",
      '{"a":{"b":9},"list":[{"c":[1,2]},"x"]}',
    ],
    [
      'set in what a path with many answers gave',
      "#foreach($e in $input.path('$..c'))#set($done = $e.clear())#end",
      '{"a":{"b":1},"list":[{"c":[]},"x"]}',
    ],
  ])('%s, a change shows in what is read later', (_name, change, want) => {
    expect(rendered(`${change}${json}`, { body: document })).toBe(want);
  });

  test('a map of the template is changed where it was put', () => {
    const template = `#set($m = {})#set($r = $input.path('$'))#set($r.m = $m)${json}#set($m.k = 1)${json}$input.path('$.m.k')`;
    expect(rendered(template, { body: '{}' })).toBe('{"m":{}}{"m":{"k":1}}1');
  });

  test('the body stays as it came, and a parsed copy is apart', () => {
    const template =
      "#set($p = $util.parseJson($input.body))#set($p.a = 2)#set($r = $input.path('$'))#set($r.a = 3)$p.a $r.a $input.body";
    expect(rendered(template, { body: '{"a":1}' })).toBe('2 3 {"a":1}');
  });

  test.each([
    ['integers of 32 bits add up', '$n + 1', '7', '8'],
    ['so do longer ones', '$n + 1', '9007199254740991', '9007199254740992'],
    [
      'and much longer ones',
      '$n + 1',
      '123456789012345678901234567890',
      '123456789012345678901234567891',
    ],
    ['fractions are doubles', '$n + 1', '1.5', '2.5'],
    ['and whole ones too', '$n + 1', '1e3', '1001.0'],
  ])('%s', (_name, sum, number, want) => {
    const template = `#set($n = $input.path('$.n'))#set($sum = ${sum})$sum`;
    expect(rendered(template, { body: `{"n":${number}}` })).toBe(want);
  });

  test.each([
    '0',
    '-1',
    '12345678901',
    '1.0',
    '1.0E10',
    '123456789012345678901234567890',
    '0.1234567890123456789',
  ])('the number %s prints in an object, in an array and alone', (number) => {
    const template = "$input.path('$.n') $input.path('$') $input.path('$.list') $input.json('$.n')";
    expect(rendered(template, { body: `{"n":${number},"list":[${number}]}` })).toBe(
      `${number} {n=${number}, list=[${number}]} [${number}] ${number}`,
    );
  });

  test('a document that holds itself is an error', () => {
    const template = `#set($r = $input.path('$'))#set($r.self = $r)${json}`;
    expect(() => rendered(template, { body: '{}' })).toThrow('nests too deeply');
  });

  test.each([
    ['a long payload in a long loop', `#foreach($i in [1..1000])#set($x = ${json})#end`],
    ['a search in it', "#foreach($i in [1..1000])#set($x = $input.path('$..z'))#end"],
    ['its encoding', '#foreach($i in [1..1000])#set($x = $util.base64Encode($input.body))#end'],
    [
      'a changed one',
      "#set($r = $input.path('$'))#set($r.n = 1)#foreach($i in [1..1000])#set($x = $input.path('$.n'))#end",
    ],
  ])('%s ends', (_name, template) => {
    const long = JSON.stringify({ text: 'x'.repeat(2_000_000) });
    expect(() => rendered(template, { body: long })).toThrow(/steps|more text/);
  });
});
