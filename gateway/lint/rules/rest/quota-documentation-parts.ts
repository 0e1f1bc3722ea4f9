import type { Json } from '../../../document/document.ts';
import { memberOf, membersOf } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { overQuota } from '../../quota.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const isDescribed = (value: Json | undefined): boolean =>
  ['description', 'summary', 'tags'].some((name) => memberOf(value, name) !== undefined);

const described = (values: readonly (Json | undefined)[]): number =>
  values.filter(isDescribed).length;

const valuesOf = (value: Json | undefined): Json[] => membersOf(value).map(([, it]) => it);

/** An import makes a part of each description: of the API, its methods, parameters, responses, models. */
const countParts = ({ root, operations }: LintContext): number => {
  const { info, paths, components } = root;
  const written = memberOf(root['x-amazon-apigateway-documentation'], 'documentationParts');
  const ofOperations = operations.map(
    ({ value, parameters }) =>
      described([value, memberOf(value, 'requestBody'), ...valuesOf(value['responses'])]) +
      described(parameters.map((it) => it.value)),
  );
  return (
    described([info, ...valuesOf(paths)]) +
    described(valuesOf(memberOf(components, 'schemas'))) +
    described(valuesOf(memberOf(components, 'securitySchemes'))) +
    ofOperations.reduce((sum, count) => sum + count, 0) +
    (Array.isArray(written) ? written.length : 0)
  );
};

export const quotaDocumentationParts: Rule = {
  id: 'quota-documentation-parts',
  kinds: ['rest'],
  about:
    'An import makes a documentation part of each description, and a REST API has 2000, unless AWS raises the quota.',
  remedy: 'Import with ignore=documentation, or ask AWS for more.',
  facts: ['import 199', 'import 223'],
  page: guide('api-gateway-execution-service-limits-table'),
  severities: ['warning'],
  check: overQuota({
    what: 'documentation parts',
    limit: 2000,
    isAdjustable: true,
    pointer: '',
    count: countParts,
  }),
};
