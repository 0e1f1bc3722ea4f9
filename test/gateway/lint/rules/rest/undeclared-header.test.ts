import type { Json } from '../../../../../gateway/document/document.ts';
import { undeclaredHeader } from '../../../../../gateway/lint/rules/rest/undeclared-header.ts';
import { cleanRest, getA, integration, restWith, saidOfRest } from '../../rest-document.ts';

const at = `${integration}/responses/default/responseParameters/method.response.header.x`;
const told = `error undeclared-header ${at} Unable to put integration response on 'GET' for resource at path '/a/{id}': Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: method.response.header.x]`;

describe('headers that an integration sets', () => {
  test('declared: a clean document passes', () =>
    expect(saidOfRest(undeclaredHeader, cleanRest)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'of a response that has no status',
      `${integration}/responses/default/statusCode`,
      undefined,
      [],
    ],
    ['of a status that is a number', `${integration}/responses/default/statusCode`, 201, [told]],
    [
      'of a status that is a number, declared',
      `${integration}/responses/default/statusCode`,
      200,
      [],
    ],
    ['undeclared', `${getA}/responses/200/headers`, undefined, [told]],
    ['in another case', `${getA}/responses/200/headers`, { X: {} }, [told]],
    ['of a status that is undeclared', `${getA}/responses`, { '201': {} }, [told]],
    ['declared elsewhere', `${getA}/responses/200`, { $ref: '#/components/responses/ok' }, []],
    ['of a proxy integration, which has no mappings', `${integration}/type`, 'http_proxy', []],
    ['one that is dropped, being no text', at.replace(/x$/, 'z'), 1, []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(undeclaredHeader, restWith(pointer, value))).toEqual(want);
  });

  test('no recorded fact has it: serve goes on', () =>
    expect(undeclaredHeader.disputed).toBe(true));
});
