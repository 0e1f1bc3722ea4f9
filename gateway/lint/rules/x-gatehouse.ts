import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Json } from '../../document/document.ts';
import { escapeToken } from '../../document/pointer.ts';
import type { Remark, Rule } from '../context.ts';
import schema from '../x-gatehouse.schema.json' with { type: 'json' };

const rule = 'gatehouse/x-gatehouse';

type Definition = 'root' | 'operation';

const compiled = new Map<Definition, ValidateFunction>();

/** Compiled when a document first uses the member: reading one that does not costs nothing. */
const compile = (definition: Definition): ValidateFunction => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addSchema(schema, 'x-gatehouse');
  const validate = ajv.compile({ $ref: `x-gatehouse#/definitions/${definition}` });
  compiled.set(definition, validate);
  return validate;
};

const errorsOf = (value: Json, definition: Definition): readonly ErrorObject[] => {
  const validate = compiled.get(definition) ?? compile(definition);
  return validate(value) ? [] : (validate.errors ?? []);
};

const describe = ({ keyword, params, message, instancePath }: ErrorObject): string => {
  const where = `x-gatehouse${instancePath.replaceAll('/', '.')}`;
  const unknown = (params as { additionalProperty?: string }).additionalProperty;
  return keyword === 'additionalProperties' && unknown !== undefined
    ? `${where} has no member "${unknown}".`
    : `${where} ${message ?? 'is wrong'}.`;
};

const judge = (value: Json | undefined, definition: Definition, at: string): Remark[] =>
  value === undefined
    ? []
    : errorsOf(value, definition).map((error) => {
        const unknown = (error.params as { additionalProperty?: string }).additionalProperty;
        const member = unknown === undefined ? '' : `/${escapeToken(unknown)}`;
        const pointer = `${at}/x-gatehouse${error.instancePath}${member}`;
        return { severity: 'error', rule, pointer, message: describe(error) };
      });

/** `x-gatehouse` of the root and of operations, against its schema. */
export const xGatehouse: Rule = ({ root, operations }) => [
  ...judge(root['x-gatehouse'], 'root', ''),
  ...operations.flatMap(({ value, pointer }) => judge(value['x-gatehouse'], 'operation', pointer)),
];
