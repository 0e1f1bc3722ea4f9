import type { Json } from '../../document/document.ts';
import { escapeToken, isObject, memberOf, membersOf } from '../../document/pointer.ts';
import { isReserved } from '../../mapping/target.ts';
import type { Remark, Rule } from '../context.ts';
import { integrationAt } from './integrations.ts';

const rule = 'parameter-mapping';

const requestKey = /^((append|overwrite|remove):(header|querystring)\.[^\s:]+|overwrite:path)$/;
const responseKey = /^((append|overwrite|remove):header\.[^\s:]+|overwrite:statuscode)$/;

const sources = {
  request:
    /^\$(request\.(header|querystring|path)\.\S+|request\.(body|path)(\..+)?|context\.\S+|stageVariables\.\S+)$/,
  response: /^\$(response\.header\.\S+|response\.body(\..+)?|context\.\S+|stageVariables\.\S+)$/,
};

const badExpression = (text: string, side: 'request' | 'response'): string | undefined => {
  const single = text.startsWith('$') && !text.startsWith('${') ? [text] : [];
  const combined = [...text.matchAll(/\$\{([^}]*)\}/g)].map(
    ([, inner = '']) => `$${inner.replace(/^\$/, '')}`,
  );
  const wrong = [
    ...single,
    ...combined.filter((it) => /^\$(request|response|context|stageVariables)\b/.test(it)),
  ].find((it) => !sources[side].test(it) || /\.\.|\[\?/.test(it));
  return wrong === undefined ? undefined : `Invalid mapping expression specified: ${wrong}`;
};

const judge = (
  key: string,
  value: Json,
  side: 'request' | 'response',
): readonly ['error' | 'warning', string] | undefined => {
  if (typeof value !== 'string')
    return [
      'warning',
      `Invalid format for '${side}Parameters'. Expected type string for property '${key}' but got '${JSON.stringify(value)}'; it is dropped (fact 173).`,
    ];
  if (!(side === 'request' ? requestKey : responseKey).test(key))
    return [
      'error',
      `Invalid mapping "${key}": write append, overwrite or remove, a colon, and what is mapped (facts 91, 92).`,
    ];
  const header = /:header\.(.+)$/.exec(key)?.[1];
  if (header !== undefined && isReserved(header))
    return ['error', `Header "${header}" is reserved and cannot be mapped (fact 94).`];
  const message = key.startsWith('remove:') ? undefined : badExpression(value, side);
  return message === undefined ? undefined : ['error', message];
};

const judgeAll = (mappings: Json | undefined, side: 'request' | 'response', at: string): Remark[] =>
  membersOf(mappings).flatMap(([key, value]): Remark[] => {
    const found = judge(key, value, side);
    if (found === undefined) return [];
    return [{ severity: found[0], rule, pointer: `${at}/${escapeToken(key)}`, message: found[1] }];
  });

/** `requestParameters` and `responseParameters` of HTTP APIs (facts 91 to 95). */
export const parameterMapping: Rule = ({ kind, operations }) =>
  kind !== 'http'
    ? []
    : operations.flatMap((operation): Remark[] => {
        const { integration } = operation;
        if (memberOf(integration, 'integrationSubtype') !== undefined) return [];
        const at = integrationAt(operation, 'responseParameters');
        const request = memberOf(integration, 'requestParameters');
        return [
          ...judgeAll(request, 'request', integrationAt(operation, 'requestParameters')),
          ...membersOf(memberOf(integration, 'responseParameters')).flatMap(
            ([status, mappings]): Remark[] => {
              const pointer = `${at}/${escapeToken(status)}`;
              if (/^[2-5]\d\d$/.test(status) && isObject(mappings))
                return judgeAll(mappings, 'response', pointer);
              const message = 'responseParameters are objects by status, 200 to 599 (fact 92).';
              return [{ severity: 'error', rule, pointer, message }];
            },
          ),
        ];
      });
