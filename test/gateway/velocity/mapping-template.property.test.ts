import fc from 'fast-check';
import { TemplateError } from '../../../gateway/velocity/mapping-error.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';
import { rendered } from './rendered.ts';

const literals = fc.constantFrom(
  ...[
    '"a"',
    "'$'",
    "'$.a'",
    "'$..a'",
    "'$[?(@.a)]'",
    "'$['",
    '""',
    '1',
    '-1',
    '1.5',
    '99999999999',
  ],
  ...[
    'true',
    '[1, "b"]',
    '{"a": 1}',
    '[1..3]',
    '$nothing',
    '$input',
    '$util',
    '$context',
    '$stageVariables',
  ],
  ...[
    "$input.path('$')",
    "$input.path('$.a')",
    '$input.body',
    '$input.params()',
    '$context.identity',
  ],
  ...[
    '$context.requestOverride',
    '$context.responseOverride.header',
    '"%zz"',
    '"{"',
    '"\u0000\ud800"',
  ],
);
const methods = fc.constantFrom(
  ...[
    'path',
    'json',
    'params',
    'body',
    'getBody',
    'escapeJavaScript',
    'parseJson',
    'urlEncode',
    'urlDecode',
  ],
  ...[
    'base64Encode',
    'base64Decode',
    'get',
    'put',
    'putAll',
    'remove',
    'size',
    'keySet',
    'entrySet',
  ],
  ...[
    'toString',
    'equals',
    'hashCode',
    'getClass',
    'add',
    'set',
    'header',
    'status',
    'clear',
    'constructor',
  ],
);
const objects = fc.constantFrom(
  ...['$input', '$util', '$context', '$stageVariables', "$input.path('$')", "$input.path('$.a')"],
  ...['$context.requestOverride', '$context.responseOverride', '$context.requestOverride.header'],
  ...['$input.params()', '$input.params().path'],
);
const statements = fc
  .tuple(objects, methods, fc.array(literals, { maxLength: 3 }), literals)
  .chain(([object, method, given, value]) =>
    fc.constantFrom(
      `${object}.${method}(${given.join(', ')})`,
      `${object}.${method}`,
      `#set($x = ${object}.${method}(${given.join(', ')}))$x`,
      `#set(${object}.${method} = ${value})`,
      `#set(${object}[${given[0] ?? '"a"'}] = ${value})`,
      `#foreach($x in ${object}.${method}(${given.join(', ')}))$x#end`,
    ),
  );
const bodies = fc.oneof(
  fc.constantFrom(
    '',
    '{}',
    '[]',
    'null',
    '{a',
    '"text"',
    '12',
    '{"a":{"b":[1,2.5,{"c":null}]}}',
    '[1,[2]]',
  ),
  fc.json(),
  fc.string(),
);

function outcome(template: string, body: string): string {
  const context = { stage: 'test', identity: { sourceIp: null }, list: [1, { a: 'b' }] };
  try {
    rendered(template, { body, context, path: { a: '1' }, header: { 'X-A': '2' } });
    return 'rendered';
  } catch (error) {
    if (error instanceof TemplateError || error instanceof TemplateSyntaxError) return error.name;
    throw error;
  }
}

test('no call of $input, $util or $context crashes, whatever it is given', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(statements, { minLength: 1, maxLength: 4 }), bodies, (lines, body) => {
      const end = outcome(lines.join('\n'), body);
      seen.set(end, (seen.get(end) ?? 0) + 1);
    }),
    { numRuns: 1000 },
  );
  expect(seen.get('rendered')).toBeGreaterThan(500);
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['TemplateError', 'PayloadError']));
});
