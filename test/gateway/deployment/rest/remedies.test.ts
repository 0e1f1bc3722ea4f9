import type { Json } from '../../../../gateway/document/document.ts';
import { intrinsicRemedy, quotesRemedy } from '../../../../gateway/deployment/rest/remedies.ts';

describe('what CloudFormation would complete (import facts 181, 216)', () => {
  test.each<[string, Json | undefined, string | undefined]>([
    [
      'Fn::Sub with the attribute of a resource',
      { 'Fn::Sub': 'arn:aws:lambda:${AWS::Region}:${BooksFunction.Arn}/invocations' },
      'Write uri as text with a placeholder, ${BooksFunctionArn} in place of ${BooksFunction.Arn}, and declare it: x-gatehouse: {substitutions: {BooksFunctionArn: VALUE}}.',
    ],
    [
      'text of Fn::Sub without it',
      'arn:aws:lambda:${BooksFunction.Arn}',
      'Write ${BooksFunctionArn} in place of ${BooksFunction.Arn}: a placeholder has no dot, and is declared: x-gatehouse: {substitutions: {BooksFunctionArn: VALUE}}.',
    ],
    [
      'another intrinsic function',
      { 'Fn::GetAtt': ['BooksFunction', 'Arn'] },
      'Write uri as text with a placeholder like ${FunctionArn} in place of the intrinsic function, and declare it: x-gatehouse: {substitutions: {FunctionArn: VALUE}}.',
    ],
    ['stage variables are the stage’s', 'https://${stageVariables.host}/x', undefined],
    ['placeholders as they should be', '${BooksFunctionArn}', undefined],
    ['another object', { a: 1 }, undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_name, value, want) => expect(intrinsicRemedy(value)).toBe(want));
});

describe('a static value without its quotes (import fact 183)', () => {
  test.each<[string, string | undefined]>([
    ['*', 'Put single quotes inside the string: "\'*\'".'],
    ['"*"', 'Put single quotes inside the string: "\'*\'".'],
    ['GET,OPTIONS', 'Put single quotes inside the string: "\'GET,OPTIONS\'".'],
    ['methods', 'Put single quotes inside the string: "\'methods\'".'],
    ['method.request.header.X', undefined],
    ['$context.requestId', undefined],
    ['integration.response.body', undefined],
  ])('%s', (source, want) => expect(quotesRemedy(source)).toBe(want));
});
