import { ofAuthorizers } from '../../of-authorizers.ts';
import type { Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

export const authorizerScheme: Rule = {
  id: 'authorizer-scheme',
  kinds: ['http'],
  about: 'A jwt authorizer is documented for schemes of type oauth2 and openIdConnect, no others.',
  remedy: 'Say type: openIdConnect, with openIdConnectUrl, or type: oauth2, with flows.',
  facts: ['import 204'],
  page: guide('http-api-jwt-authorizer'),
  severities: ['warning'],
  check: (context) =>
    ofAuthorizers(context, 'jwt', ({ name, scheme }) => {
      const type = scheme['type'];
      if (type === 'oauth2' || type === 'openIdConnect') return undefined;
      const given = typeof type === 'string' ? type : 'none';
      const message = `Security scheme '${name}' is of type ${given}: a jwt authorizer is documented for oauth2 and openIdConnect only.`;
      return { severity: 'warning', at: [], message };
    }),
};
