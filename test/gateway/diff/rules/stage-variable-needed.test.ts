import { type Compared, type Row, rowsOf } from '../documents.ts';

test.each<[string, Compared, readonly Row[]]>([
  [
    'a variable of a mapping',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestParameters': {
          'integration.request.header.A': 'stageVariables.a',
        },
      },
    },
    [
      [
        'breaking',
        null,
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestParameters/integration.request.header.A',
        'The stage variable `a` is needed: calls fail until the stage has it.',
        null,
        'a',
      ],
    ],
  ],
  [
    'one of a template',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates/text~1xml':
          "$stageVariables['b']",
      },
    },
    [
      [
        'breaking',
        null,
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestTemplates/text~1xml',
        'The stage variable `b` is needed: calls fail until the stage has it.',
        null,
        'b',
      ],
    ],
  ],
  [
    'one that the stage has',
    {
      head: {
        '/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestParameters': {
          'integration.request.header.A': 'stageVariables.a',
        },
      },
      config: { stageVariables: { a: '1' } },
    },
    [
      [
        'compatible',
        null,
        'head/paths/~1a~1{id}/post/x-amazon-apigateway-integration/requestParameters/integration.request.header.A',
        'The stage variable `a` is needed, and set.',
        null,
        'a',
      ],
    ],
  ],
  ['not one in prose', { head: { '/info/description': 'stageVariables.x' } }, []],
])('%s', async (_, compared, want) => {
  expect(await rowsOf(compared, 'gateway/stage-variable-needed')).toEqual(want);
});
