import type { Json } from '../../../document/document.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../../document/pointer.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

type Member = 'requestParameters' | 'responseParameters';

/** Entries whose value is no string: each is dropped. */
const dropped = (
  { path, method }: DocumentOperation,
  member: Member,
  entries: Json | undefined,
  at: string,
): Remark[] =>
  membersOf(entries)
    .filter(([, value]) => typeof value !== 'string')
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      return {
        severity: 'warning',
        pointer: `${at}/${member}/${escapeToken(name)}`,
        message: `Invalid format for '${member}'. Expected type string for property '${name}' of resource '${path}' and method '${method}' but got '${text}'`,
        remedy:
          typeof value === 'object'
            ? 'Write an expression, or text in single quotes.'
            : `Write it as text, with single quotes inside the string: "'${text}'".`,
      };
    });

const droppedOf = (operation: DocumentOperation): Remark[] => {
  const { integration } = operation;
  const request = memberOf(integration, 'requestParameters');
  const responses = membersOf(memberOf(integration, 'responses'));
  return [
    ...dropped(operation, 'requestParameters', request, integrationAt(operation)),
    ...responses.flatMap(([pattern, response]) => {
      const at = integrationAt(operation, 'responses', escapeToken(pattern));
      const entries = memberOf(response, 'responseParameters');
      return dropped(operation, 'responseParameters', entries, at);
    }),
  ];
};

/** What is refused of a mapping is found by compiling it. */
export const restParameterMapping: Rule = {
  id: 'parameter-mapping',
  kinds: ['rest'],
  about:
    'Mappings are text: an expression that is known on that side, or static text in single quotes; others are dropped.',
  remedy:
    'Use an expression of that side (method.request.…, integration.response.…, context.…, stageVariables.…), or static text in single quotes: "\'text\'".',
  facts: ['import 173', 'import 183', 'import 184', 'REST 224'],
  page: guide('request-response-data-mappings'),
  severities: ['error', 'warning'],
  check: ({ operations }) => operations.flatMap(droppedOf),
};
