import type { Json } from '../../../../../gateway/document/document.ts';
import { template } from '../../../../../gateway/lint/rules/gatehouse/template.ts';
import { cleanRest, integration, restWith, saidOfRest } from '../../rest-document.ts';

const request = `${integration}/requestTemplates/application~1json`;
const response = `${integration}/responses/default/responseTemplates/text~1plain`;

test('a clean document passes', () => expect(saidOfRest(template, cleanRest)).toEqual([]));

test.each<[string, string, Json, string[]]>([
  [
    'of a request, with its line',
    request,
    '{\n#if($x',
    [
      `warning gatehouse/template ${request} The template of application/json cannot be parsed: Unexpected where ) is wanted: "the end of the template" at line 2, column 7.`,
    ],
  ],
  [
    'of a response',
    response,
    '#foreach(',
    [
      `warning gatehouse/template ${response} The template of text/plain cannot be parsed: Unexpected where ) is wanted: "the end of the template" at line 1, column 10.`,
    ],
  ],
  ['that renders', request, '#if($x)a#end', []],
  ['with a placeholder in it', request, '"arn:${AWS::Partition}:sns"', []],
  ['that is no text: compiling refuses it', request, 1, []],
])('a template %s (REST fact 125)', (_name, pointer, value, want) => {
  expect(saidOfRest(template, restWith(pointer, value))).toEqual(want);
});
