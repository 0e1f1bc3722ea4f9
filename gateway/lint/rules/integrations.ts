import type { Json } from '../../document/document.ts';
import { isObject, memberOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt, integrationType } from '../integration-place.ts';

export { integrationAt, integrationType };

const lambdaArn = /^arn:[^:]+:lambda:[^:]+:[^:]+:function:.+/;
const invocationArn =
  /^arn:[^:]+:apigateway:[^:]+:lambda:path\/2015-03-31\/functions\/arn:.+\/invocations$/;

type Check = (integration: Json) => readonly [member: string, message: string] | undefined;

const payloadFormat: Check = (integration) => {
  const version = memberOf(integration, 'payloadFormatVersion');
  const written = typeof version === 'number' ? version.toFixed(1) : version;
  if (integrationType(integration) === 'HTTP_PROXY')
    return version === undefined || written === '1.0'
      ? undefined
      : [
          'payloadFormatVersion',
          'An HTTP_PROXY integration has payloadFormatVersion "1.0" only (fact 28).',
        ];
  if (version === undefined)
    return [
      '',
      'A Lambda integration must say its payloadFormatVersion, "1.0" or "2.0" (fact 207).',
    ];
  const allowed =
    memberOf(integration, 'integrationSubtype') === undefined ? ['1.0', '2.0'] : ['1.0'];
  return typeof written === 'string' && allowed.includes(written)
    ? undefined
    : [
        'payloadFormatVersion',
        `payloadFormatVersion is ${allowed.map((it) => `"${it}"`).join(' or ')}.`,
      ];
};

const timeout: Check = (integration) => {
  const limit = memberOf(integration, 'timeoutInMillis');
  if (limit === undefined || (typeof limit === 'number' && limit >= 50 && limit <= 30_000))
    return undefined;
  return ['timeoutInMillis', 'Timeout should be between 50 ms and 30000 ms (fact 98).'];
};

/** Placeholders, stage and path variables stand for any text. */
const filled = (uri: string): string => uri.replaceAll(/\$?\{[^}]*\}/g, 'x');

const isFunction = (uri: string): boolean =>
  uri.startsWith('${') || lambdaArn.test(filled(uri)) || invocationArn.test(filled(uri));

const isAddress = (uri: string): boolean =>
  uri.startsWith('${') || (/^https?:\/\//.test(uri) && URL.canParse(filled(uri)));

const functionTarget: Check = (integration) => {
  const uri = memberOf(integration, 'uri');
  if (memberOf(integration, 'integrationSubtype') !== undefined) return undefined;
  if (typeof uri === 'string' && isFunction(uri)) return undefined;
  const reason = isObject(uri)
    ? 'uri is an object: write ${Name} placeholders instead of intrinsic functions (fact 181).'
    : 'Invalid function ARN or invalid uri: name a function as arn:aws:lambda:…:function:NAME or by its invocation ARN (fact 100b).';
  return ['uri', reason];
};

const target: Check = (integration) => {
  if (integrationType(integration) === 'AWS_PROXY') return functionTarget(integration);
  const uri = memberOf(integration, 'uri');
  if (memberOf(integration, 'connectionType') === 'VPC_LINK') return undefined;
  return typeof uri === 'string' && isAddress(uri)
    ? undefined
    : ['uri', 'Invalid HTTP endpoint specified for URI: it is an http or https address.'];
};

const verbs = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']);

const method: Check = (integration) => {
  const verb = memberOf(integration, 'httpMethod');
  if (verb === undefined)
    return integrationType(integration) === 'HTTP_PROXY'
      ? [
          '',
          'An HTTP_PROXY integration must say its httpMethod; ANY passes the method on (fact 99).',
        ]
      : undefined;
  return typeof verb === 'string' && verbs.has(verb.toUpperCase())
    ? undefined
    : ['httpMethod', `httpMethod is one of ${[...verbs].join(', ')}.`];
};

const checks: readonly (readonly [string, Check])[] = [
  ['payload-format-version', payloadFormat],
  ['integration-timeout', timeout],
  ['integration-uri', target],
  ['integration-method', method],
];

/** The members of an HTTP API's integration (facts 28, 97 to 100b, 207). */
export const integrations: Rule = ({ kind, operations }) =>
  kind !== 'http'
    ? []
    : operations.flatMap((operation): Remark[] => {
        const { integration } = operation;
        const type = integrationType(integration);
        if (!isObject(integration) || (type !== 'AWS_PROXY' && type !== 'HTTP_PROXY')) return [];
        return checks.flatMap(([rule, check]): Remark[] => {
          const found = check(integration);
          if (found === undefined) return [];
          const [member, message] = found;
          const pointer = integrationAt(operation, ...(member === '' ? [] : [member]));
          return [{ severity: 'error', rule, pointer, message }];
        });
      });
