import type { Json, JsonObject } from '../document/document.ts';
import { pointerTo } from '../document/pointer.ts';
import { compileCondition } from './condition.ts';
import type { ReportFault } from './fault.ts';
import type { AccessRequest } from './policy.ts';
import { compilePrincipal } from './principal.ts';
import type { PrincipalTest } from './principal.ts';
import { compileVariables, hasVariable, unknownVariables } from './variables.ts';
import type { TextTest } from './variables.ts';
import { compileWildcard, marksOf } from './wildcard.ts';

/** Whose policy it is: an API's names principals, and its resources may be shortened. */
export type PolicyForm =
  | { readonly of: 'identity' }
  | {
      readonly of: 'resource';
      /** ARN that the short form `execute-api:/stage/GET/path` stands behind: `arn:…:execute-api:…:api-id`. */
      readonly apiArn: string;
    };

export interface Statement {
  readonly allows: boolean;
  matches(request: AccessRequest): boolean;
}

interface Place {
  readonly form: PolicyForm;
  /** JSON pointer of the statement in its policy. */
  readonly pointer: string;
  readonly variables: boolean;
  readonly report: ReportFault;
}

const OF_IDENTITY = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];
const OF_RESOURCE = [...OF_IDENTITY, 'Principal', 'NotPrincipal'];
const SHORT_FORM = 'execute-api:/';

export function compileStatement(statement: JsonObject, place: Place): Statement {
  const { form, pointer, report, variables } = place;
  const known = form.of === 'identity' ? OF_IDENTITY : OF_RESOURCE;
  for (const name of Object.keys(statement).filter((it) => !known.includes(it)))
    report({
      pointer: `${pointer}${pointerTo(name)}`,
      message: `A statement of this policy has no ${name}.`,
      unsupported: name,
    });
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny')
    report({ pointer: `${pointer}/Effect`, message: 'Effect is Allow or Deny.' });
  const action = compileAction(statement, place);
  const resource = compileResource(statement, place);
  const principal = form.of === 'identity' ? () => true : whoOf(statement, place);
  const condition = compileCondition(statement['Condition'], {
    pointer: `${pointer}/Condition`,
    variables,
    report,
  });
  return {
    allows: effect === 'Allow',
    matches: (request) =>
      action(request.action.toLowerCase(), request.keys) &&
      resource(request.resource, request.keys) &&
      principal(request.principal) &&
      condition(request.keys),
  };
}

/** Names of actions have no case; ARNs have. */
const compileAction = (statement: JsonObject, place: Place): TextTest =>
  compileEither(statement, 'Action', place, (text) => compileWildcard(text.toLowerCase()));

function compileResource(statement: JsonObject, place: Place): TextTest {
  const { form, variables } = place;
  return compileEither(statement, 'Resource', place, (text, report) => {
    const short = form.of === 'resource' && text.startsWith(SHORT_FORM);
    const arn = short ? form.apiArn + text.slice(SHORT_FORM.length - 1) : text;
    if (!variables || !hasVariable(arn)) return compileWildcard(arn);
    for (const unknown of unknownVariables(arn))
      report(`Policy variable ${unknown} is not known here.`, 'policy variable');
    return compileVariables(arn, marksOf);
  });
}

type CompileText = (
  text: string,
  report: (message: string, unsupported: string) => void,
) => TextTest;

/** `Action` or `NotAction`, `Resource` or `NotResource`: one of the two, a text or a list of them. */
function compileEither(
  statement: JsonObject,
  name: string,
  { pointer, report }: Place,
  compile: CompileText,
): TextTest {
  const negated = Object.hasOwn(statement, `Not${name}`);
  const member = negated ? `Not${name}` : name;
  const at = `${pointer}/${member}`;
  const texts = textsOf(statement[member]);
  if (texts === undefined || (negated && Object.hasOwn(statement, name)))
    report({
      pointer: at,
      message: `A statement has ${name} or Not${name}, a text or a list of texts.`,
    });
  const tests = (texts ?? []).map((text) =>
    compile(text, (message, unsupported) => report({ pointer: at, message, unsupported })),
  );
  return (text, keys) => tests.some((test) => test(text, keys)) !== negated;
}

function whoOf(statement: JsonObject, { pointer, report }: Place): PrincipalTest {
  const negated = Object.hasOwn(statement, 'NotPrincipal');
  const member = negated ? 'NotPrincipal' : 'Principal';
  if (negated && statement['Effect'] === 'Allow')
    report({ pointer: `${pointer}/NotPrincipal`, message: 'NotPrincipal may only deny.' });
  const test = compilePrincipal(statement[member], `${pointer}/${member}`, report);
  return negated ? (caller) => !test(caller) : test;
}

/** An empty list is none: a denial of nothing would let everybody in. */
function textsOf(value: Json | undefined): readonly string[] | undefined {
  const list = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return list.length > 0 && list.every((item) => typeof item === 'string') ? list : undefined;
}
