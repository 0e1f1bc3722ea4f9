import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { DocumentedOperation, DocumentedResponse, Schema } from './document.ts';
import type { ContractAnswer } from './run.ts';

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);

const compiled = new Map<Schema, ValidateFunction>();

function validatorOf(schema: Schema): ValidateFunction {
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
}

/** Where an answer breaks its document: an undocumented status, body or missing header. */
export function errorsOf(operation: DocumentedOperation, answer: ContractAnswer): string[] {
  const documented = operation.responses.get(answer.status);
  if (documented === undefined) {
    return [`${answer.status} is not documented: ${JSON.stringify(answer.body)}`];
  }
  const errors = headerErrors(documented, answer);
  if (documented.isOpaque) return errors;
  if (documented.schema === undefined) {
    return answer.body === undefined ? errors : [...errors, 'a body that is not documented'];
  }
  const validate = validatorOf(documented.schema);
  if (validate(answer.body)) return errors;
  const wrong = (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? ''}`);
  return [...errors, ...wrong];
}

function headerErrors({ headers }: DocumentedResponse, answer: ContractAnswer): string[] {
  return headers.flatMap(({ name, required, schema }) => {
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) return required ? [`the header ${name} is missing`] : [];
    const allowed = schema['enum'] as readonly string[] | undefined;
    return allowed?.includes(value) === false ? [`the header ${name} is ${value}`] : [];
  });
}
