/** What a search asks for; the page is of a list of its own. */
export interface SearchQuery {
  readonly text: string;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/**
 * Checks a search's parameters: API Gateway, which caches by them, knows of their presence alone.
 *
 * @returns what is wrong, where something is
 */
export function readSearch(query: {
  readonly q: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}): SearchQuery | { readonly reason: string } {
  const { q: text, limit = 20, cursor } = query;
  if (text.length < 2 || text.length > 64)
    return { reason: 'query/q must have 2 to 64 characters' };
  if (limit < 1 || limit > 100) return { reason: 'query/limit must be 1 to 100' };
  return { text, limit, cursor };
}
