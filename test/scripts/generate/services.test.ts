import type { Finding } from '../../../gateway/document/finding.ts';
import { operationsOf } from '../../../gateway/document/operations.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { servicesOf } from '../../../scripts/generate/services.ts';

const integration = { $ref: '#/components/x-amazon-apigateway-integrations/shared' };

const document = documentOf({
  paths: {
    '/a': {
      get: { 'x-amazon-apigateway-integration': integration },
      put: { 'x-amazon-apigateway-integration': integration },
    },
  },
  components: {
    'x-amazon-apigateway-integrations': {
      shared: {
        uri: 'arn:aws:lambda:us-east-1:123456789012:function:${Prefix}-${Environment}-shop',
      },
    },
  },
});

const sorted = (known: string): [names: string[], pointers: string[]] => {
  const found: Finding[] = [];
  const functions = [{ name: known, service: 'shop' }] as never;
  const services = servicesOf(document, operationsOf(document), functions, (it) => found.push(it));
  return [
    services.flatMap(({ name, operations }) => operations.map(({ method }) => `${name} ${method}`)),
    found.map(({ pointer }) => pointer),
  ];
};

describe('operations that share an integration', () => {
  const place = '/components/x-amazon-apigateway-integrations/shared/uri';
  test.each<[string, string, ReturnType<typeof sorted>]>([
    ['are answered by one service', 'shop', [['shop GET', 'shop PUT'], []]],
    ['of no function point where it was written', 'other', [[], [place, place]]],
  ])('%s', (_name, known, want) => expect(sorted(known)).toEqual(want));
});
