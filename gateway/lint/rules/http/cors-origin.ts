import type { Json } from '../../../document/document.ts';
import { memberOf, pointerTo } from '../../../document/pointer.ts';
import { filledIn, startsUnknown } from '../../filled-in.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const extension = 'x-amazon-apigateway-cors';

const isOrigin = (text: string): boolean =>
  text === '*' || startsUnknown(text) || /^https?:\/\//.test(text);

/** Reported of origins with other schemes, of browser extensions and apps. */
export const corsOrigin: Rule = {
  id: 'cors-origin',
  kinds: ['http'],
  about: 'An origin is *, or begins with http:// or https://.',
  remedy: 'Write the scheme before the host: https://example.com.',
  facts: ['HTTP 82'],
  page: guide('http-api-cors'),
  check: (context) => {
    const origins = memberOf(context.root[extension], 'allowOrigins');
    const listed = Array.isArray(origins) ? (origins as Json[]) : [];
    return listed.flatMap((origin, at): Remark[] => {
      if (typeof origin !== 'string' || isOrigin(filledIn(context, origin))) return [];
      const pointer = pointerTo(extension, 'allowOrigins', at);
      return [{ severity: 'error', pointer, message: `Invalid format for origin ${origin}` }];
    });
  },
};
