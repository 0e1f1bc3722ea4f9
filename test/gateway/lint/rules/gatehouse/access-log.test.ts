import type { Json } from '../../../../../gateway/document/document.ts';
import { accessLog } from '../../../../../gateway/lint/rules/gatehouse/access-log.ts';
import { clean, said, withValue } from '../../document.ts';

const at = '/x-gatehouse/accessLog/format';

describe('the format of the access log', () => {
  test('a clean document passes', () => expect(said(accessLog, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'without the request id (fact 229)',
      at,
      '$context.status',
      [`error gatehouse/access-log ${at} The access-log format does not name the request.`],
    ],
    [
      'of two lines (fact 229)',
      at,
      '$context.requestId\n$context.status',
      [`error gatehouse/access-log ${at} The access-log format has more than one line.`],
    ],
    ['with the extended request id', at, '$context.extendedRequestId', []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(accessLog, withValue(pointer, value))).toEqual(want),
  );
});
