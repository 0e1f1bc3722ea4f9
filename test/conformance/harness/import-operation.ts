import type { Json, JsonObject } from '../../../gateway/document/document.ts';
import { leastDocuments } from './least-document.ts';

const { responses, security, ...extensions } = leastDocuments.rest.paths['/x'].get;

/** An operation of a REST API that is imported without a word, with these members besides. */
export const operation = (members: Readonly<Record<string, Json>> = {}): JsonObject => ({
  ...extensions,
  operationId: undefined,
  responses,
  security,
  ...members,
});

/** A request body of one media type. */
export const body = (schema: Json, mediaType = 'application/json'): JsonObject => ({
  content: { [mediaType]: { schema } },
});

/** A response of one media type. */
export const response = (schema: Json, mediaType = 'application/json'): JsonObject => ({
  description: 'ok',
  ...body(schema, mediaType),
});
