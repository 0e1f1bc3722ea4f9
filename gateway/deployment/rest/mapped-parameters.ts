import type { Json } from '../../document/document.ts';
import { membersOf, pointerTo } from '../../document/pointer.ts';
import { ExpressionError } from '../../mapping/expression.ts';
import { compileRequestParameter, requestMapping } from '../../mapping/rest-request.ts';
import type { RequestParameter } from '../../mapping/rest-request.ts';
import { compileResponseParameter, responseMapping } from '../../mapping/rest-response.ts';
import type { Report } from '../report.ts';
import { quotesRemedy } from './remedies.ts';
import type { RequestMapping, ResponseMapping } from './parameter-mappings.ts';

/** Where mappings stand, and how a refusal of one begins. */
export interface MappingPlace {
  /** JSON pointer of the integration, or of its response. */
  readonly pointer: string;
  /** `Unable to put integration on 'GET' for resource at path '/x': ` (import facts 182, 183). */
  readonly refusal: string;
  readonly report: Report;
}

/**
 * Compiles `requestParameters`; `undefined` where nothing is mapped.
 *
 * @param matters tells which entries a call looks at; all are checked
 */
export function compileRequestParameters(
  entries: Json | undefined,
  place: MappingPlace,
  matters: (parameter: RequestParameter) => boolean = () => true,
): RequestMapping | undefined {
  const at = { ...place, pointer: `${place.pointer}/requestParameters` };
  const parameters = compileEntries(entries, at, compileRequestParameter).filter(matters);
  return parameters.length === 0 ? undefined : requestMapping(parameters);
}

/** Compiles `responseParameters` of an integration response; `undefined` where nothing is mapped. */
export function compileResponseParameters(
  entries: Json | undefined,
  place: MappingPlace & { readonly caseSensitive: boolean },
): ResponseMapping | undefined {
  const at = { ...place, pointer: `${place.pointer}/responseParameters` };
  const parameters = compileEntries(entries, at, (target, source) =>
    compileResponseParameter(target, source, place),
  );
  return parameters.length === 0 ? undefined : responseMapping(parameters);
}

/** Where these are mapped to, it is the value that is refused. */
const TARGET =
  /^(?:integration\.request\.(?:header|querystring|path)|method\.response\.header)\.[a-zA-Z0-9._$-]+$/;

/** An import drops a value that is no string, with a warning that lint gives (facts 173, 224). */
function compileEntries<T>(
  entries: Json | undefined,
  { pointer, refusal, report }: MappingPlace,
  compile: (target: string, source: string) => T,
): T[] {
  return membersOf(entries).flatMap(([target, source]) => {
    if (typeof source !== 'string') return [];
    try {
      return [compile(target, source)];
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      const at = `${pointer}${pointerTo(target)}`;
      const remedy = TARGET.test(target) ? quotesRemedy(source) : undefined;
      report('parameter-mapping', at, refusal + error.message, remedy);
      return [];
    }
  });
}
