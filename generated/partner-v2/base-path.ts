// Made by `npm run generate` from the document; not to be edited.
/** What the domain maps this API to. */
export const basePath = '/v2';
