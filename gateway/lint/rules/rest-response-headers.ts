import type { Json } from '../../document/document.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt, integrationType } from './integrations.ts';

const HEADER = 'method.response.header.';

/** Whether the answer is declared with the header; one that stands elsewhere is taken to be. */
const declares = (responses: Json | undefined, status: string, header: string): boolean => {
  const response = memberOf(responses, status);
  if (response === undefined) return false;
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
      .filter(([name]) => name.startsWith(HEADER))
      .map(([name]) => ({ name, header: name.slice(HEADER.length) }))
      .filter(({ header }) => !declares(value['responses'], String(status), header))
      .map(({ name, header }) => ({
        severity: 'warning',
        rule: 'undeclared-header',
        pointer: `${at}/${escapeToken(name)}`,
        message: `${method} ${path} does not declare the header ${header} for ${status}, which AWS refuses on import ("Invalid mapping expression parameter specified: ${name}"): add it to the operation's responses.`,
      }));
  });
};

/** Headers of answers that an integration sets and the method's responses do not name. */
export const restResponseHeaders: Rule = ({ kind, operations }) =>
  kind === 'rest'
    ? operations
        .filter((it) => !/_PROXY$/.test(integrationType(it.integration)))
        .flatMap(undeclared)
    : [];
