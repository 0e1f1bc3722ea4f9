import type { Json } from '../../document/document.ts';
import { isObject, memberOf, membersOf } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';

const rule = 'cors';
const at = '/x-amazon-apigateway-cors';
const lists = new Set(['allowOrigins', 'allowMethods', 'allowHeaders', 'exposeHeaders']);

const isStrings = (value: Json): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const reasonAgainst = (name: string, value: Json): string | undefined => {
  if (lists.has(name) && !isStrings(value)) return `${name} is a list of strings.`;
  if (name === 'allowCredentials' && typeof value !== 'boolean') return `${name} is true or false.`;
  const isAge = typeof value === 'number' && value >= -1 && value <= 86_400;
  if (name === 'maxAge' && !isAge) return 'maxAge is -1 to 86400 seconds.';
  return undefined;
};

/** The six members of `x-amazon-apigateway-cors` (fact 82), and the one pair that excludes itself (fact 88). */
export const cors: Rule = ({ root, kind }) => {
  const settings = root['x-amazon-apigateway-cors'];
  if (kind !== 'http' || settings === undefined) return [];
  if (!isObject(settings))
    return [
      { severity: 'error', rule, pointer: at, message: 'x-amazon-apigateway-cors is an object.' },
    ];
  const remarks = membersOf(settings).flatMap(([name, value]): Remark[] => {
    const message = reasonAgainst(name, value);
    return message === undefined
      ? []
      : [{ severity: 'error', rule, pointer: `${at}/${name}`, message }];
  });
  const origins = memberOf(settings, 'allowOrigins');
  if (settings['allowCredentials'] !== true || !Array.isArray(origins) || !origins.includes('*'))
    return remarks;
  const message = `allow-credentials is not supported if 'allow-origin' is *: name the origins.`;
  return [...remarks, { severity: 'error', rule, pointer: `${at}/allowCredentials`, message }];
};
