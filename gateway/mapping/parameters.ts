import type { Accepted, Answer } from '../call.ts';
import type { MappedRequest, RequestMapping, ResponseMapping } from '../deployment/deployment.ts';
import { headerBytes, isHeaderValue } from '../media/header-list.ts';
import { parseQuery } from '../media/query-string.ts';
import { compileExpression } from './expression.ts';
import type { Expression, Side } from './expression.ts';
import type { Target } from './target.ts';

/** One entry of `requestParameters` or `responseParameters`. */
export interface Parameter {
  readonly target: Target;
  readonly value: Expression;
}

/** @throws ExpressionError */
export const compileParameter = (target: Target, value: string, side: Side): Parameter => ({
  target,
  value: target.action === 'remove' ? () => undefined : compileExpression(value, side),
});

/** Makes the change of a request on its way to the integration (fact 91). */
export function requestMapping(parameters: readonly Parameter[]): RequestMapping {
  return (call) => {
    const headers = Object.assign(
      Object.create(null) as Record<string, string>,
      call.request.headers,
    );
    let query = parseQuery(call.request.query);
    let path: string | undefined;
    for (const { target, value } of parameters) {
      const { action, location, name } = target;
      const text = value({ call });
      if (text === undefined && action !== 'remove') continue;
      if (location === 'header') changeHeader(headers, target, text ?? '');
      else if (location === 'path') path = text;
      else {
        const others = action === 'append' ? query : query.filter(([it]) => it !== name);
        query = action === 'remove' ? others : [...others, [name, text ?? '']];
      }
    }
    return { headers, query, path } satisfies MappedRequest;
  };
}

function changeHeader(
  headers: Record<string, string>,
  { action, name }: Target,
  value: string,
): void {
  const before = headers[name];
  // What would end its line would add headers of its own.
  if (action !== 'remove' && !isHeaderValue(value)) return;
  if (action === 'remove') Reflect.deleteProperty(headers, name);
  else headers[name] = action === 'append' && before !== undefined ? `${before},${value}` : value;
}

/** Makes the change of an answer on its way to the caller (fact 92). */
export function responseMapping(parameters: readonly Parameter[]): ResponseMapping {
  return (call: Accepted, answer: Answer) => {
    const headers = [...answer.headers];
    let { status } = answer;
    for (const { target, value } of parameters) {
      const { action, location, name } = target;
      const text = value({ call, answer });
      if (text === undefined && action !== 'remove') continue;
      if (location === 'statuscode') status = statusOf(text ?? '') ?? status;
      else if (action === 'remove' || isHeaderValue(text ?? ''))
        changeList(headers, { action, location, name }, headerBytes(text ?? ''));
    }
    return { status, headers, body: answer.body };
  };
}

/** Headers of an answer may repeat: appending adds one more. */
function changeList(headers: string[], { action, name }: Target, value: string): void {
  if (action !== 'append')
    for (let at = headers.length - 2; at >= 0; at -= 2)
      if (headers[at] === name) headers.splice(at, 2);
  if (action !== 'remove') headers.push(name, value);
}

const statusOf = (text: string): number | undefined =>
  /^[2-5]\d\d$/.test(text) ? Number(text) : undefined;
