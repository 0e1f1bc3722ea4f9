import type { Json } from '../../../document/document.ts';
import { memberOf } from '../../../document/pointer.ts';
import { bodySchemasOf } from '../../model-schemas.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

/** The classes that the importer's parser makes of a schema, by its type and format. */
const CLASSES: Readonly<Record<string, string>> = {
  boolean: 'BooleanSchema',
  integer: 'IntegerSchema',
  number: 'NumberSchema',
  string: 'StringSchema',
  'string binary': 'BinarySchema',
  'string byte': 'ByteArraySchema',
  'string date': 'DateSchema',
  'string date-time': 'DateTimeSchema',
  'string email': 'EmailSchema',
  'string password': 'PasswordSchema',
  'string uuid': 'UUIDSchema',
};

const COMPOSED = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

/** `undefined` for what can be a model. */
const primitiveOf = (schema: Json | undefined): string | undefined => {
  if (COMPOSED.some((keyword) => memberOf(schema, keyword) !== undefined)) return undefined;
  const type = memberOf(schema, 'type');
  const format = memberOf(schema, 'format');
  if (typeof type !== 'string') return undefined;
  const name = `${type} ${typeof format === 'string' ? format : ''}`;
  if (Object.hasOwn(CLASSES, name)) return CLASSES[name];
  return Object.hasOwn(CLASSES, type) ? CLASSES[type] : undefined;
};

export const modelType: Rule = {
  id: 'model-type',
  kinds: ['rest'],
  about:
    'A response whose schema is a mere string, number or flag, written in its place, gets no model.',
  remedy: 'Leave the schema out, or make it a component and refer to that.',
  facts: ['import 169'],
  page: guide('models-mappings-models'),
  severities: ['warning'],
  check: (context) =>
    bodySchemasOf(context).flatMap(({ operation, status, schema, pointer }): Remark[] => {
      const name = primitiveOf(schema);
      if (status === undefined || name === undefined) return [];
      const method = `${operation.method} ${operation.path}`;
      const message = `Unsupported model type '${name}' in ${status} response to method '${method}'. Ignoring.`;
      return [{ severity: 'warning', pointer, message, alike: `${name} ${status}` }];
    }),
};
