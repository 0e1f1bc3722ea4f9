import type { DocumentOperation } from '../../../document/operations.ts';
import { memberOf } from '../../../document/pointer.ts';
import { isFunctionUri } from '../../function-uri.ts';
import { integrationAt, integrationType } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const INVOKES = ':lambda:path/';

/** Of what a placeholder names, only a proxy is sure to be a function. */
const callsFunction = ({ integration }: DocumentOperation): boolean => {
  const uri = memberOf(integration, 'uri');
  if (typeof uri !== 'string') return false;
  const type = integrationType(integration);
  return type === 'AWS_PROXY' ? isFunctionUri(uri) : type === 'AWS' && uri.includes(INVOKES);
};

const remark = (operation: DocumentOperation): Remark | undefined => {
  const stated = memberOf(operation.integration, 'httpMethod');
  if (typeof stated !== 'string' || stated === '' || stated.toUpperCase() === 'POST')
    return undefined;
  if (!callsFunction(operation)) return undefined;
  const message = `Lambda is invoked by POST, not by ${stated}: each call would be answered 500.`;
  return { severity: 'error', pointer: integrationAt(operation, 'httpMethod'), message };
};

export const functionMethod: Rule = {
  id: 'gatehouse/function-method',
  kinds: ['rest'],
  about:
    'The httpMethod of an integration is how API Gateway calls Lambda, whatever the caller’s method: POST alone works.',
  remedy: 'Write httpMethod: POST in the integration.',
  facts: ['REST 38', 'import 172'],
  page: guide('set-up-lambda-proxy-integrations'),
  check: ({ operations }) => operations.flatMap((it) => remark(it) ?? []),
};
