import type { Json } from '../../../../../gateway/document/document.ts';
import { openapiVersion } from '../../../../../gateway/lint/rules/openapi/openapi-version.ts';
import { clean, said, withValue } from '../../document.ts';
import { cleanRest, saidOfRest } from '../../rest-document.ts';

const cannotTell = (version: string): string =>
  `error openapi-version /openapi Unable to build importer with provided input. Unable to determine OAS version from '${version}'`;

describe('the version of an HTTP API’s document', () => {
  test('a clean document passes', () => expect(said(openapiVersion, clean)).toEqual([]));

  test.each<[string, Json | undefined, string[]]>([
    ['3.1 (import fact 200)', '3.1.0', [cannotTell('3.1.0')]],
    ['a number', 3, [cannotTell('3')]],
    ['none', undefined, [cannotTell('null').replace('/openapi', '')]],
    ['3.0.0', '3.0.0', []],
  ])('%s', (_name, version, want) =>
    expect(said(openapiVersion, withValue('/openapi', version))).toEqual(want),
  );
});

describe('the version of a REST API’s document', () => {
  test.each<[string, object, string[]]>([
    ['none', {}, ['error openapi-version  Invalid OpenAPI input.']],
    [
      'both',
      { openapi: '3.1.0', swagger: '2.0' },
      ['error openapi-version /openapi Invalid OpenAPI input.'],
    ],
    ['3.0.1', { openapi: '3.0.1' }, []],
    ['3.0', { openapi: '3.0' }, []],
    [
      '3.1.0 (import fact 153)',
      { openapi: '3.1.0' },
      ['error openapi-version /openapi Invalid OpenAPI input.'],
    ],
    ['2.0, which is imported (import fact 152)', { swagger: '2.0' }, []],
  ])('%s', (_name, members, want) => {
    const root = { ...cleanRest, openapi: undefined, ...members };
    expect(saidOfRest(openapiVersion, root)).toEqual(want);
  });
});
