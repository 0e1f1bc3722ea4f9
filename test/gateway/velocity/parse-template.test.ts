import { parseTemplate } from '../../../gateway/velocity/parse-template.ts';
import { TemplateSyntaxError } from '../../../gateway/velocity/template-error.ts';

test.each<[template: string, problem: string, line: number, column: number]>([
  ['a $', 'The template ends inside "$"', 1, 3],
  ['a\nb #', 'The template ends inside "#"', 2, 3],
  ['a\r\n#if($a)b', 'Unexpected where #end is wanted: "the end of the template"', 2, 9],
  ['#end', 'Unexpected here: "#end"', 1, 1],
  ['#set($x 1)', 'Unexpected where = is wanted: "1"', 1, 9],
  ['#set($x = [#1])', 'Unexpected where a number is wanted: "#1"', 1, 12],
  ['#set($x = 1 +)', 'Unexpected where a value is wanted: ")"', 1, 14],
  ['#set($x = "a)', 'Velocity knows no token that begins "\\"a)"', 1, 11],
  ['#foreach', 'Unexpected after #foreach without parentheses: "the end of the template"', 1, 9],
  [
    '#foreach($i)a#end',
    'Unexpected after a #foreach without a list: "the end of the template"',
    1,
    18,
  ],
  [
    '#define()a#end',
    'Unexpected after a #define without its reference: "the end of the template"',
    1,
    15,
  ],
  [`#set($x = ${'('.repeat(250)}`, 'Unexpected after 200 levels of nesting: "("', 1, 211],
])('%j tells its place', (template, problem, line, column) => {
  let thrown: unknown;
  try {
    parseTemplate(template);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(TemplateSyntaxError);
  expect(thrown).toMatchObject({ line, column });
  expect((thrown as Error).message).toBe(`${problem} at line ${line}, column ${column}`);
});

const at = 0;
const reference = { kind: 'reference', at, prefix: '', escaped: false, computable: true } as const;

test.each<[template: string, tree: unknown]>([
  ['', []],
  ['a ## b', [{ kind: 'text', text: 'a ' }]],
  ['$a', [{ ...reference, root: 'a', assigned: 'a', steps: [], literal: '$a' }]],
  ['$!{a}', [{ ...reference, root: 'a', assigned: '!{', steps: [], literal: '' }]],
  [
    '$a.b(1)[0]',
    [
      {
        ...reference,
        root: 'a',
        assigned: 'a',
        literal: '$a.b(1)[0]',
        steps: [
          { kind: 'method', name: 'b', parameters: [{ kind: 'integer', text: '1' }] },
          { kind: 'index', index: { kind: 'integer', text: '0' } },
        ],
      },
    ],
  ],
  ['a#stop', [{ kind: 'text', text: 'a' }, { kind: 'stop' }]],
  ['#nosuch(1)', [{ kind: 'text', text: '#nosuch(1)' }]],
  [
    '#if(true)a#{else}b#end',
    [
      {
        kind: 'if',
        branches: [{ test: { kind: 'boolean', value: true }, body: [{ kind: 'text', text: 'a' }] }],
        otherwise: [{ kind: 'text', text: 'b' }],
      },
    ],
  ],
])('%j as a tree', (template, tree) => {
  expect(parseTemplate(template)).toEqual(tree);
});
