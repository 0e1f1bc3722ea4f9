import type { Json } from '../../../../../gateway/document/document.ts';
import { otherAccount } from '../../../../../gateway/lint/rules/gatehouse/other-account.ts';
import { authorizerOf, clean, getA, integrationOf, said, withValue } from '../../document.ts';

const uri = `${integrationOf(getA)}/uri`;
const arn = (region: string, account: string): string =>
  `arn:aws:apigateway:${region}:lambda:path/2015-03-31/functions/arn:aws:lambda:${region}:${account}:function:f/invocations`;

const saidOf = (text: string, substitutions = {}): string[] =>
  said(otherAccount, withValue(uri, text), { substitutions });

test('a clean document passes', () => expect(said(otherAccount, clean)).toEqual([]));

test('an ARN of another Region and account is noted, once', () =>
  expect(saidOf(arn('eu-west-1', '111122223333'))).toEqual([
    `info gatehouse/other-account ${uri} This ARN is of eu-west-1 and 111122223333; here everything is of us-east-1 and 123456789012.`,
  ]));

test.each<[string, string, object]>([
  ['of this one', arn('us-east-1', '123456789012'), {}],
  ['with placeholders (import fact 160)', arn('${AWS::Region}', '${AWS::AccountId}'), {}],
  ['without Region and account', 'arn:aws:s3:::bucket', {}],
  [
    'of the one the config names',
    'arn:aws:lambda:eu-west-1:123456789012:function:f',
    { 'AWS::Region': 'eu-west-1' },
  ],
])('an ARN %s is not', (_, text, substitutions) =>
  expect(saidOf(text, substitutions).filter((it) => it.includes(uri))).toEqual([]),
);

const role = 'arn:aws:iam::111122223333:role/r';
const lambdaAuthorizer = authorizerOf('lambda');

test.each([
  ['an integration’s role', `${integrationOf(getA)}/credentials`],
  ['an authorizer’s function', `${lambdaAuthorizer}/authorizerUri`],
  ['an authorizer’s role', `${lambdaAuthorizer}/authorizerCredentials`],
])('%s of another account is noted as well', (_, pointer) =>
  expect(said(otherAccount, withValue(pointer, role))).toEqual([
    `info gatehouse/other-account ${pointer} This ARN is of 111122223333; here everything is of us-east-1 and 123456789012.`,
  ]),
);

test.each<[string, string, Json]>([
  ['of another member', `${integrationOf(getA)}/comment`, role],
  ['that is no text', uri, [role]],
])('an ARN %s is not', (_, pointer, value) =>
  expect(said(otherAccount, withValue(pointer, value))).toEqual([]),
);
