import type { Statement } from '../../../waf/web-acl.ts';
import type { Authored } from './authored.ts';
import type { Scope } from './context.ts';
import { labelMatch } from './label-match.ts';
import { geoMatch, ipSetReference } from './origin-statements.ts';
import { rateBased } from './rate-based.ts';
import {
  byteMatch,
  regexMatch,
  regexPatternSet,
  sizeConstraint,
  sqliMatch,
  xssMatch,
} from './text-statements.ts';

type Compile = (authored: Authored, scope: Scope) => Statement;

/** Statements by their member, beside those that run rule groups. */
const STATEMENTS: Readonly<Record<string, Compile>> = {
  byteMatchStatement: byteMatch,
  regexMatchStatement: regexMatch,
  regexPatternSetReferenceStatement: regexPatternSet,
  sizeConstraintStatement: sizeConstraint,
  sqliMatchStatement: sqliMatch,
  xssMatchStatement: xssMatch,
  ipSetReferenceStatement: ipSetReference,
  geoMatchStatement: geoMatch,
  labelMatchStatement: labelMatch,
  andStatement: (authored, scope) => {
    const all = several(authored, scope);
    return (inspection) => all.every((it) => it(inspection));
  },
  orStatement: (authored, scope) => {
    const any = several(authored, scope);
    return (inspection) => any.some((it) => it(inspection));
  },
  notStatement: (authored, scope) => {
    const not = compileNested(authored.required('statement'), scope);
    return (inspection) => !not(inspection);
  },
};

const NEVER: Statement = () => false;

/** What stands at the top of a rule; `rateBasedStatement` may stand nowhere else. */
export function compileStatement(authored: Authored, scope: Scope): Statement {
  if (!authored.has('rateBasedStatement')) return compileNested(authored, scope);
  const rate = authored.required('rateBasedStatement');
  authored.done('a statement');
  const down = compileScopeDown(rate, scope);
  const statement = rateBased(rate, scope, down);
  rate.done('rateBasedStatement');
  return statement;
}

/** `scopeDownStatement`, `undefined` where there is none. */
export function compileScopeDown(authored: Authored, scope: Scope): Statement | undefined {
  const down = authored.object('scopeDownStatement');
  return down && compileNested(down, scope);
}

function compileNested(authored: Authored, scope: Scope): Statement {
  const name = authored.one('a statement');
  if (name === undefined) return NEVER;
  const compile = Object.hasOwn(STATEMENTS, name) ? STATEMENTS[name] : undefined;
  if (compile === undefined) {
    const known = Object.keys(STATEMENTS).join(', ');
    authored.fault(name, `${name} is not honoured here: ${known} are.`);
    return NEVER;
  }
  const inner = authored.required(name);
  const statement = compile(inner, scope);
  inner.done(name);
  return statement;
}

function several(authored: Authored, scope: Scope): readonly Statement[] {
  const statements = authored.objects('statements');
  if (statements.length < 2)
    authored.fault('statements', 'statements has two or more: one stands for itself.');
  return statements.map((it) => compileNested(it, scope));
}
