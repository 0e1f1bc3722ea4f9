import { Ajv, type ErrorObject } from 'ajv';
import type { FormOf } from '../../infra/data/form.ts';
import type { Right } from '../rights/grants.ts';
import { AwsError } from './aws-error.ts';

/** The parsed body of a call, not yet trusted. */
export type Members = Readonly<Record<string, unknown>>;

/** One action of a service, its input's form erased. */
export interface Action {
  /** @throws AwsError for an input that is malformed, or that has a member nobody honours */
  read(input: Members): ReadAction;
}

/** An action whose input is in order. */
export interface ReadAction {
  /** What its caller must be granted. */
  readonly rights: readonly Right[];
  /** Answers once nothing of the answer can be lost. */
  run(): object | Promise<object>;
}

interface ActionOf<Schema> {
  /** Of the input, `as const`; every object of it with `additionalProperties: false`. */
  readonly input: Schema;
  readonly rights: (input: FormOf<Schema>) => readonly Right[];
  readonly run: (input: FormOf<Schema>) => object | Promise<object>;
}

const ajv = new Ajv({ strict: true, verbose: true });

/** Makes an action whose input is typed and checked by its schema. */
export function action<const Schema extends object>({
  input: schema,
  rights,
  run,
}: ActionOf<Schema>): Action {
  const validate = ajv.compile(schema);
  return {
    read: (members) => {
      if (!validate(members)) throw malformed(validate.errors?.[0]);
      const input = members as FormOf<Schema>;
      return { rights: rights(input), run: () => run(input) };
    },
  };
}

function malformed(error: ErrorObject | undefined): AwsError {
  const { instancePath = '', keyword, params, message = '' } = error ?? {};
  const place = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'additionalProperties') {
    const { additionalProperty: name } = params as { additionalProperty: string };
    const member = place === '' ? name : `${place}.${name}`;
    return new AwsError('ValidationException', `${member} is not honoured here: leave it out.`);
  }
  const told = `${place === '' ? '' : `'${place}' `}failed to satisfy constraint: it ${message}`;
  return new AwsError('ValidationException', `1 validation error detected: the input ${told}`);
}
