import type { Json } from '../../../document/document.ts';
import { membersOf } from '../../../document/pointer.ts';
import { DROPPED, UNENFORCED } from '../../model-keywords.table.ts';
import { declaredSchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

type Loss = Pick<Remark, 'message' | 'remedy'>;

/** Values that OpenAPI 3.0 does not give to a keyword: of 3.1, of Swagger 1. */
const foreign = (keyword: string, value: Json): Loss | undefined => {
  if (keyword.startsWith('exclusive') && typeof value === 'number')
    return {
      message: `An import drops ${keyword} from a model where it is a number, as of OpenAPI 3.1.`,
      remedy: 'Say it as OpenAPI 3.0 does, or let `gatehouse lint --fix` do so.',
    };
  if (keyword === 'type' && Array.isArray(value) && !value.includes('null'))
    return {
      message: 'A list of types is of OpenAPI 3.1: an import drops it from a model.',
      remedy: 'Say each type in an anyOf.',
    };
  if (keyword === 'required' && typeof value === 'boolean')
    return {
      message: 'An import drops required from a model where it is no list of names.',
      remedy: 'List the property in the required of the object that has it.',
    };
  return undefined;
};

/** What no other keyword says: `--fix` leaves them as they are. */
const COUNTS: ReadonlySet<string> = new Set(['minItems', 'maxItems']);
const IN_FUNCTION =
  'Leave it out and count in the function, or keep it for the readers of the document.';

/** What becomes of a keyword that an import does not keep; a flag that is off says nothing. */
const lossOf = (keyword: string, value: Json): Loss | undefined => {
  if (keyword === 'exclusiveMinimum' && value === true)
    return {
      message: 'An import drops exclusiveMinimum from a model: the minimum itself is let in.',
    };
  if (UNENFORCED.has(keyword) && value !== false)
    return {
      message: `An import drops ${keyword} from a model: no validator enforces it.`,
      ...(COUNTS.has(keyword) && { remedy: IN_FUNCTION }),
    };
  if (DROPPED.has(keyword)) return { message: `An import drops ${keyword} from a model.` };
  return foreign(keyword, value);
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
    declaredSchemasOf(context).flatMap(({ schema, pointer }) =>
      membersOf(schema).flatMap(([keyword, value]): Remark[] => {
        const loss = lossOf(keyword, value);
        if (loss === undefined) return [];
        return [{ severity: 'warning', pointer: `${pointer}/${keyword}`, ...loss }];
      }),
    ),
};
