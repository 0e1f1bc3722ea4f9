import type { Json } from '../../../gateway/document/document.ts';
import { lint } from '../../../gateway/lint/lint.ts';
import { documentOf } from '../../../gateway/document/read.ts';
import { saidByLedger } from './ledger-said.ts';
import { cleanRest, getA, integration, restWith } from './rest-document.ts';

const unknown = (name: string): string =>
  `"${name}" is not known here: API Gateway has no such member in this place, or it is newer than this gateway.`;

describe('honour or refuse, REST APIs', () => {
  test('a clean document passes', () => expect(saidByLedger('rest', cleanRest)).toEqual([]));

  test('no rule has anything against a clean document', () => {
    expect(lint(documentOf(cleanRest), 'rest')).toEqual([]);
  });

  test.each<[string, string, Json, string[]]>([
    [
      'a member of an integration response',
      `${integration}/responses/default/statuscode`,
      200,
      [
        `error gatehouse/unknown-member ${integration}/responses/default/statuscode ${unknown('statuscode')} Write statusCode.`,
      ],
    ],
    [
      'a member as Smithy spells it',
      `${integration}/passThroughBehavior`,
      'when_no_match',
      [
        `warning ignored-by-aws ${integration}/passThroughBehavior passThroughBehavior: Smithy spells it so; an import reads passthroughBehavior.`,
      ],
    ],
    [
      'a name of HTTP APIs alone, in a place of none',
      '/x-amazon-apigateway-tag-value',
      'x',
      [
        'error gatehouse/unknown-member /x-amazon-apigateway-tag-value x-amazon-apigateway-tag-value means nothing in this place. Take it out.',
      ],
    ],
    [
      'an authorizer of HTTP APIs, once',
      '/components/securitySchemes/token/x-amazon-apigateway-authorizer/jwtConfiguration',
      { issuer: 'https://a.test', audience: ['a'] },
      [
        'error gatehouse/not-honoured /components/securitySchemes/token/x-amazon-apigateway-authorizer/jwtConfiguration jwtConfiguration: A REST API has no JWT authorizer (fact 72 of HTTP APIs).',
      ],
    ],
    [
      'answers that are streamed',
      `${integration}/responseTransferMode`,
      'STREAM',
      [
        `error gatehouse/not-honoured ${integration}/responseTransferMode responseTransferMode: Streamed answers are not served yet.`,
      ],
    ],
    ['answers that are not, as exports say', `${integration}/responseTransferMode`, 'BUFFERED', []],
    [
      'a payload format that only HTTP APIs have',
      `${integration}/payloadFormatVersion`,
      '2.0',
      [
        `warning ignored-by-aws ${integration}/payloadFormatVersion payloadFormatVersion: HTTP APIs only; an import into a REST API passes by it.`,
      ],
    ],
    ['the payload format of REST APIs', `${integration}/payloadFormatVersion`, '1.0', []],
    ['the same, as YAML reads it', `${integration}/payloadFormatVersion`, 1, []],
    [
      'a certificate that is not looked at',
      `${integration}/tlsConfig`,
      { insecureSkipVerification: true },
      [
        `error gatehouse/not-honoured ${integration}/tlsConfig tlsConfig: Backends with their own certificates are not served yet.`,
      ],
    ],
    [
      'a certificate that is looked at, as always',
      `${integration}/tlsConfig`,
      { insecureSkipVerification: false },
      [],
    ],
    [
      'a member of a validator',
      '/x-amazon-apigateway-request-validators/all/validateRequestBodies',
      true,
      [
        `error gatehouse/unknown-member /x-amazon-apigateway-request-validators/all/validateRequestBodies ${unknown('validateRequestBodies')} Write validateRequestBody.`,
      ],
    ],
    [
      'a member of a gateway response',
      '/x-amazon-apigateway-gateway-responses/DEFAULT_4XX/status',
      400,
      [
        `error gatehouse/unknown-member /x-amazon-apigateway-gateway-responses/DEFAULT_4XX/status ${unknown('status')} Correct its name, or take it out.`,
      ],
    ],
    [
      'an extension nobody knows',
      `${getA}/x-amazon-apigateway-nope`,
      {},
      [
        `error gatehouse/unknown-member ${getA}/x-amazon-apigateway-nope ${unknown('x-amazon-apigateway-nope')} Correct its name, or take it out.`,
      ],
    ],
    [
      'what only HTTP APIs have',
      '/x-amazon-apigateway-cors',
      {},
      [
        'warning ignored-by-aws /x-amazon-apigateway-cors x-amazon-apigateway-cors: HTTP APIs only; an import into a REST API passes by it.',
      ],
    ],
    [
      'what counts once deployed',
      `${integration}/credentials`,
      'arn:aws:iam::123456789012:role/r',
      [`info deployed-only ${integration}/credentials credentials: The role that may invoke it.`],
    ],
    [
      'what is not served',
      `${integration}/responseTransferMode`,
      'STREAM',
      [
        `error gatehouse/not-honoured ${integration}/responseTransferMode responseTransferMode: Streamed answers are not served yet.`,
      ],
    ],
  ])('%s', (_name, pointer, value, want) => {
    expect(saidByLedger('rest', restWith(pointer, value))).toEqual(want);
  });
});
