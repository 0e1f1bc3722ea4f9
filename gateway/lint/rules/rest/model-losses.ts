import type { Json } from '../../../document/document.ts';
import { membersOf } from '../../../document/pointer.ts';
import { DROPPED, UNENFORCED } from '../../model-keywords.table.ts';
import { modelSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** What becomes of a keyword, where an import keeps it not; a flag that is off says nothing. */
const lossOf = (keyword: string, value: Json): Pick<Remark, 'message' | 'remedy'> | undefined => {
  if (keyword === 'exclusiveMinimum' && typeof value === 'number')
    return {
      message: 'An import drops exclusiveMinimum from a model, and a number is no value of it.',
      remedy: 'Say minimum; `gatehouse lint --fix` rewrites a limit of OpenAPI 3.1.',
    };
  if (keyword === 'exclusiveMinimum' && value === true)
    return {
      message: 'An import drops exclusiveMinimum from a model: the minimum itself is let in.',
    };
  if (keyword === 'type' && Array.isArray(value) && !(value as Json[]).includes('null'))
    return {
      message: 'A list of types is of OpenAPI 3.1: an import drops it from a model.',
      remedy: 'Say each type in an anyOf.',
    };
  if (value === false) return undefined;
  if (UNENFORCED.has(keyword))
    return { message: `An import drops ${keyword} from a model: no validator enforces it.` };
  if (DROPPED.has(keyword)) return { message: `An import drops ${keyword} from a model.` };
  return undefined;
};

export const modelLosses: Rule = {
  id: 'model-losses',
  kinds: ['rest'],
  about:
    'A model is a schema of draft 4: an import leaves out what that has not, and some that it has.',
  remedy:
    'Leave it out, and let the function check what the model cannot; `gatehouse lint --fix` does.',
  facts: ['import 186', 'import 187', 'REST 106'],
  page: guide('api-gateway-known-issues'),
  severities: ['warning'],
  check: (context) =>
    modelSchemasOf(context).flatMap(({ schema, pointer }) =>
      schema['$ref'] === undefined
        ? membersOf(schema).flatMap(([keyword, value]): Remark[] => {
            const loss = lossOf(keyword, value);
            if (loss === undefined) return [];
            return [{ severity: 'warning', pointer: `${pointer}/${keyword}`, ...loss }];
          })
        : [],
    ),
};
