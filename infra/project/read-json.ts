import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { DeploymentRefused } from './refusal.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const compiled = new Map<string, ValidateFunction>();

/**
 * Reads a data file that its schema allows; a member the schema does not know is refused, because it
 * would be ignored.
 *
 * @param schema name of the schema beside this file, without `.schema.json`
 * @throws DeploymentRefused naming file, pointer and what is allowed
 */
export function readData(file: string, schema: string): unknown {
  const data = readJson(file);
  const validate = validator(schema);
  if (!validate(data)) {
    throw new DeploymentRefused((validate.errors ?? []).map((error) => sentence(file, error)));
  }
  return data;
}

/** @throws DeploymentRefused when the file is missing or is not JSON */
export function readJson(file: string): unknown {
  if (!existsSync(file)) throw new DeploymentRefused([`${shown(file)}: is missing`]);
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeploymentRefused([`${shown(file)}: ${reason}`]);
  }
}

function validator(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const path = new URL(`./${name}.schema.json`, import.meta.url);
  const made = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  compiled.set(name, made);
  return made;
}

function sentence(file: string, { instancePath, message, keyword, params }: ErrorObject): string {
  const detail = Object.values(params as object)
    .flat()
    .join(', ');
  return `${shown(file)}${instancePath}: ${message ?? keyword} (${detail})`;
}

/** The path from the working directory, where the file lies below it. */
export function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : path;
}
