import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Json } from '../../../document/document.ts';
import { suggestion } from '../../../document/nearest-name.ts';
import { escapeToken } from '../../../document/pointer.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';
import schema from '../../x-gatehouse.schema.json' with { type: 'json' };

type Definition = 'root' | 'operation';

const compiled = new Map<Definition, ValidateFunction>();

/** Compiled when a document first uses the member: reading one that does not costs nothing. */
const compile = (definition: Definition): ValidateFunction => {
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
  ajv.addSchema(schema, 'x-gatehouse');
  const validate = ajv.compile({ $ref: `x-gatehouse#/definitions/${definition}` });
  compiled.set(definition, validate);
  return validate;
};

const errorsOf = (value: Json, definition: Definition): readonly ErrorObject[] => {
  const validate = compiled.get(definition) ?? compile(definition);
  return validate(value) ? [] : (validate.errors ?? []);
};

const describe = (error: ErrorObject): string => {
  const { keyword, params, message, instancePath, parentSchema } = error;
  const where = `x-gatehouse${instancePath.replaceAll('/', '.')}`;
  const unknown = (params as { additionalProperty?: string }).additionalProperty;
  if (keyword !== 'additionalProperties' || unknown === undefined)
    return `${where} ${message ?? 'is wrong'}.`;
  const { properties = {} } = (parentSchema ?? {}) as { properties?: object };
  return `${where} has no member "${unknown}".${suggestion(unknown, Object.keys(properties))}`;
};

const judge = (value: Json | undefined, definition: Definition, at: string): Remark[] =>
  value === undefined
    ? []
    : errorsOf(value, definition).map((error) => {
        const unknown = (error.params as { additionalProperty?: string }).additionalProperty;
        const member = unknown === undefined ? '' : `/${escapeToken(unknown)}`;
        const pointer = `${at}/x-gatehouse${error.instancePath}${member}`;
        return { severity: 'error', pointer, message: describe(error) };
      });

export const xGatehouse: Rule = {
  id: 'gatehouse/x-gatehouse',
  kinds: ['rest', 'http', 'websocket'],
  about:
    'x-gatehouse of the root and of operations has the members its schema names, and no others.',
  remedy: 'Correct the member as gateway/lint/x-gatehouse.schema.json has it, or take it out.',
  facts: [],
  page: guide('set-up-stages'),
  stopsServe: true,
  check: ({ root, operations }) => [
    ...judge(root['x-gatehouse'], 'root', ''),
    ...operations.flatMap(({ value, pointer }) =>
      judge(value['x-gatehouse'], 'operation', pointer),
    ),
  ],
};
