import { restOperationsOf } from '../../../deployment/rest/operations.ts';
import { GREEDY_PARENT, pathFaults, SECOND_VARIABLE } from '../../../deployment/rest/resources.ts';
import { pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const remedyOf = (fault: string): Pick<Remark, 'remedy'> => {
  if (fault.endsWith(SECOND_VARIABLE))
    return { remedy: 'Give the variable the same name wherever it stands at that place.' };
  if (fault.startsWith(GREEDY_PARENT))
    return { remedy: 'Let the greedy variable be the last part of the path.' };
  return {};
};

export const resourcePath: Rule = {
  id: 'resource-path',
  kinds: ['rest'],
  about:
    'Each part of a path is text or one whole variable, with one name at each place, and nothing follows a greedy one.',
  remedy:
    'Use letters, digits and ._-:, in a part, or one variable alone in braces: /items/{id}, not /items-{id}.',
  facts: ['import 178', 'import 179', 'import 180', 'REST 13', 'REST 22'],
  page: guide('api-gateway-known-issues'),
  check: (context) =>
    pathFaults(restOperationsOf(context, context.config.import?.basepath)).map(
      ({ path, resourcePath: at, fault }): Remark => ({
        severity: 'error',
        pointer: pointerTo('paths', path),
        message: `Unable to create resource at path '${at}': ${fault}`,
        ...remedyOf(fault),
      }),
    ),
};
