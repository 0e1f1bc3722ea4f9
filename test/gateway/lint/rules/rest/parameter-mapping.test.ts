import type { Json } from '../../../../../gateway/document/document.ts';
import { contextOf } from '../../../../../gateway/lint/context.ts';
import { restParameterMapping } from '../../../../../gateway/lint/rules/rest/parameter-mapping.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const nothing = `${integration}/requestParameters/integration.request.header.nothing`;

describe('mappings of a REST API', () => {
  test('a clean document passes', () =>
    expect(saidOfRest(restParameterMapping, cleanRest)).toEqual([]));

  test.each<[string, string, Json, string[]]>([
    [
      'one that is no string (import fact 173, REST fact 224)',
      nothing,
      true,
      [
        `warning parameter-mapping ${nothing} Invalid format for 'requestParameters'. Expected type string for property 'integration.request.header.nothing' of resource '/a/{id}' and method 'GET' but got 'true'`,
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
    ['a string that is an expression of nothing: compiling refuses it', nothing, '*', []],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidOfRest(restParameterMapping, restWith(pointer, value))).toEqual(want);
  });

  test.each<[Json, string]>([
    [true, 'Write it as text, with single quotes inside the string: "\'true\'".'],
    [{ a: 1 }, 'Write an expression, or text in single quotes.'],
  ])('the remedy of %j', (value, remedy) => {
    const context = contextOf({ root: restWith(nothing, value) } as never, 'rest', {});
    const remarks = restParameterMapping.check?.(context) ?? [];
    expect(remarks.map((it) => it.remedy)).toEqual([remedy]);
  });
});
