import type { JsonPart } from '../../../waf/json-parts.ts';
import type { WebRequest } from '../../../waf/web-request.ts';
import type { Authored } from './authored.ts';

const SCOPES = ['ALL', 'KEY', 'VALUE'] as const;
const FALLBACKS = ['MATCH', 'NO_MATCH', 'EVALUATE_AS_STRING'] as const;

/**
 * `jsonBody`: the keys and values of a JSON body. Where the body is no JSON and nothing else is said, what
 * could be read up to the fault is inspected.
 */
export function compileJsonBody(field: Authored): (web: WebRequest) => readonly string[] | boolean {
  const scope = field.oneOf('matchScope', SCOPES);
  const invalid = field.has('invalidFallbackBehavior')
    ? field.oneOf('invalidFallbackBehavior', FALLBACKS)
    : undefined;
  const chosen = compilePattern(field);
  return (web) => {
    const { parts, valid } = web.json;
    if (!valid && invalid !== undefined)
      return invalid === 'EVALUATE_AS_STRING' ? [web.body] : invalid === 'MATCH';
    return parts.filter((it) => inScope(it, scope) && chosen(it.pointer)).map(({ text }) => text);
  };
}

const inScope = ({ isKey }: JsonPart, scope: (typeof SCOPES)[number]): boolean =>
  scope === 'ALL' || isKey === (scope === 'KEY');

/** `matchPattern`: all, or what stands at or below the included JSON pointers. */
function compilePattern(field: Authored): (pointer: string) => boolean {
  const pattern = field.required('matchPattern');
  const choice = pattern.one('matchPattern');
  if (choice === 'all' || choice === undefined) return () => true;
  const paths = choice === 'includedPaths' ? pattern.texts(choice) : [];
  if (paths.length === 0)
    pattern.fault(choice, 'matchPattern is all, or includedPaths with JSON pointers.');
  for (const path of paths)
    if (!/^(?:\/(?:[^~/]|~0|~1)*)*$/.test(path))
      pattern.fault(choice, `${path} is no JSON pointer, like /dogs/0/name.`);
  return (pointer) => paths.some((path) => pointer === path || pointer.startsWith(`${path}/`));
}
