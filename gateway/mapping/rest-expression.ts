import type { RestContext } from '../context/rest-context.ts';
import { restVariable } from '../context/rest-variable.ts';
import { ExpressionError } from './expression.ts';

/** Names of headers and parameters (import fact 184). */
const NAME = /^[a-zA-Z0-9._$-]+$/;

/** `method.request.header.X`, split: `part` is `header`, `name` is `X`; a whole body has no name. */
export interface Selector {
  readonly part: string;
  readonly name: string;
}

/** What expressions of both directions look at. */
interface Anywhere {
  readonly deployment: { readonly stageVariables: Readonly<Record<string, string>> | undefined };
  readonly context: RestContext;
}

/** What an expression says: where to look, or what is the same wherever it stands. */
export type RestExpression =
  | { readonly kind: 'selector'; readonly selector: Selector }
  | { readonly kind: 'value'; readonly value: (call: Anywhere) => string | undefined };

/**
 * Reads the value of a parameter mapping: `<root>.header.X`, `context.X`, `stageVariables.X` or
 * `'text'` (facts 79 to 87).
 *
 * @param root `method.request` or `integration.response`
 * @param parts what may follow the root
 * @throws ExpressionError
 */
export function readExpression(
  source: string,
  root: string,
  parts: ReadonlySet<string>,
): RestExpression {
  if (source.startsWith(`${root}.`))
    return { kind: 'selector', selector: readSelector(source, root, parts) };
  if (/^'[^]*'$/.test(source) && source.length > 1) {
    const text = source.slice(1, -1);
    return { kind: 'value', value: () => text };
  }
  if (source.startsWith('context.')) {
    const variable = restVariable(source.slice('context.'.length)) ?? invalid(source);
    return { kind: 'value', value: ({ context }) => variable(context) };
  }
  const [, name] = /^stageVariables\.([A-Za-z0-9_]+)$/.exec(source) ?? [];
  if (name === undefined) return invalid(source);
  return {
    kind: 'value',
    value: ({ deployment }) => ownValue(deployment.stageVariables, name),
  };
}

function readSelector(source: string, root: string, parts: ReadonlySet<string>): Selector {
  const [part = '', ...rest] = source.slice(root.length + 1).split('.');
  const name = rest.join('.');
  if (!parts.has(part)) return invalid(source);
  if (part === 'body') return { part, name: rest.length === 0 ? '' : named(source, name) };
  return { part, name: checkName(named(source, name), source) };
}

const named = (source: string, name: string): string => (name === '' ? invalid(source) : name);

/** @throws ExpressionError for a name that API Gateway does not take (import fact 184) */
export function checkName(name: string, source: string): string {
  if (NAME.test(name)) return name;
  return invalid(
    source,
    'Parameter name should match the following regular expression: ^[a-zA-Z0-9._$-]+$',
  );
}

/** @throws ExpressionError in API Gateway's words (import facts 183, 184) */
export function invalid(source: string, why?: string): never {
  const reason = why === undefined ? '' : ` [${why}]`;
  throw new ExpressionError(`Invalid mapping expression specified: ${source}${reason}`);
}

export const ownValue = (
  map: Readonly<Record<string, string>> | undefined,
  name: string,
): string | undefined => (map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined);
