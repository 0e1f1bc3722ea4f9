import type { Json } from '../../../../gateway/document/document.ts';
import { integrations } from '../../../../gateway/lint/rules/integrations.ts';
import { clean, getA, integrationOf, postB, said, withValue } from '../document.ts';

const a = integrationOf(getA);
const b = integrationOf(postB);

describe('integrations', () => {
  test('a clean document passes', () => expect(said(integrations, clean)).toEqual([]));

  test.each<[string, string, Json | undefined, string[]]>([
    [
      'no payload format (fact 207)',
      `${a}/payloadFormatVersion`,
      undefined,
      [
        `error payload-format-version ${a} A Lambda integration must say its payloadFormatVersion, "1.0" or "2.0" (fact 207).`,
      ],
    ],
    ['payload format 1.0 as a number (fact 100b)', `${a}/payloadFormatVersion`, 1, []],
    [
      'payload format 3.0',
      `${a}/payloadFormatVersion`,
      '3.0',
      [
        `error payload-format-version ${a}/payloadFormatVersion payloadFormatVersion is "1.0" or "2.0".`,
      ],
    ],
    [
      'payload format 2.0 towards HTTP (fact 28)',
      `${b}/payloadFormatVersion`,
      '2.0',
      [
        `error payload-format-version ${b}/payloadFormatVersion An HTTP_PROXY integration has payloadFormatVersion "1.0" only (fact 28).`,
      ],
    ],
    [
      '49 ms (fact 98)',
      `${a}/timeoutInMillis`,
      49,
      [
        `error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms (fact 98).`,
      ],
    ],
    ['50 ms', `${a}/timeoutInMillis`, 50, []],
    ['30 s', `${a}/timeoutInMillis`, 30_000, []],
    [
      '30001 ms (fact 98)',
      `${a}/timeoutInMillis`,
      30_001,
      [
        `error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms (fact 98).`,
      ],
    ],
    [
      'text for a time',
      `${a}/timeoutInMillis`,
      '1000',
      [
        `error integration-timeout ${a}/timeoutInMillis Timeout should be between 50 ms and 30000 ms (fact 98).`,
      ],
    ],
    [
      'an invocation ARN (fact 100b)',
      `${a}/uri`,
      'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${Prefix}-f:live/invocations',
      [],
    ],
    ['a whole URI in a placeholder', `${a}/uri`, '${FunctionArn}', []],
    [
      'another ARN',
      `${a}/uri`,
      'arn:aws:sqs:us-east-1:1:q',
      [
        `error integration-uri ${a}/uri Invalid function ARN or invalid uri: name a function as arn:aws:lambda:…:function:NAME or by its invocation ARN (fact 100b).`,
      ],
    ],
    [
      'an intrinsic function (fact 181)',
      `${a}/uri`,
      { 'Fn::Sub': 'x' },
      [
        `error integration-uri ${a}/uri uri is an object: write \${Name} placeholders instead of intrinsic functions (fact 181).`,
      ],
    ],
    [
      'no URI',
      `${a}/uri`,
      undefined,
      [
        `error integration-uri ${a}/uri Invalid function ARN or invalid uri: name a function as arn:aws:lambda:…:function:NAME or by its invocation ARN (fact 100b).`,
      ],
    ],
    ['an address with variables', `${b}/uri`, 'http://${stageVariables.host}/x/{proxy}', []],
    [
      'an address without scheme',
      `${b}/uri`,
      'example.com',
      [
        `error integration-uri ${b}/uri Invalid HTTP endpoint specified for URI: it is an http or https address.`,
      ],
    ],
    [
      'no method towards HTTP (fact 99)',
      `${b}/httpMethod`,
      undefined,
      [
        `error integration-method ${b} An HTTP_PROXY integration must say its httpMethod; ANY passes the method on (fact 99).`,
      ],
    ],
    [
      'a method that is none',
      `${b}/httpMethod`,
      'FETCH',
      [
        `error integration-method ${b}/httpMethod httpMethod is one of GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS, ANY.`,
      ],
    ],
    ['no method towards a function', `${a}/httpMethod`, undefined, []],
  ])('%s', (_, pointer, value, want) =>
    expect(said(integrations, withValue(pointer, value))).toEqual(want),
  );
});
