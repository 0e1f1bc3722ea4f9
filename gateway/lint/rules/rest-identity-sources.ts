import { memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { Json } from '../../document/document.ts';
import type { Remark, Rule } from '../context.ts';

const extension = 'x-amazon-apigateway-authorizer';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** What a TOKEN or Cognito authorizer says of a header that an import does not read. */
function ignored(name: string, scheme: Json): Remark[] {
  const authorizer = memberOf(scheme, extension);
  const type = textOf(memberOf(authorizer, 'type')).toLowerCase();
  const source = memberOf(authorizer, 'identitySource');
  if (source === undefined || (type !== 'token' && type !== 'cognito_user_pools')) return [];
  const read = `method.request.header.${textOf(memberOf(scheme, 'name'))}`;
  if (textOf(source).toLowerCase() === read.toLowerCase()) return [];
  return [
    {
      severity: 'warning',
      rule: 'identity-source',
      pointer: pointerTo('components', 'securitySchemes', name, extension, 'identitySource'),
      message: `Authorizer '${name}': an import passes by identitySource and reads ${read}, as the scheme's name says. Name that header there, or make the authorizer one of type request.`,
    },
  ];
}

/** The header a token is read from is named by the scheme alone (import fact 163, REST fact 206). */
export const restIdentitySources: Rule = ({ root, kind }) =>
  kind === 'rest'
    ? membersOf(memberOf(root['components'], 'securitySchemes')).flatMap(([name, scheme]) =>
        ignored(name, scheme),
      )
    : [];
