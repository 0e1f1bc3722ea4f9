import type { Json } from '../../../../../gateway/document/document.ts';
import { integrationConnection } from '../../../../../gateway/lint/rules/http/integration-connection.ts';
import { clean, integrationOf, postB, said, withValue } from '../../document.ts';

const b = integrationOf(postB);

test('a document that is clean', () => expect(said(integrationConnection, clean)).toEqual([]));

test.each<[string, string, Json | undefined, string[]]>([
  [
    'a VPC link without id (HTTP fact 101)',
    `${b}/connectionType`,
    'VPC_LINK',
    [
      `error integration-connection ${b}/connectionType ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK`,
    ],
  ],
  ['the internet', `${b}/connectionType`, 'INTERNET', []],
  ['a VPC link', b, { type: 'http_proxy', connectionType: 'VPC_LINK', connectionId: 'a' }, []],
])('%s', (_name, pointer, value, want) =>
  expect(said(integrationConnection, withValue(pointer, value))).toEqual(want),
);
