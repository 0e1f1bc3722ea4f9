/** Reads one variable of a call; `undefined` when no room set it. */
type Variable<C> = (context: C) => string | undefined;

/** Finds a kind of API's `$context` variable by what follows `$context.`. */
export type Variables<C> = (name: string) => Variable<C> | undefined;

const VARIABLE =
  /\$context\.(authorizer\.claims\.[A-Za-z0-9_:-]+|[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*)/;

/** Values that no caller chooses, and one that brings its own quotes and escapes. */
const OURS: ReadonlySet<string> = new Set([
  'error.messageString',
  'identity.sourceIp',
  'protocol',
  'requestId',
  'requestTime',
  'responseLength',
  'status',
]);

/** Bytes of a format (fact 110). */
export const FORMAT_LIMIT = 3 * 1024;

/** Names in a format that are no `$context` variables. */
export const unknownVariables = <C>(format: string, variables: Variables<C>): string[] =>
  format.split(VARIABLE).filter((name, at) => at % 2 === 1 && variables(name) === undefined);

/**
 * Compiles an access-log format (fact 107). An unset variable is `-` (fact 109).
 *
 * Callers choose some of the values: quotes and backslashes are escaped where the format is JSON,
 * and no value breaks its line.
 */
export function compileAccessLog<C>(
  format: string,
  variables: Variables<C>,
): (context: C) => string {
  const clean = format.trimStart().startsWith('{') ? jsonText : lineText;
  const parts = format.trimEnd().split(VARIABLE);
  const pieces = parts.map((part, at): string | Variable<C> => {
    if (at % 2 === 0) return part;
    const variable = variables(part);
    const isOurs = OURS.has(part);
    return (context) => {
      const value = variable?.(context);
      if (value === undefined || value === '') return '-';
      return isOurs ? value : clean(value);
    };
  });
  return (context) => {
    let line = '';
    for (const piece of pieces) line += typeof piece === 'string' ? piece : (piece(context) ?? '');
    return line;
  };
}

/** What would break a line, or leave a JSON string. */
const UNSAFE_IN_JSON = /["\\\0-\x1f\x7f\u2028\u2029]/;
/** What would break a line. */
const UNSAFE_IN_LINE = /[\0-\x1f\x7f\u2028\u2029]/g;

const jsonText = (value: string): string =>
  UNSAFE_IN_JSON.test(value) ? JSON.stringify(value).slice(1, -1) : value;

const lineText = (value: string): string => value.replace(UNSAFE_IN_LINE, ' ');
