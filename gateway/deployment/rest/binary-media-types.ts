import type { Json, JsonObject } from '../../document/document.ts';
import { memberOf, pointerTo } from '../../document/pointer.ts';
import type { Report } from '../report.ts';
import type { BinaryMediaTypes } from './deployment.ts';

const EXTENSION = 'x-amazon-apigateway-binary-media-types';

/** A message without a type is JSON (fact 164). */
const DEFAULT_TYPE = 'application/json';

/**
 * Compiles the media types whose bodies are bytes. `image/png` names one type, `application/*` all of
 * `application`, the very text `application/*` included, and `*` on both sides every type; a star in another place
 * never matches (facts 55, 57). Parameters and case of a media type are not looked at.
 */
export function binaryMediaTypesOf(root: JsonObject, report: Report): BinaryMediaTypes {
  const configured = typesOf(memberOf(root, EXTENSION), report);
  if (configured.length === 0) return NONE;
  const all = configured.includes('*/*');
  const exact = new Set(configured.filter((it) => !it.includes('*')));
  const prefixes = configured.flatMap((it) => (/^[^*/]+\/\*$/.test(it) ? [it.slice(0, -1)] : []));
  const isBinary = (type: string): boolean =>
    exact.has(type) || (all && type.includes('/')) || prefixes.some((it) => type.startsWith(it));
  return {
    hasContentType: (value) => isBinary(mediaType(value ?? DEFAULT_TYPE)),
    hasAccept: (value) => isBinary(mediaType((value ?? DEFAULT_TYPE).split(',', 1)[0] ?? '')),
  };
}

const NONE: BinaryMediaTypes = Object.freeze({
  hasContentType: () => false,
  hasAccept: () => false,
});

/** `image/png` of `Image/PNG; q=0.8`. */
const mediaType = (value: string): string => (value.split(';', 1)[0] ?? '').trim().toLowerCase();

function typesOf(value: Json | undefined, report: Report): string[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? (value as Json[]) : [value];
  return list.flatMap((type, at) => {
    if (typeof type === 'string' && Array.isArray(value)) return [mediaType(type)];
    const pointer = pointerTo(EXTENSION, ...(Array.isArray(value) ? [at] : []));
    report('binary-media-types', pointer, `${EXTENSION} is a list of media types.`);
    return [];
  });
}
