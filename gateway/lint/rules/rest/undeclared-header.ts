import type { Json } from '../../../document/document.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../../document/pointer.ts';
import { integrationAt, integrationType } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const HEADER = 'method.response.header.';

/** Whether the answer is declared with the header; one that stands elsewhere is taken to be. */
const declares = (responses: Json | undefined, status: string, header: string): boolean => {
  const response = memberOf(responses, status);
  if (memberOf(response, '$ref') !== undefined) return true;
  return memberOf(memberOf(response, 'headers'), header) !== undefined;
};

const undeclared = (operation: DocumentOperation): Remark[] => {
  const { integration, method, path, value } = operation;
  return membersOf(memberOf(integration, 'responses')).flatMap(([pattern, response]) => {
    const status = memberOf(response, 'statusCode');
    const at = integrationAt(operation, 'responses', escapeToken(pattern), 'responseParameters');
    if (typeof status !== 'string' && typeof status !== 'number') return [];
    return membersOf(memberOf(response, 'responseParameters'))
      .filter(([name, value]) => name.startsWith(HEADER) && typeof value === 'string')
      .map(([name]) => ({ name, header: name.slice(HEADER.length) }))
      .filter(({ header }) => !declares(value['responses'], String(status), header))
      .map(({ name, header }) => ({
        severity: 'error',
        pointer: `${at}/${escapeToken(name)}`,
        message: `Unable to put integration response on '${method}' for resource at path '${path}': Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: ${name}]`,
        remedy: `Declare the header in the operation: responses: {'${status}': {headers: {${header}: {schema: {type: string}}}}}.`,
        alike: `${name} ${status}`,
      }));
  });
};

export const undeclaredHeader: Rule = {
  id: 'undeclared-header',
  kinds: ['rest'],
  about: 'An integration response sets headers that the method’s response of its status declares.',
  remedy: 'Declare the header in the operation’s response of that status.',
  facts: ['import 168', 'import 183', 'REST 230'],
  page: guide('api-gateway-swagger-extensions-integration-responseParameters'),
  disputed: true,
  check: ({ operations }) =>
    operations.filter((it) => !/_PROXY$/.test(integrationType(it.integration))).flatMap(undeclared),
};
