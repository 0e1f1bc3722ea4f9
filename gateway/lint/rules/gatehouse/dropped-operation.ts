import { pointerTo } from '../../../document/pointer.ts';
import type { LintContext } from '../../context.ts';
import { pathsWithoutSlash } from '../../paths-without-slash.ts';
import { methodConsequences } from '../../rest-consequences.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const id = 'gatehouse/dropped-operation';

const byPath = ({ root, kind }: LintContext): Remark[] =>
  pathsWithoutSlash(root).map((path): Remark => {
    const message = `An import makes no ${kind === 'rest' ? 'resource' : 'route'} of ${path}.`;
    return { severity: 'error', pointer: pointerTo('paths', path), message };
  });

export const droppedOperation: Rule = {
  id,
  kinds: ['rest', 'http'],
  about: 'An operation that an import makes no method or route of is missing from the API.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 192', 'import 195', 'import 203'],
  page: guide('api-gateway-import-api'),
  stopsServe: true,
  check: (context) => [
    ...byPath(context),
    ...(context.kind === 'rest' ? methodConsequences(context, id) : []),
  ],
};
