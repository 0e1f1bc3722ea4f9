import { PayloadError, TemplateError } from '../../../gateway/velocity/mapping-error.ts';
import { compileMappingTemplate } from '../../../gateway/velocity/mapping-template.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';
import { TemplateScope } from '../../../gateway/velocity/template-scope.ts';
import { rendered, viewOf } from './rendered.ts';
import type { Call } from './rendered.ts';

type Row = readonly [name: string, template: string, call: Call, want: string];

const body = (text: string): Call => ({ body: text });
const things = body('{"things":[1,2,3]}');
const missing = '#set($x = $input.path("$.x"))"$x": #if($x == "")yes#{else}no#end';

const payload: readonly Row[] = [
  ['147: an object prints as Java has it', "$input.path('$')", body('{"foo":"bar"}'), '{foo=bar}'],
  [
    '147: an array in an object prints as JSON',
    "$input.path('$')",
    body('{"foo":[{"nested":"bar"}]}'),
    '{foo=[{"nested":"bar"}]}',
  ],
  [
    '147: an array prints as compact JSON',
    "$input.path('$')",
    body('[ {"foo": "bar"} ]'),
    '[{"foo":"bar"}]',
  ],
  [
    '147: a slash in an array, as json-smart writes it',
    "$input.path('$') $input.json('$')",
    body('["a/b"]'),
    '["a\\/b"] ["a/b"]',
  ],
  [
    '147: members keep their order',
    "$input.path('$')",
    body('{"b":2,"a":1,"2":0,"1":0}'),
    '{b=2, a=1, 2=0, 1=0}',
  ],
  [
    '147: .nested, [0] and toString() follow',
    "$input.path('$').a.nested|$input.path('$').a.toString()|$input.path('$').b[0]|$input.path('$').b.toString()",
    body('{"a":{"nested":{"c":1}},"b":[{"d":1}]}'),
    '{c=1}|{nested={c=1}}|{d=1}|[{"d":1}]',
  ],
  [
    '148: what is missing prints nothing, and equals the empty text and nothing',
    '#set($b = $input.path("$.b")){"body": $b, "isNull": "#if($b == $null)true#{else}false#end", "isEmptyString": "#if($b == "")true#{else}false#end"}',
    body('{}'),
    '{"body": , "isNull": "true", "isEmptyString": "true"}',
  ],
  ['148: what lies in what is missing', "[$input.path('$.b').nested]", body('{}'), '[]'],
  [
    '148: an empty array is none of that',
    '#set($b = $input.path("$"))$b #if($b == $null)true#{else}false#end',
    body('[]'),
    '[] false',
  ],
  ['148: null is as missing', missing, body('{"x":null}'), '"": yes'],
  ['148: so is the text that is null', missing, body('null'), '"": yes'],
  ['149: an empty body is {}', '$input.body', {}, '{}'],
  ['149: so is an empty text', '$input.body', body(''), '{}'],
  ['149: any other body is itself', '$input.body', body(' { "a" : 1 }'), ' { "a" : 1 }'],
  ['149: a body has no members', '[$input.body.attr]', body('{"attr":1}'), '[]'],
  ['134: paths of an empty body', "$input.path('$')$input.json('$')", {}, '{}{}'],
  [
    '150: urlEncode of the body',
    '$util.urlEncode($input.body)',
    body('{"some": "value"}'),
    '%7B%22some%22%3A+%22value%22%7D',
  ],
  ['150: urlEncode of an empty body', '$util.urlEncode($input.body)', {}, '%7B%7D'],
  ['150: urlEncode of nothing', '[$util.urlEncode($nothing)]', {}, '[]'],
  ['151: text that is no JSON', "$input.path('$') $input.json('$')", body('a=b'), 'a=b "a=b"'],
  ['151: null{', "$input.path('$')", body('null{'), 'null{'],
  ['151: a{b', "$input.json('$')", body('a{b'), '"a{b"'],
  ['151: text has no members', "[$input.path('$.a')]", body('a=b'), '[]'],
  ['152: json of what is missing', "$input.json('$.x')", body('{}'), '""'],
  ['152: json of null', "$input.json('$.x')", body('{"x":null}'), 'null'],
  [
    '152: json keeps the order',
    "$input.json('$')",
    body('{"b":1,"a":[1.50,"x/y"]}'),
    '{"b":1,"a":[1.5,"x/y"]}',
  ],
];

const parameters: readonly Row[] = [
  [
    '153: the path before the query string',
    "$input.params('a')",
    { path: { a: '1' }, querystring: { a: '2' }, header: { a: '3' } },
    '1',
  ],
  [
    '153: the query string before the header',
    "$input.params('a')",
    { querystring: { a: '2' }, header: { a: '3' } },
    '2',
  ],
  ['153: the header', "$input.params('a')", { header: { a: '3' } }, '3'],
  [
    '153: a header in another case',
    "$input.params('X-Trace')",
    { header: { 'x-trace': '3' } },
    '3',
  ],
  [
    '153: a header in another case, the other way',
    "$input.params('x-trace')",
    { header: { 'X-Trace': '3' } },
    '3',
  ],
  ['153: in no place', "[$input.params('a')]", { header: { b: '3' } }, '[]'],
  ['153: names of Object are not there', "[$input.params('toString')]", {}, '[]'],
  ['153: the keys of params()', '$input.params().keySet()', {}, '[path, querystring, header]'],
  [
    '153: params() printed',
    '$input.params()',
    { path: { a: '1' }, header: { 'X-A': '2' } },
    '{path={a=1}, querystring={}, header={X-A=2}}',
  ],
  [
    '153: the usual walk through params()',
    '#set($all = $input.params())#foreach($type in $all.keySet())#set($params = $all.get($type))"$type":{#foreach($name in $params.keySet())"$name":"$util.escapeJavaScript($params.get($name))"#if($foreach.hasNext),#end#end}#if($foreach.hasNext),#end#end',
    { path: { a: '1' }, querystring: { q: "it's", r: '' }, header: {} },
    '"path":{"a":"1"},"querystring":{"q":"it\\\'s","r":""},"header":{}',
  ],
  ['113: a member of params()', '$input.params().path.id', { path: { id: '42' } }, '42'],
];

const utilities: readonly Row[] = [
  [
    '154: the apostrophe, undone',
    `$util.escapeJavaScript("it's").replaceAll("\\\\'","'")`,
    {},
    "it's",
  ],
  [
    '155: parseJson',
    '#set($o = $util.parseJson($input.body))$o.key2.arr[0]',
    body('{"key2":{"arr":[1]}}'),
    '1',
  ],
  ['155: size of a list', "$input.path('$.things').size()", things, '3'],
  [
    '145: the JSON in an error message',
    "$util.parseJson($input.path('$.errorMessage')).code",
    body('{"errorMessage":"{\\"code\\":404}"}'),
    '404',
  ],
  [
    '156: base64Decode',
    "$util.base64Decode($input.params('p'))",
    { path: { p: 'aMOpbGxv' } },
    'héllo',
  ],
  ['156: base64Encode', '$util.base64Encode($input.body)', body('héllo'), 'aMOpbGxv'],
];

const stage: readonly Row[] = [
  ['157: one that is missing', '[$stageVariables.missing]', { stageVariables: {} }, '[]'],
  ['157: no stage variables at all', '[$stageVariables.missing]', {}, '[]'],
  ...[
    '$stageVariables.x',
    "$stageVariables['x']",
    "${stageVariables['x']}",
    '${stageVariables.x}',
    "$stageVariables.get('x')",
  ].map((form): Row => [`157: ${form}`, form, { stageVariables: { x: 'blue' } }, 'blue']),
];

describe('a mapping template', () => {
  test.each([...payload, ...parameters, ...utilities, ...stage])(
    '%s',
    (_name, template, call, want) => {
      expect(rendered(template, call)).toBe(want);
    },
  );

  test.each(['{a', '[1', ' {"a":}', '{"a":1} x', '\n['])(
    '151: the payload %j is to blame, once a path is read',
    (text) => {
      expect(() => rendered("$input.path('$')", body(text))).toThrow(PayloadError);
      expect(() => rendered("$input.json('$.a')", body(text))).toThrow(
        /^Could not process payload/,
      );
      expect(rendered('$input.body', body(text))).toBe(text);
    },
  );

  test.each([
    ['a path that Jayway refuses', "$input.path('$[')", 'InvalidPathException'],
    ['the empty path', '$input.path("")', 'IllegalArgumentException'],
    ['JSON in a text that is none', '$util.parseJson("{a")', 'parseJson'],
    ['a percent sign alone', '$util.urlDecode("100%")', 'URLDecoder'],
    ['a list that is shorter', "$input.path('$.things').get(9)", 'out of bounds'],
  ])('%s fails the rendering', (_name, template, message) => {
    const failed = () => rendered(template, things);
    expect(failed).toThrow(TemplateError);
    expect(failed).toThrow(message);
    expect(failed).not.toThrow(PayloadError);
  });

  test.each([
    ['a reference', 'a\n  $util.urlDecode("%")', 2, 3],
    ['a #set', '\n#set($a = $util.urlDecode("%"))', 2, 1],
    ['a condition', '{\r\n#if(!$util.urlDecode("%"))#end', 2, 6],
    ['a list to go through', '#foreach($a in $util.urlDecode("%"))#end', 1, 16],
    ['inside a loop', '#foreach($a in [1])\n#if($a)\n\n$util.urlDecode("%")#end#end', 4, 1],
    ['inside a string', '\n\n $util.urlEncode("text $util.urlDecode(\'%\')")', 3, 2],
    ['inside a block', '#define($b)\n$util.urlDecode("%")#end\n\n$b', 2, 1],
  ])('%s that fails says where', (_name, template, line, column) => {
    expect(() => rendered(template)).toThrow(
      expect.objectContaining({
        line,
        column,
        message: `URLDecoder: Illegal hex characters in escape (%) at line ${line}, column ${column}`,
      }),
    );
  });

  test('a template that cannot be parsed says where', () => {
    expect(() => compileMappingTemplate('{\n  #if($x\n')).toThrow(
      expect.objectContaining({ line: 3, constructor: TemplateSyntaxError }),
    );
  });

  test('163: a template of 300 KB is taken, a longer one is not', () => {
    const longest = 'x'.repeat(300 * 1024);
    expect(rendered(longest)).toBe(longest);
    expect(() => compileMappingTemplate(`${longest}x`)).toThrow(TemplateSyntaxError);
  });

  test('asks for nothing that it does not name', () => {
    const asked: string[] = [];
    const ask = (name: string) => () => {
      asked.push(name);
      return { [name]: 'value' };
    };
    const params = { path: ask('path'), querystring: ask('querystring'), header: ask('header') };
    const scope = new TemplateScope({ params, context: ask('context'), stageVariables: undefined });
    const render = (template: string) => {
      const output = compileMappingTemplate(template).render(scope, '{"no":"JSON"');
      return [output, ...asked.splice(0)];
    };
    expect(render('{"a": $input.body}')).toEqual(['{"a": {"no":"JSON"}']);
    expect(render('$context.requestOverride.path.size()')).toEqual(['0']);
    expect(render("$input.params('path')")).toEqual(['value', 'path']);
    expect(render("$input.params('header')")).toEqual(['value', 'querystring', 'header']);
    expect(render('$context.context $context.none')).toEqual(['value ', 'context']);
    expect(render('$input.params()')).toEqual([
      '{path={path=value}, querystring={querystring=value}, header={header=value}}',
    ]);
  });

  test('renders for any number of calls', () => {
    const template = compileMappingTemplate("#set($a = $input.path('$.a'))$a$b#set($b = 1)");
    const render = (text: string) => template.render(new TemplateScope(viewOf({})), text);
    expect([render('{"a":1}'), render('{"a":2}'), render('{}')]).toEqual(['1', '2', '']);
  });
});

test('a block that is handed on to the next template stands with its own variables', () => {
  const scope = new TemplateScope(viewOf({}));
  const first = compileMappingTemplate('#set($n = 1)#define($b)<$n>#end#set($context.b = $b)$b');
  const second = compileMappingTemplate('#set($x = 2)#set($n = 3)$context.b$n');
  expect([first.render(scope, ''), second.render(scope, '')]).toEqual(['<1>', '<1>3']);
});
