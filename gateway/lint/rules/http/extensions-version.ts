import { memberOf } from '../../../document/pointer.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const MEMBER = 'x-amazon-apigateway-importexport-version';

export const extensionsVersion: Rule = {
  id: 'extensions-version',
  kinds: ['http'],
  about: `${MEMBER} has one version, "1.0".`,
  remedy: 'Say "1.0".',
  facts: ['import 202'],
  page: guide('api-gateway-swagger-extensions-importexport-version'),
  check: ({ root }) => {
    const version = memberOf(root, MEMBER);
    if (version === undefined || version === '1.0' || version === 1) return [];
    const message = `${MEMBER} is ${JSON.stringify(version)}, which no import knows.`;
    return [{ severity: 'error', pointer: `/${MEMBER}`, message }];
  },
};
