import openapiTypescript, { astToString } from 'openapi-typescript';
import type { JsonObject } from '../../gateway/document/document.ts';

const header = '// Made by `npm run generate` from the document; not to be edited.\n';

/**
 * Types of every path, operation and component. A member with a default stays optional: who sends
 * may leave it out.
 */
export const typesOf = async (root: JsonObject): Promise<string> => {
  const nodes = await openapiTypescript(structuredClone(root) as never, {
    defaultNonNullable: false,
    silent: true,
  });
  return header + astToString(nodes);
};

/** A client for tests and scripts, over the same types. */
export const clientSource = `${header}import makeClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './types.ts';

export type ApiClient = Client<paths>;

/** Calls the API at \`baseUrl\`; paths, parameters, bodies and answers have the document's types. */
export const createClient = (options: ClientOptions): ApiClient => makeClient<paths>(options);
`;
