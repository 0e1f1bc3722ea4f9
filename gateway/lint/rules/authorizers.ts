import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

const rule = 'authorizer';
const extension = 'x-amazon-apigateway-authorizer';

type Found = readonly [member: string, message: string, severity?: 'warning'];

const isText = (value: Json | undefined): value is string =>
  typeof value === 'string' && value !== '';

const jwtSource = /^\$request\.(header|querystring)\.[^,\s]+$/;
const requestSource = /^\$(request\.(header|querystring)|context|stageVariables)\.[^,\s]+$/;

/** Facts 55, 69, 204. */
const jwt = (scheme: Json, authorizer: Json): Found[] => {
  const found: Found[] = [];
  const type = memberOf(scheme, 'type');
  if (type !== 'oauth2' && type !== 'openIdConnect')
    found.push([
      '',
      'A jwt authorizer is documented for schemes of type oauth2 and openIdConnect only (fact 204).',
      'warning',
    ]);
  const settings = memberOf(authorizer, 'jwtConfiguration');
  if (!isText(memberOf(settings, 'issuer')))
    found.push(['jwtConfiguration', 'A jwt authorizer needs jwtConfiguration.issuer.']);
  const audience = memberOf(settings, 'audience');
  if (!Array.isArray(audience) || audience.length === 0 || !audience.every(isText))
    found.push([
      'jwtConfiguration',
      'A jwt authorizer needs jwtConfiguration.audience, a list of strings.',
    ]);
  else if (audience.length > 50)
    found.push(['jwtConfiguration', 'An authorizer has at most 50 audiences (fact 69).']);
  const source = memberOf(authorizer, 'identitySource');
  if (!isText(source) || !jwtSource.test(source))
    found.push([
      'identitySource',
      'identitySource is one of $request.header.NAME or $request.querystring.NAME (fact 55).',
    ]);
  return found;
};

const ttl = (authorizer: Json): Found[] => {
  const seconds = memberOf(authorizer, 'authorizerResultTtlInSeconds');
  if (seconds === undefined) return [];
  if (typeof seconds !== 'number' || seconds < 0 || seconds > 3600)
    return [
      ['authorizerResultTtlInSeconds', 'authorizerResultTtlInSeconds is 0 to 3600 (fact 79).'],
    ];
  if (seconds > 0 && !isText(memberOf(authorizer, 'identitySource')))
    return [
      ['authorizerResultTtlInSeconds', 'Caching needs an identitySource: it is the key (fact 79).'],
    ];
  return [];
};

/** Facts 73, 75, 78, 79, 205. */
const request = (authorizer: Json): Found[] => {
  const found: Found[] = [];
  if (!isText(memberOf(authorizer, 'authorizerUri')))
    found.push(['', 'A request authorizer needs an authorizerUri.']);
  const version = memberOf(authorizer, 'authorizerPayloadFormatVersion');
  const written = typeof version === 'number' ? version.toFixed(1) : version;
  if (written !== '1.0' && written !== '2.0')
    found.push([
      'authorizerPayloadFormatVersion',
      'authorizerPayloadFormatVersion must be "1.0" or "2.0".',
    ]);
  if (memberOf(authorizer, 'enableSimpleResponses') === true && written !== '2.0')
    found.push([
      'enableSimpleResponses',
      'Simple responses need authorizerPayloadFormatVersion "2.0" (fact 75).',
    ]);
  const source = memberOf(authorizer, 'identitySource');
  const sources = typeof source === 'string' ? source.split(',').map((it) => it.trim()) : [];
  if (source !== undefined && (!isText(source) || !sources.every((it) => requestSource.test(it))))
    found.push([
      'identitySource',
      'identitySource lists $request.header.N, $request.querystring.N, $context.N or $stageVariables.N (fact 78).',
    ]);
  return [...found, ...ttl(authorizer)];
};

const judge = (scheme: Json, authorizer: Json): Found[] => {
  if (!isObject(authorizer)) return [['', `${extension} is an object.`]];
  const type = memberOf(authorizer, 'type');
  if (type === 'jwt') return jwt(scheme, authorizer);
  if (type === 'request') return request(authorizer);
  const given = typeof type === 'string' ? `'${type}'` : 'missing';
  return [
    [
      'type',
      `An HTTP API has authorizers of type jwt and request; this type is ${given} (fact 202).`,
    ],
  ];
};

/** Security schemes with an authorizer, used or not: an import makes them all (fact 162). */
export const authorizers: Rule = ({ root, kind }) =>
  kind !== 'http'
    ? []
    : membersOf(memberOf(root['components'], 'securitySchemes')).flatMap(
        ([name, scheme]): Remark[] => {
          const authorizer = memberOf(scheme, extension);
          if (authorizer === undefined) return [];
          const at = pointerTo('components', 'securitySchemes', name, extension);
          return judge(scheme, authorizer).map(([member, message, severity]) => ({
            severity: severity ?? 'error',
            rule,
            pointer: memberOf(authorizer, member) === undefined ? at : `${at}/${member}`,
            message: `Authorizer '${name}': ${message}`,
          }));
        },
      );
