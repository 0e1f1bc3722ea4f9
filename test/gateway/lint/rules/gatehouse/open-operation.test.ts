import type { Json } from '../../../../../gateway/document/document.ts';
import { droppedOperation } from '../../../../../gateway/lint/rules/gatehouse/dropped-operation.ts';
import { openOperation } from '../../../../../gateway/lint/rules/gatehouse/open-operation.ts';
import { cleanRest, getA, restWith, saidOfRest, schemes } from '../../rest-document.ts';

const open = `error gatehouse/open-operation ${getA}/security An import drops security scheme "token": what requires it would be open to anyone.`;
const nobody = (at: string): string =>
  `error gatehouse/open-operation ${at} There is no security scheme "nobody": what requires it would be open to anyone.`;

describe('who may call a method of a REST API', () => {
  test('a clean document passes', () => {
    expect(saidOfRest(openOperation, cleanRest)).toEqual([]);
    expect(saidOfRest(droppedOperation, cleanRest)).toEqual([]);
  });

  test.each<[string, string, Json | undefined, string[]]>([
    ['oauth2 is ignored (import fact 191)', `${schemes}/token/type`, 'oauth2', [open]],
    [
      'http is ignored (import fact 191)',
      `${schemes}/token`,
      { type: 'http', scheme: 'bearer' },
      [open],
    ],
    ['an unused one opens nothing', `${schemes}/open`, { type: 'openIdConnect' }, []],
    [
      'a scheme that is not there',
      `${getA}/security`,
      [{ nobody: [] }],
      [nobody(`${getA}/security`)],
    ],
    [
      'NONE, which AWS SAM writes for an operation without its default authorizer',
      `${getA}/security`,
      [{ NONE: [] }],
      [nobody(`${getA}/security`).replace('nobody', 'NONE')],
    ],
    [
      'an API key beside the authorizer (import fact 189)',
      `${getA}/security`,
      [{ token: [], key: [] }],
      [],
    ],
    [
      'an IAM scheme (REST fact 207)',
      `${schemes}/token`,
      {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
      [],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(openOperation, restWith(pointer, value))).toEqual(want);
  });

  test('a scheme without an authorizer drops what requires it (import fact 192)', () => {
    const root = restWith(`${schemes}/token/x-amazon-apigateway-authorizer`, undefined);
    expect(saidOfRest(openOperation, root)).toEqual([]);
    expect(saidOfRest(droppedOperation, root)).toEqual([
      `error gatehouse/dropped-operation ${getA}/security Security scheme "token" has no x-amazon-apigateway-authorizer: an import makes no method of what requires it.`,
    ]);
  });

  test('the root’s requirement is applied (REST fact 223)', () => {
    const root = restWith(`${getA}/security`, undefined);
    expect(saidOfRest(openOperation, { ...root, security: [{ nobody: [] }] })).toEqual([
      nobody('/security'),
    ]);
  });
});
