import type { Accepted } from '../call.ts';
import type { JsonObject } from '../document/document.ts';
import { memberOf } from '../document/pointer.ts';
import { parseQuery } from '../media/query-string.ts';
import type { HttpProxy, Integration } from './deployment.ts';
import type { Operation } from './operations.ts';
import type { Report } from './report.ts';

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
  if (String(memberOf(value, 'connectionType') ?? 'INTERNET').toUpperCase() !== 'INTERNET') {
    const message = 'Private integrations (connectionType VPC_LINK) are not served here yet.';
    report('gatehouse/not-honoured', `${pointer}/connectionType`, message);
    return undefined;
  }
  const method = memberOf(value, 'httpMethod') ?? memberOf(value, 'integrationMethod');
  if (typeof method !== 'string') {
    report(
      'integration-method',
      pointer,
      'An HTTP integration needs httpMethod, ANY to pass it on.',
    );
    return undefined;
  }
  const [, scheme = '', authority = '', template = '', query = ''] = URI.exec(uri) ?? [];
  const address = URL.canParse(`${scheme}://${authority}`)
    ? new URL(`${scheme}://${authority}`)
    : undefined;
  if (address === undefined || address.username !== '') {
    const message = `Invalid HTTP endpoint specified for URI: ${uri}. A host takes no path variables.`;
    report('integration-uri', `${pointer}/uri`, message);
    return undefined;
  }
  const protocol = address.protocol === 'https:' ? 'https:' : 'http:';
  return {
    type: 'http',
    method: method.toUpperCase() === 'ANY' ? undefined : method.toUpperCase(),
    origin: {
      protocol,
      hostname: address.hostname.replace(/^\[|\]$/g, ''),
      port: address.port === '' ? (protocol === 'https:' ? 443 : 80) : Number(address.port),
      host: address.host,
    },
    path: pathWriter(template, operation.path === '$default'),
    query: parseQuery(query),
    ...common,
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
