import type { Json } from '../../../../../gateway/document/document.ts';
import { undeclaredPlaceholder } from '../../../../../gateway/lint/rules/gatehouse/undeclared-placeholder.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

const a = integrationOf(getA);

describe('placeholders', () => {
  test('a clean document passes', () => expect(said(undeclaredPlaceholder, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'undeclared',
      `${a}/uri`,
      'x ${Nope}',
      [`error gatehouse/undeclared-placeholder ${a}/uri \${Nope} has no value.`],
    ],
    ['declared by the document', `${a}/uri`, '${Prefix}', []],
    ['declared by the config', `${a}/uri`, '${Given}', []],
    ['AWS’s own', `${a}/uri`, '${AWS::Region}', []],
    [
      'undeclared in a template',
      `${a}/requestTemplates`,
      { x: '${Velocity}' },
      [
        `info gatehouse/undeclared-placeholder ${a}/requestTemplates/x \${Velocity} is left to the template: nothing declares it as a placeholder.`,
      ],
    ],
    ['outside of extensions', '/info/title', '${Nope}', []],
  ])('%s', (_, pointer, value, want) =>
    expect(
      said(undeclaredPlaceholder, withValue(pointer, value), { substitutions: { Given: 'x' } }),
    ).toEqual(want),
  );
});
