import { compileMappingTemplate } from '../../../gateway/velocity/mapping-template.ts';
import { TemplateScope } from '../../../gateway/velocity/template-scope.ts';
import { rendered, viewOf } from './rendered.ts';

const context = {
  resourceId: 'abc123',
  resourcePath: '/pets/{id}',
  httpMethod: 'POST',
  extendedRequestId: 'extended=',
  requestTime: '21/Nov/2026:12:00:00 +0000',
  path: '/test/pets/6',
  accountId: '123456789012',
  protocol: 'HTTP/1.1',
  stage: 'test',
  domainPrefix: 'a1b2c3',
  requestTimeEpoch: 1795262400000,
  requestId: 'request-1',
  identity: { sourceIp: '127.0.0.1', user: null, apiKey: undefined },
  domainName: 'a1b2c3.execute-api.eu-west-1.amazonaws.com',
  deploymentId: 'd1',
  apiId: 'a1b2c3',
};
const keys =
  'resourceId resourcePath httpMethod extendedRequestId requestTime path accountId protocol requestOverride stage domainPrefix requestTimeEpoch requestId identity domainName deploymentId responseOverride apiId';

describe('$context', () => {
  test.each([
    [
      '159: its keys in order',
      '#foreach($k in $context.keySet())$k#if($foreach.hasNext) #end#end',
      keys,
    ],
    ['159: as many as there are', '$context.size()', '18'],
    [
      '159: the keys of requestOverride',
      '$context.requestOverride.keySet()',
      '[path, header, querystring]',
    ],
    ['159: the keys of responseOverride', '$context.responseOverride.keySet()', '[header]'],
    [
      '159: and status once it is set',
      '#set($context.responseOverride.status = 400)$context.responseOverride.keySet() $context.responseOverride.status',
      '[header, status] 400',
    ],
    ['159: no keys of an authorizer that is not there', '[$context.authorizer.keySet()]', '[]'],
    ['160: null prints nothing', "[$context.identity.user][$context.identity.get('user')]", '[][]'],
    [
      '160: so do the maps in it',
      "[$context.get('identity')][$context.get('requestOverride')][$context.requestOverride.get('path')][$context.get('responseOverride')]",
      '[][][][]',
    ],
    ['160: and escaped', "[$util.escapeJavaScript($context.get('identity'))]", '[]'],
    [
      '160: what is in them is there',
      "$context.get('identity').get('sourceIp') $context.identity.sourceIp",
      '127.0.0.1 127.0.0.1',
    ],
    [
      '161: path and resourcePath',
      '$context.path $context.resourcePath',
      '/test/pets/6 /pets/{id}',
    ],
    [
      '121: what nobody knows',
      '[$context.nothing][$context.nothing.more][$context.constructor][$context.class]',
      '[][][][]',
    ],
    ['a number counts', '#set($n = $context.requestTimeEpoch + 1)$n', '1795262400001'],
    ['a value by index', "$context['stage']", 'test'],
  ])('%s', (_name, template, want) => {
    expect(rendered(template, { context })).toBe(want);
  });

  test('the claims of a token print as Java has them', () => {
    const authorizer = { principalId: 'me', claims: { sub: '1', 'cognito:groups': 'a,b' } };
    expect(
      rendered("$context.authorizer.claims $context.authorizer.claims['cognito:groups']", {
        context: { authorizer },
      }),
    ).toBe('{sub=1, cognito:groups=a,b} a,b');
  });

  test('116: what a request template puts there lives on, and what is known is read anew', () => {
    const now: { status?: number } = {};
    const scope = new TemplateScope({ ...viewOf({}), context: () => ({ stage: 'test', ...now }) });
    const render = (template: string) => compileMappingTemplate(template).render(scope, undefined);
    expect(
      render(
        '#set($context.responseOverride.custom = "kept")#set($context.own = [1])$context.keySet()',
      ),
    ).toBe('[stage, requestOverride, responseOverride, own]');
    now.status = 200;
    expect(
      render('$context.responseOverride.custom $context.own $context.status $context.size()'),
    ).toBe('kept [1] 200 5');
  });
});
