import type { Json } from '../../../../gateway/document/document.ts';
import { restResponseHeaders } from '../../../../gateway/lint/rules/rest-response-headers.ts';
import { cleanRest, getA, integration, restWith, saidOfRest } from '../rest-document.ts';

const at = `${integration}/responses/default/responseParameters/method.response.header.x`;
const told = `warning undeclared-header ${at} GET /a/{id} does not declare the header x for 200, which AWS refuses on import ("Invalid mapping expression parameter specified: method.response.header.x"): add it to the operation's responses.`;

describe('headers that an integration sets', () => {
  test('declared: a clean document passes', () =>
    expect(saidOfRest(restResponseHeaders, cleanRest)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    ['undeclared', `${getA}/responses/200/headers`, undefined, [told]],
    ['in another case', `${getA}/responses/200/headers`, { X: {} }, [told]],
    ['of a status that is undeclared', `${getA}/responses`, { '201': {} }, [told]],
    ['declared elsewhere', `${getA}/responses/200`, { $ref: '#/components/responses/ok' }, []],
    ['of a proxy integration, which has no mappings', `${integration}/type`, 'http_proxy', []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(restResponseHeaders, restWith(pointer, value))).toEqual(want);
  });
});
