import type {
  IntegrationParameters,
  RequestMapping,
} from '../deployment/rest/parameter-mappings.ts';
import type { HeaderList } from '../media/header-list.ts';
import { plainMap } from '../media/plain-map.ts';
import type { RestAccepted, RestRequest } from '../rest-call.ts';
import { RestError } from '../rest-error.ts';
import { compileBodyPart, MalformedBody, wholeBody } from './rest-body.ts';
import { checkName, invalid, ownValue, readExpression } from './rest-expression.ts';
import type { Selector } from './rest-expression.ts';

/** Reads a value of a call, or all values of a repeated parameter; `undefined` where the call has none. */
type Source = (call: RestAccepted) => string | readonly string[] | undefined;

type Location = 'header' | 'querystring' | 'path';

/** One entry of `requestParameters`, compiled. */
export interface RequestParameter {
  readonly location: Location;
  readonly name: string;
  readonly source: Source;
}

const PARTS: ReadonlySet<string> = new Set([
  'path',
  'querystring',
  'header',
  'multivalueheader',
  'multivaluequerystring',
  'body',
]);

const TARGET = /^integration\.request\.(header|querystring|path)\.(.+)$/;

/**
 * Compiles an entry of `requestParameters`: `integration.request.header|querystring|path.X` from
 * `method.request.…`, `context.…`, `stageVariables.…` or `'text'` (facts 79 to 87).
 *
 * @throws ExpressionError
 */
export function compileRequestParameter(target: string, source: string): RequestParameter {
  const [, location, name = ''] = TARGET.exec(target) ?? [];
  if (location === undefined) return invalid(target);
  return {
    location: location as Location,
    name: checkName(name, target),
    source: compileSource(source),
  };
}

function compileSource(text: string): Source {
  const expression = readExpression(text, 'method.request', PARTS);
  return expression.kind === 'value' ? expression.value : select(expression.selector);
}

/** Names are told apart by case (fact 69). */
function select({ part, name }: Selector): Source {
  switch (part) {
    case 'path':
      return ({ pathParameters }) => ownValue(pathParameters, name);
    case 'querystring':
      return ({ request }) => queryValues(request, name)?.at(-1);
    case 'multivaluequerystring':
      return ({ request }) => queryValues(request, name);
    // The last of several, or all in one (fact 86).
    case 'header':
      return ({ request }) => headerValues(request.headerList, name)?.at(-1);
    case 'multivalueheader':
      return ({ request }) => headerValues(request.headerList, name)?.join(',');
    default:
      return body(name);
  }
}

function body(path: string): Source {
  const read = path === '' ? wholeBody : compileBodyPart(path);
  return ({ request, method }) => {
    try {
      return read(request.body, request.body.text);
    } catch (error) {
      if (!(error instanceof MalformedBody)) throw error;
      throw new RestError('BAD_REQUEST_BODY', {
        message: 'Invalid JSON in request body',
        reason: error.message,
        pointer: `${method.integration.pointer}/requestParameters`,
      });
    }
  };
}

function queryValues({ queryList }: RestRequest, name: string): string[] | undefined {
  const values = queryList.flatMap(([it, value]) => (it === name ? [value] : []));
  return values.length === 0 ? undefined : values;
}

/** Values of a header in a list; `undefined` where it has none. */
export function headerValues(list: HeaderList, name: string): string[] | undefined {
  const values: string[] = [];
  for (let at = 0; at < list.length; at += 2)
    if (list[at] === name) values.push(list[at + 1] ?? '');
  return values.length === 0 ? undefined : values;
}

/** What all entries make of a call; one whose source is missing is omitted (fact 80). */
export const requestMapping =
  (parameters: readonly RequestParameter[]): RequestMapping =>
  (call): IntegrationParameters => {
    const headers = new Map<string, readonly string[]>();
    const querystring = new Map<string, readonly string[]>();
    const path = plainMap();
    for (const { location, name, source } of parameters) {
      const value = source(call);
      if (value === undefined) continue;
      if (location === 'path') path[name] = typeof value === 'string' ? value : value.join(',');
      else (location === 'header' ? headers : querystring).set(name, listOf(value));
    }
    return { headers, querystring, path };
  };

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;
