import type { Json } from '../../../../../gateway/document/document.ts';
import { reservedPath } from '../../../../../gateway/lint/rules/gatehouse/reserved-path.ts';
import { cleanRest, restWith, saidOfRest } from '../../rest-document.ts';

describe('paths of health checks (REST fact 22, import fact 227)', () => {
  test('a clean document passes', () => expect(saidOfRest(reservedPath, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    ...['/ping', '/sping'].map((path): [string, string, Json, string[]] => [
      path,
      `/paths/~1${path.slice(1)}`,
      {},
      [
        `warning gatehouse/reserved-path /paths/~1${path.slice(1)} ${path} is reserved for health checks of API Gateway: a custom domain may not bring calls there.`,
      ],
    ]),
    ['one below another', '/paths/~1a~1ping', {}, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(reservedPath, restWith(pointer, value))).toEqual(want);
  });
});
