import type { RestContext } from '../../context/rest-context.ts';
import { restVariable } from '../../context/rest-variable.ts';
import type { Json, JsonObject } from '../../document/document.ts';
import { suggestion } from '../../document/nearest-name.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import { headerBytes, isHeaderName, isHeaderValue } from '../../media/header-list.ts';
import type { HeaderList } from '../../media/header-list.ts';
import type { RestRequest } from '../../rest-call.ts';
import { isResponseType, RESPONSE_TYPES } from '../../rest-error.ts';
import type { RestResponseType } from '../../rest-error.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import { quotesRemedy } from './remedies.ts';

/** `x-amazon-apigateway-gateway-responses`, compiled: `undefined` for a type nothing was said about. */
export type GatewayResponses = (type: RestResponseType) => GatewayResponse | undefined;

/** What a gateway response changes of its type's defaults (facts 187, 188). */
export interface GatewayResponse {
  /** JSON pointer. */
  readonly pointer: string;
  readonly statusCode: number | undefined;
  /** Header names in the document's case, with where their values come from (fact 190). */
  readonly headers: readonly (readonly [name: string, value: GatewayResponseValue])[];
  /** By media type, in the order of the document; substitution only (fact 189). */
  readonly templates: ReadonlyMap<string, GatewayResponseValue>;
}

/** Reads a text of what is known of a refused call; `undefined` where it knows none. */
export type GatewayResponseValue = (refused: RefusedCall) => string | undefined;

/** A call that was refused, as far as it came. */
export interface RefusedCall {
  readonly context: RestContext;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  /** `undefined` where the request was refused before it was read. */
  readonly request: RestRequest | undefined;
  readonly pathParameters: Readonly<Record<string, string>> | undefined;
}

const EXTENSION = 'x-amazon-apigateway-gateway-responses';

/** Compiles the root's `x-amazon-apigateway-gateway-responses` (facts 186 to 192); reports what is not one. */
export function compileGatewayResponses(root: JsonObject, report: Report): GatewayResponses {
  const compiled = new Map<string, GatewayResponse>();
  const authored = memberOf(root, EXTENSION) ?? {};
  if (!isObject(authored))
    report('gateway-response', pointerTo(EXTENSION), `${EXTENSION} is an object, by type.`);
  for (const [type, value] of membersOf(authored)) {
    const pointer = pointerTo(EXTENSION, type);
    if (!isResponseType(type)) {
      const known = `one of ${RESPONSE_TYPES.join(', ')}`;
      const remedy = `Use ${known}.${suggestion(type, RESPONSE_TYPES)}`;
      report('gateway-response-type', pointer, `${type} is no gateway response type.`, remedy);
      continue;
    }
    if (isObject(value)) compiled.set(type, compileOne(value, pointer, report));
    else report('gateway-response', pointer, `The gateway response ${type} is an object.`);
  }
  return (type) => compiled.get(type);
}

function compileOne(value: Json, pointer: string, report: Report): GatewayResponse {
  return {
    pointer,
    statusCode: statusOf(memberOf(value, 'statusCode'), `${pointer}/statusCode`, report),
    headers: membersOf(memberOf(value, 'responseParameters')).flatMap(([target, source]) => {
      const at = `${pointer}${pointerTo('responseParameters', target)}`;
      const header = compileHeader(target, source, (message, remedy) =>
        report('gateway-response-parameter', at, message, remedy),
      );
      return header === undefined ? [] : [header];
    }),
    templates: new Map(
      membersOf(memberOf(value, 'responseTemplates')).map(([mediaType, template]) => {
        const at = `${pointer}${pointerTo('responseTemplates', mediaType)}`;
        if (typeof template !== 'string')
          report('gateway-response', at, `The template of ${mediaType} is not a string.`);
        return [mediaType.toLowerCase(), substitution(textOf(template))];
      }),
    ),
  };
}

/**
 * An integer of 200 to 599, or its text; `undefined` keeps the default (fact 187). After a status below 200 a
 * client waits for another.
 */
function statusOf(value: Json | undefined, pointer: string, report: Report): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const status = Number(value);
  if (Number.isInteger(status) && status >= 200 && status <= 599) return status;
  report('gateway-response-status', pointer, `${textOf(value)} is no status: 200 to 599.`);
  return undefined;
}

function compileHeader(
  target: string,
  source: Json,
  refuse: (message: string, remedy?: string) => void,
): readonly [string, GatewayResponseValue] | undefined {
  const [, name = ''] = /^gatewayresponse\.header\.(.+)$/.exec(target) ?? [];
  const value = typeof source === 'string' ? compileSource(source) : undefined;
  if (!isHeaderName(name)) refuse(`${target} is no target.`, 'Map to gatewayresponse.header.NAME.');
  else if (FRAMING.has(name.toLowerCase()))
    refuse(`${name} says where an answer ends: the gateway alone writes it.`, 'Take it out.');
  else if (value === undefined)
    refuse(`${textOf(source)} is no source.`, quotesRemedy(textOf(source)));
  else return [name, (refused) => headerText(value(refused))];
  return undefined;
}

const FRAMING: ReadonlySet<string> = new Set(['connection', 'content-length', 'transfer-encoding']);

/** What would split a response is not sent (a decoded query parameter may hold a line end). */
const headerText = (value: string | undefined): string | undefined =>
  value !== undefined && isHeaderValue(value) ? headerBytes(value) : undefined;

function compileSource(source: string): GatewayResponseValue | undefined {
  const [, literal] = /^'(.*)'$/s.exec(source) ?? [];
  return literal === undefined ? compileVariable(source) : () => literal;
}

/**
 * A variable without its `$`; header and query names are as sent (fact 69). `method.input.params.NAME`, which the
 * developer guide still has, is the parameter of path, query or headers, as `$input.params('NAME')` finds it.
 */
function compileVariable(name: string): GatewayResponseValue | undefined {
  const [, root = '', member = ''] = VARIABLE_ROOT.exec(name) ?? [];
  switch (root) {
    case 'method.request.header':
      return ({ request }) => request && lastHeader(request.headerList, member);
    case 'method.request.querystring':
      return ({ request }) => request?.queryList.findLast(([it]) => it === member)?.[1];
    case 'method.request.path':
      return ({ pathParameters }) => own(pathParameters, member);
    case 'method.input.params':
      return ({ request, pathParameters }) =>
        own(pathParameters, member) ??
        request?.queryList.findLast(([it]) => it === member)?.[1] ??
        (request && lastHeader(request.headerList, member));
    case 'stageVariables':
      return ({ stageVariables }) => own(stageVariables, member);
    default: {
      const variable = root === 'context' ? restVariable(member) : undefined;
      return variable && (({ context }) => variable(context));
    }
  }
}

const VARIABLE_ROOT =
  /^(method\.request\.(?:header|querystring|path)|method\.input\.params|context|stageVariables)\.(.+)$/;

const own = (
  map: Readonly<Record<string, string>> | undefined,
  name: string,
): string | undefined => (map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined);

function lastHeader(list: HeaderList, name: string): string | undefined {
  for (let at = list.length - 2; at >= 0; at -= 2) if (list[at] === name) return list[at + 1];
  return undefined;
}

const NAME = String.raw`(?:context|stageVariables|method\.request)(?:\.[\w-]+)+`;
const PARAMETER = String.raw`method\.request\.(?:header|querystring|path)\.[\w-]+`;
const VARIABLE = new RegExp(String.raw`\$\{(${NAME})\}|\$(${NAME})|\b(${PARAMETER})`, 'g');

/** No template language: variables are written as they are, unknown ones as nothing (fact 189). */
function substitution(source: string): GatewayResponseValue {
  const pieces: (string | GatewayResponseValue)[] = [];
  let from = 0;
  for (const match of source.matchAll(VARIABLE)) {
    pieces.push(source.slice(from, match.index));
    pieces.push(compileVariable(match[1] ?? match[2] ?? match[3] ?? '') ?? ((): string => ''));
    from = match.index + match[0].length;
  }
  pieces.push(source.slice(from));
  return (refused) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : (piece(refused) ?? '');
    return text;
  };
}
