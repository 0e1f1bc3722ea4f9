import type { Json } from '../../../../../gateway/document/document.ts';
import { mediaType } from '../../../../../gateway/lint/rules/rest/media-type.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

describe('media types of bodies (import fact 188)', () => {
  test('a clean document passes', () => expect(saidOfRest(mediaType, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'one that is none',
      `${getA}/requestBody`,
      { content: { json: {} } },
      [`error media-type ${getA}/requestBody/content/json Invalid content type specified: json`],
    ],
    ['one of a component', `${getA}/responses/404`, { $ref: '#/paths/~1a~1{id}/get/x-shared' }, []],
    [
      'some',
      `${getA}/responses/404`,
      { content: { 'application/problem+json': {}, 'text/*; q=1': {} } },
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(mediaType, restWith(pointer, value))).toEqual(want);
  });
});
