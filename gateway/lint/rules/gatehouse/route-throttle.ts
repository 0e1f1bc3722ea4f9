import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const routeThrottle: Rule = {
  id: 'gatehouse/route-throttle',
  kinds: ['http'],
  about:
    'A throttle of a single route names a route of the document; another would throttle nothing.',
  remedy: 'Correct throttle.routes in the config: GET /path.',
  facts: ['HTTP 106'],
  page: guide('http-api-throttling'),
  stopsServe: true,
};
