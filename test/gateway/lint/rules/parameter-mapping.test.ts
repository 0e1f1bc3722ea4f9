import type { Json } from '../../../../gateway/document/document.ts';
import { parameterMapping } from '../../../../gateway/lint/rules/parameter-mapping.ts';
import { clean, integrationOf, postB, said, withValue } from '../document.ts';

const request = `${integrationOf(postB)}/requestParameters`;
const response = `${integrationOf(postB)}/responseParameters`;

describe('parameter mapping', () => {
  test('a clean document passes', () => expect(said(parameterMapping, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    ['a path (fact 91)', request, { 'overwrite:path': '/x/${request.path.id}' }, []],
    ['a removed header (fact 91)', request, { 'remove:header.x': "''" }, []],
    ['part of the body (fact 91)', request, { 'append:querystring.a': '$request.body.a.b' }, []],
    [
      'an unknown action',
      request,
      { 'set:header.x': 'a' },
      [
        `error parameter-mapping ${request}/set:header.x Invalid mapping "set:header.x": write append, overwrite or remove, a colon, and what is mapped (facts 91, 92).`,
      ],
    ],
    [
      'a form of REST APIs',
      request,
      { 'integration.request.header.x': "'a'" },
      [
        `error parameter-mapping ${request}/integration.request.header.x Invalid mapping "integration.request.header.x": write append, overwrite or remove, a colon, and what is mapped (facts 91, 92).`,
      ],
    ],
    [
      'a reserved header (fact 94)',
      request,
      { 'overwrite:header.Authorization': 'a' },
      [
        `error parameter-mapping ${request}/overwrite:header.Authorization Header "Authorization" is reserved and cannot be mapped (fact 94).`,
      ],
    ],
    [
      'a value that is no text (fact 173)',
      request,
      { 'append:header.x': true },
      [
        `warning parameter-mapping ${request}/append:header.x Invalid format for 'requestParameters'. Expected type string for property 'append:header.x' but got 'true'; it is dropped (fact 173).`,
      ],
    ],
    [
      'deep search in the body (fact 91)',
      request,
      { 'append:header.x': '$request.body..a' },
      [
        `error parameter-mapping ${request}/append:header.x Invalid mapping expression specified: $request.body..a`,
      ],
    ],
    [
      'the response in a request',
      request,
      { 'append:header.x': '$response.header.a' },
      [
        `error parameter-mapping ${request}/append:header.x Invalid mapping expression specified: $response.header.a`,
      ],
    ],
    ['a status (fact 92)', `${response}/200`, { 'overwrite:statuscode': '201' }, []],
    [
      'a status beyond 599 (fact 92)',
      `${response}/600`,
      {},
      [
        `error parameter-mapping ${response}/600 responseParameters are objects by status, 200 to 599 (fact 92).`,
      ],
    ],
    [
      'a query string in a response',
      `${response}/200`,
      { 'append:querystring.a': 'b' },
      [
        `error parameter-mapping ${response}/200/append:querystring.a Invalid mapping "append:querystring.a": write append, overwrite or remove, a colon, and what is mapped (facts 91, 92).`,
      ],
    ],
    [
      'the request in a response',
      `${response}/200`,
      { 'append:header.a': '$request.header.b' },
      [
        `error parameter-mapping ${response}/200/append:header.a Invalid mapping expression specified: $request.header.b`,
      ],
    ],
  ])('%s', (_, pointer, value, want) =>
    expect(said(parameterMapping, withValue(pointer, value))).toEqual(want),
  );
});
