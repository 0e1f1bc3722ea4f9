import { Ajv, type ValidateFunction } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { DocumentedOperation, Schema } from './document.ts';
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
  const missing = documented.requiredHeaders.filter((it) => !(it.toLowerCase() in answer.headers));
  const errors = missing.map((it) => `the header ${it} is missing`);
  if (documented.schema === undefined) {
    return answer.body === undefined ? errors : [...errors, 'a body that is not documented'];
  }
  const validate = validatorOf(documented.schema);
  if (validate(answer.body)) return errors;
  const wrong = (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? ''}`);
  return [...errors, ...wrong];
}
