import { openapi2 } from '../../../../../gateway/lint/rules/gatehouse/openapi-2.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';

const saidOf = (members: object): string[] =>
  saidOfRest(openapi2, { ...cleanRest, openapi: undefined, ...members });

test('OpenAPI 3.0 is served', () => expect(saidOf({ openapi: '3.0.3' })).toEqual([]));

test('OpenAPI 2.0 is imported, and not read here (import fact 152)', () =>
  expect(saidOf({ swagger: '2.0' })).toEqual([
    'error gatehouse/openapi-2 /swagger Only OpenAPI 3.0 is served here; API Gateway imports 2.0 too.',
  ]));
