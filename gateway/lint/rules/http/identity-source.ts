import { memberOf } from '../../../document/pointer.ts';
import { expressionsOf, isIdentitySource } from '../../../deployment/identity-sources.ts';
import { ofAuthorizers } from '../../of-authorizers.ts';
import type { AuthorizerFault, PlacedAuthorizer } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const at = ['identitySource'];

/** Where a token may come from; anything else counts for Lambda authorizers alone. */
const TOKEN = /^\$request\.(?:header|querystring)\./;

const faultOf = ({ value, type }: PlacedAuthorizer): AuthorizerFault | undefined => {
  const isJwt = type === 'jwt';
  const expressions = expressionsOf(memberOf(value, 'identitySource'));
  const wrong = expressions.find((it) => !isIdentitySource(it) || (isJwt && !TOKEN.test(it)));
  const message = `Invalid identity source expression: ${wrong ?? expressions.join(', ')}`;
  const remedy =
    'Say one identitySource, that of the token: $request.header.NAME or $request.querystring.NAME.';
  if (wrong !== undefined) return { at, message, ...(isJwt && { remedy }) };
  if (!isJwt || expressions.length === 1) return undefined;
  const isEmpty = expressions.length === 0;
  return { at, message: isEmpty ? 'IdentitySource cannot be empty' : message, remedy };
};

export const identitySource: Rule = {
  id: 'identity-source',
  kinds: ['http'],
  about:
    'A JWT authorizer has one identity source, a header or a query parameter; a Lambda authorizer has any number, of context and stage variables too.',
  remedy:
    'List in identitySource $request.header.NAME, $request.querystring.NAME, $context.NAME or $stageVariables.NAME, with commas between.',
  facts: ['HTTP 55', 'HTTP 78', 'import 204', 'import 205'],
  page: guide('http-api-lambda-authorizer'),
  check: (context) => [
    ...ofAuthorizers(context, 'jwt', faultOf),
    ...ofAuthorizers(context, 'request', faultOf),
  ],
};
