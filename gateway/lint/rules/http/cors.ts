import type { Json } from '../../../document/document.ts';
import { isObject, membersOf, pointerTo } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

const extension = 'x-amazon-apigateway-cors';

const lists = new Set(['allowOrigins', 'allowMethods', 'allowHeaders', 'exposeHeaders']);

const isStrings = (value: Json): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const fault = (name: string, value: Json): string | undefined => {
  if (lists.has(name) && !isStrings(value)) return `${name} is a list of strings.`;
  if (name === 'allowCredentials' && typeof value !== 'boolean') return `${name} is true or false.`;
  return undefined;
};

/** Members that there are not are told of by the ledger. */
export const cors: Rule = {
  id: 'cors',
  kinds: ['http'],
  about: `${extension} has lists of origins, methods and headers, allowCredentials and maxAge.`,
  remedy: 'Write [ ] around the values of a list, and true or false without quotes.',
  facts: ['HTTP 82', 'import 202'],
  page: guide('http-api-cors'),
  check: ({ root }) => {
    const settings = root[extension];
    const at = pointerTo(extension);
    if (settings === undefined) return [];
    if (!isObject(settings))
      return [{ severity: 'error', pointer: at, message: `${extension} is an object.` }];
    return membersOf(settings).flatMap(([name, value]): Remark[] => {
      const message = fault(name, value);
      return message === undefined
        ? []
        : [{ severity: 'error', pointer: at + pointerTo(name), message }];
    });
  },
};
