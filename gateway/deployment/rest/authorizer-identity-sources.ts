import { restVariable } from '../../context/rest-variable.ts';
import type { Json } from '../../document/document.ts';
import { memberOf } from '../../document/pointer.ts';
import { isHeaderName } from '../../media/header-list.ts';
import type { RestIdentitySource } from './authorization.ts';
import type { RestScope } from './scope.ts';

/** The header a TOKEN or Cognito authorizer reads: named by its scheme (fact 206, import fact 163). */
export function headerSource(
  scheme: Json | undefined,
  pointer: string,
  { report }: RestScope,
): readonly RestIdentitySource[] {
  const name = memberOf(scheme, 'name');
  if (typeof name === 'string' && isHeaderName(name))
    return [sourceOf(`method.request.header.${name}`)].filter((it) => it !== undefined);
  const message = "The scheme's name says which header holds the token, and names none.";
  const at = name === undefined ? pointer : `${pointer}/name`;
  report('identity-source', at, message, 'State the header as its name: Authorization.');
  return [];
}

const SOURCES =
  'Use method.request.header.N, method.request.querystring.N, context.N or stageVariables.N, joined by commas.';

/** Of a REQUEST authorizer: one expression, or several joined by commas (fact 195). */
export function requestSources(
  value: Json | undefined,
  pointer: string,
  { report }: RestScope,
): readonly RestIdentitySource[] {
  const written = typeof value === 'string' ? value.split(',') : [];
  return written
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .flatMap((expression) => {
      const source = sourceOf(expression);
      if (source !== undefined) return [source];
      const message = `Invalid identity source: ${expression}`;
      report('identity-source', `${pointer}/identitySource`, message, SOURCES);
      return [];
    });
}

type Place = 'method.request.header' | 'method.request.querystring' | 'context' | 'stageVariables';

function sourceOf(expression: string): RestIdentitySource | undefined {
  const [, place, name = ''] =
    /^(method\.request\.header|method\.request\.querystring|context|stageVariables)\.([^\s,]+)$/.exec(
      expression,
    ) ?? [];
  switch (place as Place | undefined) {
    case 'method.request.header': {
      // Names of headers have no case.
      const header = name.toLowerCase();
      return { expression, read: ({ request }) => own(request.headers, header) };
    }
    case 'method.request.querystring':
      return {
        expression,
        read: ({ request }) => request.queryList.findLast(([it]) => it === name)?.[1],
      };
    case 'stageVariables':
      return { expression, read: ({ deployment }) => own(deployment.stageVariables ?? {}, name) };
    case 'context': {
      const variable = restVariable(name);
      return variable && { expression, read: ({ context }) => variable(context) };
    }
    case undefined:
      return undefined;
  }
}

const own = (map: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined;
