import type { DocumentOperation } from '../../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../../document/pointer.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Headers and query parameters that a mapping reads of the request; variables of the path are declared by it. */
const SOURCE = /^method\.request\.(?:multivalue)?(header|querystring)\.(.+)$/;

const declares = ({ parameters }: DocumentOperation, location: string, name: string): boolean =>
  parameters.some(
    ({ value }) =>
      value['in'] === location &&
      typeof value['name'] === 'string' &&
      value['name'].toLowerCase() === name.toLowerCase(),
  );

const undeclared = (operation: DocumentOperation): Remark[] =>
  membersOf(memberOf(operation.integration, 'requestParameters')).flatMap(([target, source]) => {
    const [read, part, name] = typeof source === 'string' ? (SOURCE.exec(source) ?? []) : [];
    if (part === undefined || name === undefined) return [];
    const location = part === 'querystring' ? 'query' : part;
    if (declares(operation, location, name)) return [];
    const at = integrationAt(operation, 'requestParameters', escapeToken(target));
    return [
      {
        severity: 'warning',
        pointer: at,
        message: `The operation does not declare ${read}, which is mapped here.`,
        remedy: `Declare it: parameters: [{name: ${name}, in: ${location}, schema: {type: string}}].`,
      },
    ];
  });

/** Reported of imports and not recorded: it says nothing of the verdict. */
export const undeclaredParameter: Rule = {
  id: 'gatehouse/undeclared-parameter',
  kinds: ['rest'],
  about:
    'API Gateway is reported to refuse mappings of headers and query parameters that no parameter declares.',
  remedy: 'Declare the parameter in the operation.',
  facts: ['import 167'],
  page: guide('request-response-data-mappings'),
  severities: ['warning'],
  check: ({ operations }) => operations.flatMap(undeclared),
};
