import { contextOf } from '../../../../../gateway/lint/context.ts';
import { missingReference } from '../../../../../gateway/lint/rules/gatehouse/missing-reference.ts';

const root = {
  openapi: '3.0.3',
  components: {
    schemas: {
      Customer: { items: { $ref: '#/components/schemas/Costumer' } },
      A: { discriminator: { mapping: { b: '#/components/schemas/Nowhere' } } },
    },
  },
};

test.each([
  [
    'a name that is near to one there is',
    { pointer: '/components/schemas/Customer/items', reference: '#/components/schemas/Costumer' },
    {
      severity: 'error',
      pointer: '/components/schemas/Customer/items/$ref',
      message: '$ref "#/components/schemas/Costumer" finds nothing.',
      remedy: 'Write it, or say "Customer" if that is what is meant.',
    },
  ],
  [
    'a name that is near to none',
    {
      pointer: '/components/schemas/A/discriminator/mapping/b',
      reference: '#/components/schemas/Nowhere',
    },
    {
      severity: 'error',
      pointer: '/components/schemas/A/discriminator/mapping/b',
      message: '$ref "#/components/schemas/Nowhere" finds nothing.',
    },
  ],
  [
    'a section that is not there',
    { pointer: '/paths/~1a', reference: '#/components/pathItems/x' },
    {
      severity: 'error',
      pointer: '/paths/~1a',
      message: '$ref "#/components/pathItems/x" finds nothing.',
    },
  ],
])('%s', (_, it, remark) => {
  const context = contextOf({ root, dangling: [it] } as never, 'rest', {});
  expect(missingReference.check?.(context)).toEqual([remark]);
});

test('nothing dangles in a document that was never a file', () =>
  expect(missingReference.check?.(contextOf({ root } as never, 'rest', {}))).toEqual([]));
