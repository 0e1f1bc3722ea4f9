import type { Json } from '../../document/document.ts';
import type { DocumentOperation } from '../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt } from './integrations.ts';

const formatRule = 'parameter-mapping';

/** A value that is no string: its entry is dropped (fact 224, import fact 173). */
const badFormat = (
  { path, method }: DocumentOperation,
  member: 'requestParameters' | 'responseParameters',
  entries: Json | undefined,
  at: string,
): Remark[] =>
  membersOf(entries)
    .filter(([, value]) => typeof value !== 'string')
    .map(([name, value]) => ({
      severity: 'warning',
      rule: formatRule,
      pointer: `${at}/${member}/${escapeToken(name)}`,
      message: `Invalid format for '${member}'. Expected type string for property '${name}' of resource '${path}' and method '${method}' but got '${JSON.stringify(value)}'`,
    }));

const mappings = (operation: DocumentOperation): Remark[] => {
  const { integration } = operation;
  const request = memberOf(integration, 'requestParameters');
  const responses = membersOf(memberOf(integration, 'responses'));
  return [
    ...badFormat(operation, 'requestParameters', request, integrationAt(operation)),
    ...responses.flatMap(([pattern, response]) => {
      const at = integrationAt(operation, 'responses', escapeToken(pattern));
      const entries = memberOf(response, 'responseParameters');
      return badFormat(operation, 'responseParameters', entries, at);
    }),
  ];
};

/** Mappings of parameters that an import drops. */
export const restParameters: Rule = ({ kind, operations }) =>
  kind === 'rest' ? operations.flatMap(mappings) : [];
