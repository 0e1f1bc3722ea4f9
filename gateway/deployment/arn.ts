/**
 * Finds the function of an integration or authorizer URI: the ARN alone, or wrapped in API
 * Gateway's `…:lambda:path/2015-03-31/functions/{arn}/invocations` (fact 100b). Alias and version
 * are ignored.
 */
export function functionNameOf(uri: string): string | undefined {
  const [, wrapped] =
    /^arn:[\w-]+:apigateway:[\w-]*:lambda:path\/{1,2}2015-03-31\/functions\/(.+)\/invocations$/.exec(
      uri,
    ) ?? [];
  const [, name] =
    /^arn:[\w-]+:lambda:[\w-]*:\d*:function:([A-Za-z0-9_-]+)(?::[A-Za-z0-9_$-]+)?$/.exec(
      wrapped ?? uri,
    ) ?? [];
  return name;
}

/**
 * Fills in `${stageVariables.name}` (fact 54).
 *
 * @param missing is told the name of a variable that the stage does not define
 */
export const withStageVariables = (
  uri: string,
  variables: Readonly<Record<string, string>> | undefined,
  missing: (name: string) => void,
): string =>
  uri.replace(/\$\{stageVariables\.([A-Za-z0-9_]+)\}/g, (text, name: string) => {
    if (variables !== undefined && Object.hasOwn(variables, name)) return variables[name] ?? text;
    missing(name);
    return text;
  });
