import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** Told of a config before its document is read. */
export const config: Rule = {
  id: 'gatehouse/config',
  kinds: ['rest', 'http', 'websocket'],
  about: 'A config has members that are known, of the types they have.',
  remedy: 'Correct the member: gatehouse serve --help and the README name them all.',
  facts: [],
  page: guide('set-up-stages'),
  stopsServe: true,
};
