import type { Finding } from '../../../gateway/document/finding.ts';
import { operationsOf } from '../../../gateway/document/operations.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { servicesOf } from '../../../scripts/generate/services.ts';

const uri = 'arn:aws:lambda:us-east-1:123456789012:function:${Prefix}-${Environment}-shop';
const proxy = { type: 'aws_proxy', uri };
const reference = { $ref: '#/components/x-amazon-apigateway-integrations/shared' };

/** Operations of `/a` by member, each with an integration; `shop` is known as the function named. */
const sorted = (
  integrations: Readonly<Record<string, object>>,
  known = 'shop',
): [names: string[], findings: string[]] => {
  const operations = Object.entries(integrations).map(([member, integration]) => [
    member,
    { 'x-amazon-apigateway-integration': integration },
  ]);
  const document = documentOf({
    paths: { '/a': Object.fromEntries(operations) },
    components: { 'x-amazon-apigateway-integrations': { shared: proxy } },
  });
  const found: Finding[] = [];
  const functions = [{ name: known, service: 'shop' }] as never;
  const services = servicesOf(document, operationsOf(document), functions, (it) => found.push(it));
  return [
    services.flatMap((it) => it.operations.map(({ method }) => `${it.name} ${method}`)),
    found.map(({ rule, pointer }) => `${rule} ${pointer}`),
  ];
};

const at = (member: string): string => `/paths/~1a/${member}`;
const integrationAt = (member: string): string => `${at(member)}/x-amazon-apigateway-integration`;
const any = 'x-amazon-apigateway-any-method';
const shared = '/components/x-amazon-apigateway-integrations/shared';

describe('operations', () => {
  test.each<[string, Parameters<typeof sorted>, ReturnType<typeof sorted>]>([
    [
      'that share an integration are answered by one service',
      [{ get: reference, put: reference }],
      [['shop GET', 'shop PUT'], []],
    ],
    [
      'that share one of no function point where it was written',
      [{ get: reference, put: reference }, 'other'],
      [
        [],
        [`gatehouse/unknown-function ${shared}/uri`, `gatehouse/unknown-function ${shared}/uri`],
      ],
    ],
    [
      'that templates stand around belong to no service, and call a function that there is',
      [{ get: proxy, post: { ...proxy, type: 'aws' } }],
      [['shop GET'], []],
    ],
    [
      'that templates stand around and call no function of a manifest',
      [{ post: { ...proxy, type: 'aws' } }, 'other'],
      [[], [`gatehouse/unknown-function ${integrationAt('post')}/uri`]],
    ],
    [
      'without a function belong to no service',
      [{ get: { type: 'mock' }, [any]: { type: 'http_proxy', uri: 'https://x' } }],
      [[], []],
    ],
    [
      'of any method belong to no service either, though they call one',
      [{ get: proxy, [any]: proxy }],
      [['shop GET'], [`gatehouse/service-method ${at(any)}`]],
    ],
  ])('%s', (_name, given, want) => expect(sorted(...given)).toEqual(want));
});
