import type { Json, JsonObject } from '../../document/document.ts';
import { memberOf, membersOf, pointerTo } from '../../document/pointer.ts';
import type { Report } from '../report.ts';
import { textOf } from '../text-of.ts';
import { compileModels } from './models/models.ts';
import type { RequestModels } from './models/models.ts';
import type { RestOperation } from './operations.ts';

/** What a method's validator checks; `undefined` for a half it does not. */
export interface RequestValidation {
  /** Required parameters, in the order they are reported (fact 92). */
  readonly parameters: readonly RequiredParameter[];
  readonly models: RequestModels | undefined;
  /** JSON pointer of the member that chose the validator. */
  readonly pointer: string;
}

export interface RequiredParameter {
  readonly location: 'header' | 'path' | 'querystring';
  /** As the document writes it. */
  readonly name: string;
  readonly lowerCaseName: string;
}

const VALIDATORS = 'x-amazon-apigateway-request-validators';
const VALIDATOR = 'x-amazon-apigateway-request-validator';

/** What a validator checks, both false where an operation has none. */
interface Validator {
  readonly validateRequestBody: boolean;
  readonly validateRequestParameters: boolean;
  readonly pointer: string;
}

/** Compiles what validators check, by operation; one without a validator, or whose checks nothing, has no entry. */
export function compileValidations(
  root: JsonObject,
  operations: readonly RestOperation[],
  report: Report,
): ReadonlyMap<RestOperation, RequestValidation> {
  const validators = new Map(operations.map((it) => [it, validatorOf(root, it, report)]));
  const withBodies = operations.filter((it) => validators.get(it)?.validateRequestBody === true);
  const models = compileModels(root, withBodies);
  const validations = new Map<RestOperation, RequestValidation>();
  for (const [operation, validator] of validators) {
    if (validator === undefined) continue;
    const { validateRequestBody, validateRequestParameters, pointer } = validator;
    const requestModels = validateRequestBody ? models.requestModelsOf(operation) : undefined;
    const parameters = validateRequestParameters ? requiredParameters(operation) : [];
    if (parameters.length === 0 && (requestModels?.size ?? 0) === 0) continue;
    validations.set(operation, Object.freeze({ parameters, models: requestModels, pointer }));
  }
  return validations;
}

/** The operation's own, or the API's (fact 100, import fact 171). */
function validatorOf(
  root: JsonObject,
  { value, pointer }: RestOperation,
  report: Report,
): Validator | undefined {
  const own = memberOf(value, VALIDATOR);
  const name = own ?? memberOf(root, VALIDATOR);
  if (name === undefined || name === null) return undefined;
  const at = (own === undefined ? '' : pointer) + pointerTo(VALIDATOR);
  const validator = memberOf(memberOf(root, VALIDATORS), textOf(name));
  if (validator === undefined) {
    const known = membersOf(memberOf(root, VALIDATORS)).map(([it]) => it);
    const among = known.length === 0 ? 'there are none yet' : known.join(', ');
    const message = 'Invalid Request Validator identifier specified';
    report('request-validator', at, message, `Name one of ${VALIDATORS}: ${among}.`);
    return undefined;
  }
  const is = (member: string): boolean => {
    const flag = flagOf(memberOf(validator, member) ?? false);
    if (flag === undefined)
      report(
        'request-validator',
        pointerTo(VALIDATORS, textOf(name), member),
        `${member} is neither true nor false.`,
        'Write true or false.',
      );
    return flag ?? false;
  };
  return {
    validateRequestBody: is('validateRequestBody'),
    validateRequestParameters: is('validateRequestParameters'),
    pointer: at,
  };
}

/** A boolean or its text; `undefined` for what is neither. */
function flagOf(value: Json): boolean | undefined {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
}

const LOCATIONS: Readonly<Record<string, RequiredParameter['location']>> = {
  header: 'header',
  path: 'path',
  query: 'querystring',
};

/** Required parameters in path, query and headers, cookies left out (fact 229), as API Gateway sorts them (fact 92). */
function requiredParameters({ parameters }: RestOperation): RequiredParameter[] {
  const required = parameters.flatMap(({ value }): RequiredParameter[] => {
    const location = LOCATIONS[textOf(value['in'])];
    const name = textOf(value['name']);
    if (location === undefined || value['required'] !== true) return [];
    return [{ location, name, lowerCaseName: name.toLowerCase() }];
  });
  const keyOf = ({ location, name }: RequiredParameter): string =>
    `method.request.${location}.${name}`;
  return required.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
