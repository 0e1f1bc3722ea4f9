import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const accessLogFormat: Rule = {
  id: 'gatehouse/access-log-format',
  kinds: ['rest', 'http'],
  about: 'An access-log format is at most 3 KB and has variables that $context has.',
  remedy: 'Take the variable out of accessLog.format, or write one that there is.',
  facts: ['import 225'],
  page: guide('set-up-logging'),
  stopsServe: true,
};
