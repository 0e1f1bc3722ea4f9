import { pointerTo } from '../../../document/pointer.ts';
import { pathsWithoutSlash } from '../../paths-without-slash.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const pathSlash: Rule = {
  id: 'path-slash',
  kinds: ['rest', 'http'],
  about: 'A path begins with a slash, that of the default route too: what does not makes nothing.',
  remedy: 'Begin the path with a slash.',
  facts: ['import 195', 'import 203'],
  page: guide('api-gateway-import-api'),
  severities: ['warning'],
  check: ({ root }) =>
    pathsWithoutSlash(root).map((path) => ({
      severity: 'warning',
      pointer: pointerTo('paths', path),
      message: `Parse issue: attribute paths. Resource ${path} should start with /`,
    })),
};
