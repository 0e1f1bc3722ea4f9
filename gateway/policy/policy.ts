import type { Json, JsonObject } from '../document/document.ts';
import { isObject, pointerTo } from '../document/pointer.ts';
import type { ConditionKeys, KnownPrincipal } from './condition-keys.ts';
import type { PolicyFault, ReportFault } from './fault.ts';
import { compileStatement } from './statement.ts';
import type { PolicyForm, Statement } from './statement.ts';

/** What a policy says about one action on one resource; silence denies, but an explicit deny wins. */
export type Decision = 'allow' | 'explicit-deny' | 'implicit-deny';

/** One call, as policies see it. */
export interface AccessRequest {
  /** `execute-api:Invoke`. */
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  readonly keys: ConditionKeys;
  /** `undefined` for a caller that nobody knows; only resource policies ask. */
  readonly principal: KnownPrincipal | undefined;
}

/** A policy document, compiled. */
export interface Policy {
  decide(request: AccessRequest): Decision;
}

/** A policy, or why the document is none that can be judged. What cannot be judged permits nothing. */
export type CompiledPolicy =
  | { readonly policy: Policy; readonly faults: readonly [] }
  | { readonly policy: undefined; readonly faults: readonly PolicyFault[] };

/** Who calls an API asks for this. */
export const INVOKE = 'execute-api:Invoke';

const VARIABLES_SINCE = '2012-10-17';
const VERSIONS: readonly unknown[] = [undefined, VARIABLES_SINCE, '2008-10-17'];
const ELEMENTS = new Set(['Version', 'Id', 'Statement']);

/** Compiles an IAM policy document: of an identity, or of an API, whose statements name principals. */
export function compilePolicy(document: Json | undefined, form: PolicyForm): CompiledPolicy {
  const faults: PolicyFault[] = [];
  const report: ReportFault = (fault) => void faults.push(fault);
  if (!isObject(document)) {
    report({ pointer: '', message: 'A policy is an object with Version and Statement.' });
    return { policy: undefined, faults };
  }
  const statements = compileStatements(document, form, report);
  if (faults.length > 0) return { policy: undefined, faults };
  return { policy: { decide: (request) => decide(statements, request) }, faults: [] };
}

function compileStatements(
  document: JsonObject,
  form: PolicyForm,
  report: ReportFault,
): readonly Statement[] {
  if (!VERSIONS.includes(document['Version']))
    report({ pointer: '/Version', message: 'Version is 2012-10-17 or 2008-10-17.' });
  for (const name of Object.keys(document).filter((it) => !ELEMENTS.has(it)))
    report({ pointer: pointerTo(name), message: `A policy has no ${name}.`, unsupported: name });
  const stated = document['Statement'];
  const list = Array.isArray(stated) ? (stated as Json[]) : [stated];
  const variables = document['Version'] === VARIABLES_SINCE;
  return list.flatMap((statement, at) => {
    const pointer = Array.isArray(stated) ? pointerTo('Statement', at) : '/Statement';
    if (isObject(statement))
      return [compileStatement(statement, { form, pointer, variables, report })];
    report({ pointer, message: 'A statement is an object with Effect, Action and Resource.' });
    return [];
  });
}

function decide(statements: readonly Statement[], request: AccessRequest): Decision {
  let decision: Decision = 'implicit-deny';
  for (const statement of statements) {
    if (!statement.matches(request)) continue;
    if (!statement.allows) return 'explicit-deny';
    decision = 'allow';
  }
  return decision;
}
