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

/** Only parameters in path, query and headers are read (fact 229, import fact 167). */
const cookies = ({ parameters }: DocumentOperation): Remark[] =>
  parameters
    .filter(({ value }) => value['in'] === 'cookie')
    .map(({ pointer, value }) => ({
      severity: 'warning',
      rule: 'cookie-parameter',
      pointer,
      message: `Parameter ${JSON.stringify(value['name'] ?? null)} is a cookie, which a REST API does not read: no validator asks for it.`,
    }));

/** Parameters and their mappings that an import drops. */
export const restParameters: Rule = ({ kind, operations }) =>
  kind === 'rest' ? operations.flatMap((it) => [...mappings(it), ...cookies(it)]) : [];
