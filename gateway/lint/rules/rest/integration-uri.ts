import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const integrationUri: Rule = {
  id: 'integration-uri',
  kinds: ['rest'],
  about:
    'The uri of an integration is the ARN of a function or of a service, or an http or https address.',
  remedy:
    'Write arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations for a function, arn:aws:apigateway:{region}:{service}:path/… or :action/… for a service.',
  facts: ['import 176', 'import 182', 'REST 90'],
  page: guide('api-gateway-swagger-extensions-integration'),
};
