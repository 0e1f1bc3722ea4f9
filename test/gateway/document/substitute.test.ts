import fc from 'fast-check';
import type { Json } from '../../../gateway/document/document.ts';
import { DocumentError } from '../../../gateway/document/finding.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { substitute } from '../../../gateway/document/substitute.ts';

const extension = 'x-amazon-apigateway-integration';
const filled = (value: Json, values?: Record<string, string>): Json | undefined =>
  substitute(
    documentOf({ [extension]: value, 'x-gatehouse': { substitutions: { Prefix: 'shop' } } }),
    values,
  ).root[extension];

describe('placeholders', () => {
  test.each<[string, Json, Json]>([
    [
      'AWS’s have local values',
      '${AWS::Partition}:${AWS::Region}:${AWS::AccountId}',
      'aws:us-east-1:123456789012',
    ],
    ['declared ones have their default', 'a-${Prefix}-${Prefix}', 'a-shop-shop'],
    ['at any depth', { a: [{ b: '${Prefix}' }] }, { a: [{ b: 'shop' }] }],
    ['stage variables are none', '${stageVariables.Prefix}', '${stageVariables.Prefix}'],
    [
      'lower case is none',
      '${prefix} ${request.path.id} $Prefix {Prefix}',
      '${prefix} ${request.path.id} $Prefix {Prefix}',
    ],
    [
      'Velocity’s stay',
      { requestTemplates: { a: '${Other} ${Prefix}' } },
      { requestTemplates: { a: '${Other} shop' } },
    ],
    ['what they hold is not read again', '${Dollar}', '${Prefix}'],
  ])('%s', (_, given, want) => expect(filled(given, { Dollar: '${Prefix}' })).toEqual(want));

  test('a value that is given comes before the default', () =>
    expect(filled('${Prefix}', { Prefix: 'other' })).toBe('other'));

  test('are not read outside of extensions', () => {
    const document = documentOf({ info: { title: '${Nothing}' }, 'x-other': '${Nothing}' });
    expect(substitute(document)).toBe(document);
  });

  test.each([
    [
      '${Nope}',
      '${Nope} has no value. Declare it: x-gatehouse: {substitutions: {Nope: VALUE}} at the root, or substitutions of the config.',
    ],
    [
      '${AWS::StackName}',
      '${AWS::StackName} has no value. Only AWS::Region, AWS::AccountId, AWS::Partition are known.',
    ],
    [
      '${constructor}${Constructor}',
      '${Constructor} has no value. Declare it: x-gatehouse: {substitutions: {Constructor: VALUE}} at the root, or substitutions of the config.',
    ],
  ])('%s is refused', (text, message) => {
    const finding = {
      ...{ severity: 'error', rule: 'gatehouse/undeclared-placeholder', message },
      ...{ pointer: `/${extension}/uri`, file: 'document', line: 1 },
    };
    expect(() => filled({ uri: text })).toThrow(new DocumentError([finding as never]));
  });

  test('text without a dollar sign never changes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('$'));
        expect(filled(value as Json)).toEqual(value);
      }),
    );
  });
});
