import type { ResponseMapping } from '../deployment/rest/parameter-mappings.ts';
import type { HeaderList } from '../media/header-list.ts';
import type { RestAccepted, RestEndpointResponse } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { compileBodyPart, MalformedBody, wholeBody } from './rest-body.ts';
import { checkName, invalid, readExpression } from './rest-expression.ts';
import type { Selector } from './rest-expression.ts';
import { headerValues } from './rest-request.ts';

type Source = (call: RestAccepted, response: RestEndpointResponse) => string | undefined;

/** One entry of `responseParameters`, compiled. */
export interface ResponseParameter {
  /** Of the header, in the case of the document. */
  readonly name: string;
  readonly source: Source;
}

const PARTS: ReadonlySet<string> = new Set(['header', 'multivalueheader', 'body']);

const TARGET = /^method\.response\.header\.(.+)$/;

/** Where an entry stands. */
export interface ResponsePlace {
  /** JSON pointer of the integration response. */
  readonly pointer: string;
  /**
   * Whether header names of the integration are told apart by case (fact 69). Those of AWS services are
   * not: what stands in for them here may write the names in another case than AWS does.
   */
  readonly caseSensitive: boolean;
}

/**
 * Compiles an entry of `responseParameters`: `method.response.header.X` from `integration.response.…`,
 * `context.…`, `stageVariables.…` or `'text'` (facts 80, 81, 87).
 *
 * @throws ExpressionError
 */
export function compileResponseParameter(
  target: string,
  source: string,
  place: ResponsePlace,
): ResponseParameter {
  const [, name] = TARGET.exec(target) ?? [];
  if (name === undefined) return invalid(target);
  const expression = readExpression(source, 'integration.response', PARTS);
  return {
    name: checkName(name, target),
    source: expression.kind === 'value' ? expression.value : select(expression.selector, place),
  };
}

function select({ part, name }: Selector, place: ResponsePlace): Source {
  if (part === 'body') return body(name, place);
  const values = place.caseSensitive ? headerValues : inAnyCase;
  return (_call, response) => {
    if (response.type !== 'http') return undefined;
    const found = values(response.headers, name);
    return part === 'header' ? found?.at(-1) : found?.join(',');
  };
}

function inAnyCase(list: HeaderList, name: string): string[] | undefined {
  const lower = name.toLowerCase();
  return headerValues(
    list.map((it, at) => (at % 2 === 0 ? it.toLowerCase() : it)),
    lower,
  );
}

function body(path: string, { pointer }: ResponsePlace): Source {
  const read = path === '' ? wholeBody : compileBodyPart(path);
  return (_call, response) => {
    try {
      return read(response, textOf(response));
    } catch (error) {
      if (!(error instanceof MalformedBody)) throw error;
      const reason = `Invalid JSON in response body: ${error.message}`;
      throw new RestError('API_CONFIGURATION_ERROR', {
        reason,
        pointer: `${pointer}/responseParameters`,
      });
    }
  };
}

function textOf(response: RestEndpointResponse): string {
  if (response.type === 'lambda') return response.payload;
  return response.type === 'http' ? response.body.toString('utf8') : '';
}

/** The headers that all entries set; one whose source is missing is omitted (fact 80). */
export const responseMapping =
  (parameters: readonly ResponseParameter[]): ResponseMapping =>
  (call, response) => {
    const headers: string[] = [];
    for (const { name, source } of parameters) {
      const value = source(call, response);
      if (value !== undefined) headers.push(name, value);
    }
    return headers;
  };
