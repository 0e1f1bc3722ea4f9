import { methodArn } from '../../../gateway/context/method-arn.ts';
import { compiled, documentWith, outcomeOf, routed } from '../authorizer/rest-calls.ts';

const deployment = compiled(documentWith({}, []));
const API = `arn:aws:execute-api:us-east-1:123456789012:${deployment.apiId}/prod/GET`;

describe('fact 201: the ARN of a method', () => {
  it.each([
    ['/pets/6', '/pets/6'],
    ['/pets/6/', '/pets/6'],
    ['//pets/6', '/pets/6'],
    ['/pets/6?q=1', '/pets/6'],
    ['/pets/a%2Fb', '/pets/a%2Fb'],
    ['/pets/%7BpetId%7D', '/pets/%7BpetId%7D'],
    ['/pets/$&', '/pets/$&'],
  ])('%s is %s', (url, path) => expect(methodArn(routed(deployment, { url }))).toBe(API + path));

  it('is 1,600 bytes long at most', async () => {
    const room = 1_600 - `${API}/pets/`.length;
    const arn = (length: number) =>
      outcomeOf(() => methodArn(routed(deployment, { url: `/pets/${'x'.repeat(length)}` })));
    expect(await arn(room)).toHaveLength(1_600);
    expect(await arn(room + 1)).toMatchObject({ type: 'DEFAULT_4XX', status: 414 });
  });
});
