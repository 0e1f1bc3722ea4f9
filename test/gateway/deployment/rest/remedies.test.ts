import type { Json } from '../../../../gateway/document/document.ts';
import { intrinsicRemedy, quotesRemedy } from '../../../../gateway/deployment/rest/remedies.ts';

describe('what CloudFormation or Terraform would complete (import facts 181, 216)', () => {
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
    [
      'a variable of a Terraform template',
      '${hello_invoke_arn}',
      'An import takes the text with ${hello_invoke_arn} filled in: lint that, or write ${HelloInvokeArn} in its place and declare it: x-gatehouse: {substitutions: {HelloInvokeArn: VALUE}}.',
    ],
    [
      'an attribute of a Terraform resource',
      'arn:aws:lambda:${AWS::Region}:${aws_lambda_function.hello.arn}',
      'An import takes the text with ${aws_lambda_function.hello.arn} filled in: lint that, or write ${AwsLambdaFunctionHelloArn} in its place and declare it: x-gatehouse: {substitutions: {AwsLambdaFunctionHelloArn: VALUE}}.',
    ],
    [
      'a variable of the Serverless Framework',
      'http://${self:custom.host}/x',
      'An import takes the text with ${self:custom.host} filled in: lint that, or write ${SelfCustomHost} in its place and declare it: x-gatehouse: {substitutions: {SelfCustomHost: VALUE}}.',
    ],
    [
      'a variable of Jinja or Mustache',
      'arn:aws:lambda:{{ lambdaName }}',
      'An import takes the text with {{ lambdaName }} filled in: lint that, or write ${LambdaName} in its place and declare it: x-gatehouse: {substitutions: {LambdaName: VALUE}}.',
    ],
    ['what holds no name', 'http://${1}/${-}', undefined],
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
