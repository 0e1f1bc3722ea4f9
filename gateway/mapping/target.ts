import { isHeaderName } from '../media/header-list.ts';

/** What a parameter mapping does, and where. */
export interface Target {
  readonly action: 'append' | 'overwrite' | 'remove';
  readonly location: 'header' | 'querystring' | 'path' | 'statuscode';
  /** Lower case for a header; `''` for the path and the status code. */
  readonly name: string;
}

/** Headers that no mapping may touch (fact 94). */
const RESERVED =
  /^(?:access-control-.*|apigw-.*|authorization|connection|content-encoding|content-length|content-location|forwarded|keep-alive|origin|proxy-authenticate|proxy-authorization|te|trailers|transfer-encoding|upgrade|x-amz-.*|x-amzn-.*|x-forwarded-for|x-forwarded-host|x-forwarded-proto|via)$/;

export const isReserved = (header: string): boolean => RESERVED.test(header.toLowerCase());

/**
 * Reads a mapping's key: `append:header.NAME`, `remove:querystring.NAME`, `overwrite:path`,
 * `overwrite:statuscode` (facts 91, 92).
 *
 * @returns `undefined` for what is no key of that side
 */
export function parseTarget(key: string, side: 'request' | 'response'): Target | undefined {
  if (side === 'request' && key === 'overwrite:path')
    return { action: 'overwrite', location: 'path', name: '' };
  if (side === 'response' && key === 'overwrite:statuscode')
    return { action: 'overwrite', location: 'statuscode', name: '' };
  const [, action, location, name = ''] =
    (side === 'request' ? ANY_KEY : HEADER_KEY).exec(key) ?? [];
  if (location === 'header' && !isHeaderName(name)) return undefined;
  if (action === undefined) return undefined;
  return {
    action: action as Target['action'],
    location: location as Target['location'],
    name: location === 'header' ? name.toLowerCase() : name,
  };
}

const ANY_KEY = /^(append|overwrite|remove):(header|querystring)\.([^\s:]+)$/;
const HEADER_KEY = /^(append|overwrite|remove):(header)\.([^\s:]+)$/;
