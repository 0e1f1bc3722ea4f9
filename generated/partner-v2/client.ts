// Made by `npm run generate` from the document; not to be edited.
import makeClient, { type Client, type ClientOptions } from 'openapi-fetch';
import type { paths } from './types.ts';

export type ApiClient = Client<paths>;

/** Calls the API at `baseUrl`; paths, parameters, bodies and answers have the document's types. */
export const createClient = (options: ClientOptions): ApiClient => makeClient<paths>(options);
