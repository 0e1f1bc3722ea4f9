import type { Json } from '../../../../../gateway/document/document.ts';
import { responseStatus } from '../../../../../gateway/lint/rules/rest/response-status.ts';
import { cleanRest, getA, restWith, saidOfRest } from '../../rest-document.ts';

describe('statuses of responses (import fact 188)', () => {
  test('a clean document passes', () => expect(saidOfRest(responseStatus, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      '2XX',
      `${getA}/responses/2XX`,
      {},
      [`error response-status ${getA}/responses/2XX Invalid response status code specified: 2XX`],
    ],
    [
      '600',
      `${getA}/responses/600`,
      {},
      [`error response-status ${getA}/responses/600 Invalid response status code specified: 600`],
    ],
    ['503', `${getA}/responses/503`, {}, []],
    ['default, of which `default-response` tells', `${getA}/responses/default`, {}, []],
    ['an extension', `${getA}/responses/x-note`, {}, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(responseStatus, restWith(pointer, value))).toEqual(want);
  });
});
