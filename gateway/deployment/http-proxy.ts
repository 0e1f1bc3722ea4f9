import type { Accepted } from '../call.ts';
import type { JsonObject } from '../document/document.ts';
import { memberOf } from '../document/pointer.ts';
import { parseQuery } from '../media/query-string.ts';
import type { HttpProxy, Integration, Origin } from './deployment.ts';
import { filledAddress } from './filled-address.ts';
import type { IntegrationScope } from './integrations.ts';
import type { Operation } from './operations.ts';
import { textOf } from './text-of.ts';

type Common = Pick<
  Integration,
  'pointer' | 'timeoutInMillis' | 'requestParameters' | 'responseParameters'
> & { readonly value: JsonObject; readonly operation: Operation };

/** Where an HTTP integration goes: its path and query may hold path variables. */
interface Address {
  readonly origin: Origin;
  readonly path: string;
  readonly query: string;
}

const URI = /^(https?):\/\/([^/?#{}\s]+)(\/[^?#]*)?(?:\?([^#]*))?$/i;

/** @returns `undefined` for what is no http or https address */
export function addressOf(uri: string): Address | undefined {
  const [, scheme = '', authority = '', path = '', query = ''] = URI.exec(uri) ?? [];
  const origin = originOf(`${scheme}://${authority}`);
  return origin && { origin, path, query };
}

/** Compiles an HTTP proxy integration (facts 97-99). */
export function httpProxy(
  { value, operation, ...common }: Common,
  scope: IntegrationScope,
): HttpProxy | undefined {
  // A private one has an address that only a VPC link knows: the ledger refuses it.
  if (textOf(memberOf(value, 'connectionType')) === 'VPC_LINK') return undefined;
  const method = memberOf(value, 'httpMethod');
  const address = filledAddress(memberOf(value, 'uri'), `${common.pointer}/uri`, scope, addressOf);
  if (typeof method !== 'string' || address === undefined) return undefined;
  return {
    type: 'http',
    method: method.toUpperCase() === 'ANY' ? undefined : method.toUpperCase(),
    origin: address.origin,
    path: pathWriter(address.path, operation.path === '$default'),
    query: parseQuery(address.query),
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
