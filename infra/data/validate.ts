import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import type { FormOf } from './form.ts';
import { readJson } from './read-json.ts';
import { type DataFault, DataRefused } from './refusal.ts';

/** `verbose` hands over the schema that was not met: its description says what is right. */
const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, discriminator: true });
const compiled = new Map<object, ValidateFunction>();

/**
 * Reads a data file that its schema allows; a member the schema does not know is refused, because it
 * would be ignored.
 *
 * @param root the project's folder
 * @param file relative to it
 * @throws DataRefused naming file, line, pointer and what is right, for everything that is wrong
 */
export function readData<Schema extends object>(
  root: string,
  file: string,
  schema: Schema,
): FormOf<Schema> {
  const data = readJson(root, file, 'the project needs it');
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(data)) return data as FormOf<Schema>;
  const faults = tellable(validate.errors ?? []).map(({ at, message }) =>
    faultAt(root, file, at, message),
  );
  throw new DataRefused(faults);
}

/** @param pointer of the member that is wrong, or of what is missing in it */
export function faultAt(root: string, file: string, pointer: string, message: string): DataFault {
  const at = pointer === '' ? '' : `${pointer} `;
  return { file, line: lineOf(join(root, file), pointer), message: at + message };
}

/** Looked up only for what is refused: reading with lines costs ten times as much. */
function lineOf(path: string, pointer: string): number {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const steps = pointer.split('/').slice(1).map(unescape);
  const node = document.getIn(steps, true) as { range?: readonly number[] } | undefined;
  return lines.linePos(node?.range?.[0] ?? 0).line;
}

/** JSON pointer of a member, from the names that lead to it. */
export const pointerTo = (...steps: readonly string[]): string =>
  steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

interface Told {
  /** JSON pointer. */
  readonly at: string;
  readonly message: string;
}

/** An alternative is told as one, and a name by what it lacks. */
function tellable(errors: readonly ErrorObject[]): Told[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'oneOf');
  const isPart = (error: ErrorObject): boolean =>
    error.keyword === 'propertyNames' ||
    alternatives.some((it) => it !== error && error.schemaPath.startsWith(it.schemaPath));
  return errors.filter((error) => !isPart(error)).map(told);
}

function told(error: ErrorObject): Told {
  const { instancePath: at, keyword, params, parentSchema, message = keyword } = error;
  const { properties = {}, description } = parentSchema as Described;
  if (keyword === 'additionalProperties') {
    const { additionalProperty: name } = params as { additionalProperty: string };
    const known = Object.keys(properties).join(', ');
    return {
      at: at + pointerTo(name),
      message: `is read by nobody: correct its name or remove it; known are ${known}`,
    };
  }
  if (keyword === 'required') {
    const { missingProperty: name } = params as { missingProperty: string };
    return { at, message: `lacks "${name}": add it, ${properties[name]?.description ?? ''}` };
  }
  const name = error.propertyName === undefined ? '' : `the name "${error.propertyName}" `;
  return { at, message: `${name}${message}: it is ${description ?? ''}` };
}

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}
