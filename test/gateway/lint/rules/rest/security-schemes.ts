import type { Json, JsonObject } from '../../../../../gateway/document/document.ts';
import { restWith, schemes } from '../../rest-document.ts';

/** The clean document with another scheme, which nothing requires. */
export const withScheme = (scheme: Json): JsonObject => restWith(`${schemes}/it`, scheme);

/** A header that is no API key, without an authorizer. */
export const bare = { type: 'apiKey', name: 'Authorization', in: 'header' } as const;
