import type { Json } from '../../../../../gateway/document/document.ts';
import { pattern } from '../../../../../gateway/lint/rules/gatehouse/pattern.ts';
import { clean, said, withValue } from '../../document.ts';

const at = '/components/schemas';
const fault = 'Invalid regular expression: /[/u: Unterminated character class';

describe('patterns', () => {
  test('a clean document passes', () => expect(said(pattern, clean)).toEqual([]));

  test.each<[string, Json, string[]]>([
    [
      'within data and extensions',
      {
        A: {
          ...{ examples: [{ pattern: '[' }], enum: [{ pattern: '[' }], const: { pattern: '[' } },
          'x-a': { pattern: '[' },
        },
      },
      [],
    ],
    [
      'of schemas that are named like data',
      { A: { properties: { example: { pattern: '[' }, enum: { pattern: '[' } } } },
      [
        `error gatehouse/pattern ${at}/A/properties/example/pattern ${fault}`,
        `error gatehouse/pattern ${at}/A/properties/enum/pattern ${fault}`,
      ],
    ],
    [
      'beside null',
      { A: { default: null, not: null, items: [{ pattern: '[' }] } as never },
      [`error gatehouse/pattern ${at}/A/items/0/pattern ${fault}`],
    ],
    ['that compile', { A: { pattern: '^[a-z]+$' } }, []],
    ['that do not', { A: { pattern: '[' } }, [`error gatehouse/pattern ${at}/A/pattern ${fault}`]],
    [
      'of a property',
      { A: { properties: { pattern: { pattern: '[' } } } },
      [`error gatehouse/pattern ${at}/A/properties/pattern/pattern ${fault}`],
    ],
    ['that are examples', { A: { example: { pattern: '[' }, default: { pattern: '[' } } }, []],
    ['that are the name of a schema', { pattern: { type: 'string' } }, []],
  ])('%s', (_, schemas, want) => expect(said(pattern, withValue(at, schemas))).toEqual(want));
});
