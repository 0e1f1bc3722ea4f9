import { meaningOf } from '../../../deployment/rest/security.ts';
import type { Json } from '../../../document/document.ts';
import { memberOf, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const EXTENSION = 'x-amazon-apigateway-authorizer';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** What a TOKEN or Cognito authorizer says of a header that an import does not read. */
const ignored = (name: string, scheme: Json): Remark[] => {
  const authorizer = memberOf(scheme, EXTENSION);
  const type = textOf(memberOf(authorizer, 'type')).toLowerCase();
  const source = memberOf(authorizer, 'identitySource');
  if (source === undefined || source === '' || (type !== 'token' && type !== 'cognito_user_pools'))
    return [];
  const read = `method.request.header.${textOf(memberOf(scheme, 'name'))}`;
  if (textOf(source).toLowerCase() === read.toLowerCase()) return [];
  return [
    {
      severity: 'warning',
      pointer: pointerTo('components', 'securitySchemes', name, EXTENSION, 'identitySource'),
      message: `Authorizer '${name}': an import passes by identitySource and reads ${read}, as the scheme's name says.`,
      remedy: 'Name the header as the scheme’s name, or make the authorizer one of type request.',
    },
  ];
};

/** What is refused of an identity source is found by compiling it. */
export const restIdentitySource: Rule = {
  id: 'identity-source',
  kinds: ['rest'],
  about:
    'A TOKEN or Cognito authorizer reads the header that its scheme names; a REQUEST authorizer what identitySource lists.',
  remedy: 'Name the header as the scheme’s name; identitySource is of authorizers of type request.',
  facts: ['import 163', 'REST 195', 'REST 206'],
  page: guide('api-gateway-swagger-extensions-authorizer'),
  severities: ['error', 'warning'],
  check: ({ root }) =>
    membersOf(memberOf(root['components'], 'securitySchemes'))
      .filter(([name]) => meaningOf(root, name) === 'authorizer')
      .flatMap(([name, scheme]) => ignored(name, scheme)),
};
