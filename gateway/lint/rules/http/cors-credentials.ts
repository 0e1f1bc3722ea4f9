import { memberOf, pointerTo } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const extension = 'x-amazon-apigateway-cors';

export const corsCredentials: Rule = {
  id: 'cors-credentials',
  kinds: ['http'],
  about: 'Credentials are not allowed to every origin there is.',
  remedy: 'Name the origins in allowOrigins, or take allowCredentials out.',
  facts: ['HTTP 88'],
  page: guide('http-api-cors'),
  check: ({ root }) => {
    const settings = root[extension];
    const origins = memberOf(settings, 'allowOrigins');
    const isAny = origins === '*' || (Array.isArray(origins) && origins.includes('*'));
    if (memberOf(settings, 'allowCredentials') !== true || !isAny) return [];
    const message = "allow-credentials is not supported if 'allow-origin' is *";
    return [{ severity: 'error', pointer: pointerTo(extension, 'allowCredentials'), message }];
  },
};
