import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Reported by `npm run generate`. */
export const operationId: Rule = {
  id: 'gatehouse/operation-id',
  kinds: ['rest', 'http', 'websocket'],
  about: 'Handlers, types and clients are named by the operationId.',
  remedy: 'Write operationId: listUsers, a name in TypeScript, at the operation.',
  facts: [],
  page: guide('api-gateway-import-api'),
};
