import type { Json, JsonObject } from '../../document/document.ts';
import { memberOf, pointerTo } from '../../document/pointer.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import type { RestDeployment } from './deployment.ts';

const COMPRESSION = 'x-amazon-apigateway-minimum-compression-size';
const KEY_SOURCE = 'x-amazon-apigateway-api-key-source';
const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration';
const DISABLE = 'disableExecuteApiEndpoint';

/** Bytes (fact 216). */
const LARGEST_COMPRESSION_SIZE = 10_485_760;

/** Bytes from which on an answer is compressed; `undefined` where none is (fact 216). */
export function compressionSizeOf(root: JsonObject, report: Report): number | undefined {
  const size = memberOf(root, COMPRESSION);
  if (size === undefined || size === null) return undefined;
  if (typeof size === 'number' && Number.isInteger(size))
    if (size >= 0 && size <= LARGEST_COMPRESSION_SIZE) return size;
  const message = `${COMPRESSION} is a whole number from 0 to ${LARGEST_COMPRESSION_SIZE}.`;
  report('minimum-compression-size', pointerTo(COMPRESSION), message);
  return undefined;
}

/** Where API keys come from (fact 205). */
export function apiKeySourceOf(root: JsonObject, report: Report): RestDeployment['apiKeySource'] {
  const source = memberOf(root, KEY_SOURCE) ?? 'HEADER';
  if (source === 'HEADER' || source === 'AUTHORIZER') return source;
  const message = `${KEY_SOURCE} is HEADER or AUTHORIZER, not ${textOf(source)}.`;
  report('api-key-source', pointerTo(KEY_SOURCE), message);
  return 'HEADER';
}

/** Whether the default endpoint answers 403 (fact 228): the extension stands at the root or in the first server. */
export function isEndpointDisabled(root: JsonObject, report: Report): boolean {
  const server = memberOf(memberOf(root, 'servers'), '0');
  const places: [Json | undefined, string][] = [
    [memberOf(root, ENDPOINT), pointerTo(ENDPOINT)],
    [memberOf(server, ENDPOINT), pointerTo('servers', 0, ENDPOINT)],
  ];
  return places.some(([configuration, pointer]) => {
    const disabled = memberOf(configuration, DISABLE) ?? false;
    if (typeof disabled !== 'boolean')
      report('endpoint-configuration', `${pointer}/${DISABLE}`, `${DISABLE} is true or false.`);
    return disabled === true;
  });
}
