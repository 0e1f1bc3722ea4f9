import type { Json } from '../../../../gateway/document/document.ts';
import { integrationTypes } from '../../../../gateway/lint/rules/integration-types.ts';
import { clean, getA, integrationOf, said, withValue } from '../document.ts';

const a = integrationOf(getA);

describe('integration types', () => {
  test('a clean document passes', () => expect(said(integrationTypes, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'MOCK (facts 97, 207)',
      `${a}/type`,
      'MOCK',
      [
        `warning integration-type ${a}/type Unknown integration type 'mock' for 'GET /a/{id}'. Ignoring.`,
        `error gatehouse/unsupported-integration ${a}/type An HTTP API has no integration of type MOCK: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API.`,
      ],
    ],
    [
      'none (fact 194)',
      `${a}/type`,
      undefined,
      [
        `warning integration-type ${a} Unknown integration type 'null' for 'GET /a/{id}'. Ignoring.`,
        `error gatehouse/unsupported-integration ${a} An HTTP API has no integration of type unknown: the route would be left without one. Use AWS_PROXY or HTTP_PROXY, or make this a REST API.`,
      ],
    ],
    ['either case (fact 100b)', `${a}/type`, 'Aws_Proxy', []],
    ['no integration at all, which another rule minds', a, undefined, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(integrationTypes, withValue(pointer, value))).toEqual(want),
  );
});
