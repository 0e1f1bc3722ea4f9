import type { Json } from '../../../../gateway/document/document.ts';
import { restParameters } from '../../../../gateway/lint/rules/rest-parameters.ts';
import { cleanRest, getA, integration, restWith, saidOfRest } from '../rest-document.ts';

describe('parameters of a REST API', () => {
  test('a clean document passes', () => expect(saidOfRest(restParameters, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'a mapping that is no string (REST fact 224)',
      `${integration}/requestParameters/integration.request.header.nothing`,
      true,
      [
        `warning parameter-mapping ${integration}/requestParameters/integration.request.header.nothing Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.nothing' of resource '/a/{id}' and method 'GET' but got 'true'`,
      ],
    ],
    [
      'one of a response',
      `${integration}/responses/default/responseParameters/method.response.header.y`,
      1,
      [
        `warning parameter-mapping ${integration}/responses/default/responseParameters/method.response.header.y Invalid format for 'responseParameters'. Expected type string for property 'method.response.header.y' of resource '/a/{id}' and method 'GET' but got '1'`,
      ],
    ],
    [
      'a cookie (REST fact 229)',
      `${getA}/parameters`,
      [{ name: 'session', in: 'cookie' }],
      [
        `warning cookie-parameter ${getA}/parameters/0 Parameter "session" is a cookie, which a REST API does not read: no validator asks for it.`,
      ],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(restParameters, restWith(pointer, value))).toEqual(want);
  });
});
