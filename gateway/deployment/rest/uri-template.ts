import { withStageVariables } from '../arn.ts';
import type { UriTemplate } from './deployment.ts';

/** A variable that the stage does not define is empty (facts 83, 157). */
const UNSET = /\$\{stageVariables\.[A-Za-z0-9_]+\}/g;

/** Fills in `${stageVariables.x}` (facts 82, 158). */
export const withRestStageVariables = (
  text: string,
  variables: Readonly<Record<string, string>> | undefined,
): string => withStageVariables(text, variables, () => undefined).replaceAll(UNSET, '');

const PLACEHOLDER = /\{([^{}/?#&]+)\}/;

/** What a value may hold unencoded in a path, `%XX` included: it comes encoded from the request's path. */
const NOT_IN_PATH = /%(?![0-9a-fA-F]{2})|[^A-Za-z0-9\-._~!$&'()*+,;=:@/%]/gu;
/** In a query what would end a value or begin another is encoded too. */
const NOT_IN_QUERY = /%(?![0-9a-fA-F]{2})|[^A-Za-z0-9\-._~!$'()*,;:@/?%]/gu;

const encodeWith =
  (unfit: RegExp) =>
  (value: string): string =>
    value.replace(unfit, (it) => (HALF_PAIR.test(it) ? '%EF%BF%BD' : encodeURIComponent(it)));

/** Cannot be encoded: U+FFFD stands for it. */
const HALF_PAIR = /^[\ud800-\udfff]$/;

const inPath = encodeWith(NOT_IN_PATH);
const inQuery = encodeWith(NOT_IN_QUERY);

type Values = Readonly<Record<string, string>>;
type Writer = (values: Values) => string;

/**
 * Compiles an address with `{placeholders}` behind its origin (fact 78).
 *
 * @param filled the address with its stage variables filled in; a fragment is not sent
 * @returns a template whose calls fail where the origin is no address (facts 83, 90)
 */
export function compileUriTemplate(source: string, filled: string): UriTemplate {
  const [, origin = '', rest = ''] = /^(https?:\/\/[^/?#]*)([^#]*)/i.exec(filled) ?? [];
  if (!isOrigin(origin)) return { source, fill: () => undefined };
  const write = compileTarget(rest);
  return { source, fill: (values) => origin + write(values) };
}

/** Compiles a path and its query alone, as the path form of an AWS service has them. */
export function compilePathTemplate(source: string, filled: string): UriTemplate {
  return { source, fill: compileTarget(filled) };
}

/** A path that begins with a slash whatever stands in it: nothing of it can reach the origin. */
function compileTarget(target: string): Writer {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const writePath = compilePart(path.startsWith('/') ? path : `/${path}`, inPath);
  if (mark < 0) return writePath;
  const writeQuery = compilePart(target.slice(mark + 1), inQuery);
  return (values) => `${writePath(values)}?${writeQuery(values)}`;
}

/** Text and names of placeholders by turns. */
function compilePart(text: string, encode: (value: string) => string): Writer {
  const parts = text.split(PLACEHOLDER);
  if (parts.length === 1) return () => text;
  return (values) =>
    parts
      .map((part, at) => {
        if (at % 2 === 0) return part;
        const value = Object.hasOwn(values, part) ? values[part] : undefined;
        return value === undefined ? `{${part}}` : encode(value);
      })
      .join('');
}

/** A host, with a port that API Gateway allows (fact 90), and no credentials. */
export function isOrigin(origin: string): boolean {
  if (!URL.canParse(origin) || /[{}@\\\s]/.test(origin)) return false;
  const { protocol, port, pathname } = new URL(origin);
  if (!/^https?:$/.test(protocol) || pathname !== '/') return false;
  return port === '' || port === '80' || port === '443' || Number(port) >= 1024;
}

/** Whether an address has a segment that leads up or nowhere: path parameters may not add one. */
export const hasDotSegment = (address: string): boolean => DOT_SEGMENT.test(address);

const DOT_SEGMENT = /^(?:[^?/]*\/\/)?[^?]*\/(?:\.|%2e){1,2}(?:\/|\?|$)/i;
