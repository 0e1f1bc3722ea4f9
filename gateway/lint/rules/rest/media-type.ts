import { bodySchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** RFC 6838: two names with a slash between them, parameters after a semicolon; ranges stand for many. */
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;.*)?$/;

export const mediaType: Rule = {
  id: 'media-type',
  kinds: ['rest'],
  about:
    'The models of a body go by media type; imports with a name that is none were reported to fail.',
  remedy: 'Write it as application/json is written.',
  facts: ['import 188'],
  page: guide('models-mappings-models'),
  disputed: true,
  check: (context) =>
    bodySchemasOf(context)
      .filter((it) => !MEDIA_TYPE.test(it.mediaType))
      .map(({ mediaType: name, mediaPointer }): Remark => {
        const message = `Invalid content type specified: ${name}`;
        return { severity: 'error', pointer: mediaPointer, message };
      }),
};
