import type { Json } from '../../../../../gateway/document/document.ts';
import { hasIntegration } from '../../../../../gateway/lint/rules/gatehouse/has-integration.ts';
import { clean, getA, integrationOf, said, withValue } from '../../document.ts';

describe('operations and integrations', () => {
  test('a clean document passes', () => expect(said(hasIntegration, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'an operation without',
      integrationOf(getA),
      undefined,
      [
        'error gatehouse/has-integration /paths/~1a~1{id}/get GET /a/{id} has no x-amazon-apigateway-integration: nothing would answer it.',
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(hasIntegration, withValue(pointer, value))).toEqual(want),
  );
});
