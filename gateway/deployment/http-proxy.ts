import type { Accepted } from '../call.ts';
import type { JsonObject } from '../document/document.ts';
import { memberOf } from '../document/pointer.ts';
import { parseQuery } from '../media/query-string.ts';
import type { HttpProxy, Integration, Origin } from './deployment.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';
import { textOf } from './text-of.ts';

type Common = Pick<
  Integration,
  'pointer' | 'timeoutInMillis' | 'requestParameters' | 'responseParameters'
> & { readonly uri: string; readonly value: JsonObject; readonly operation: Operation };

const URI = /^(https?):\/\/([^/?#{}\s]+)(\/[^?#]*)?(?:\?([^#]*))?$/i;

/** Compiles an HTTP proxy integration (facts 97-99); reports what is not honoured. */
export function httpProxy(
  { uri, value, operation, ...common }: Common,
  report: Report,
): HttpProxy | undefined {
  const { pointer } = common;
  if (/^vpc_link$/i.test(textOf(memberOf(value, 'connectionType')))) {
    const message = 'Private integrations (connectionType VPC_LINK) are not served here yet.';
    report('gatehouse/not-honoured', `${pointer}/connectionType`, message);
    return undefined;
  }
  const method = memberOf(value, 'httpMethod');
  if (typeof method !== 'string') {
    report(
      'integration-method',
      pointer,
      'An HTTP integration needs httpMethod, ANY to pass it on.',
    );
    return undefined;
  }
  const [, scheme = '', authority = '', template = '', query = ''] = URI.exec(uri) ?? [];
  const origin = originOf(`${scheme}://${authority}`);
  if (origin === undefined) {
    const message = `Invalid HTTP endpoint specified for URI: ${uri}. A host takes no path variables.`;
    report('integration-uri', `${pointer}/uri`, message);
    return undefined;
  }
  return {
    type: 'http',
    method: method.toUpperCase() === 'ANY' ? undefined : method.toUpperCase(),
    origin,
    path: pathWriter(template, operation.path === '$default'),
    query: parseQuery(query),
    ...common,
  };
}

/** @returns `undefined` for what is no address, and for one that carries credentials */
function originOf(address: string): Origin | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, port, host, username } = new URL(address);
  if (username !== '') return undefined;
  const secure = protocol === 'https:';
  return {
    protocol: secure ? 'https:' : 'http:',
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 443 : 80) : Number(port),
    host,
  };
}

/** The path of the backend, with path parameters in their places (fact 99). */
function pathWriter(template: string, isDefault: boolean): (call: Accepted) => string {
  const parts = template.split(/\{([^}+]+)\+?\}/);
  if (parts.length > 1)
    return ({ pathParameters }) =>
      parts
        .map((part, at) => (at % 2 === 0 ? part : encodePath(pathParameters?.[part] ?? '')))
        .join('');
  if (!isDefault) return () => (template === '' ? '/' : template);
  const base = template.replace(/\/$/, '');
  return ({ routingPath }) => base + encodePath(routingPath);
}

/** Percent-encodes each segment of a decoded path; what a path may hold unencoded stays as it is. */
export const encodePath = (path: string): string =>
  encodeURI(path).replace(/[?#[\]]/g, encodeURIComponent);
