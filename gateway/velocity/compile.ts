import {
  compileExpression,
  compilePath,
  compileReference,
  compileTest,
} from './compile-expression.ts';
import type { Evaluate, Run } from './compile-expression.ts';
import { located } from './failing-statement.ts';
import { ForeachScope } from './foreach-scope.ts';
import { StopCommand, WithoutVariable } from './frame.ts';
import type { Frame, Variables } from './frame.ts';
import { spend } from './limits.ts';
import { RenderError } from './template-error.ts';
import type { ForeachStatement, IfStatement, Reference, SetStatement, Statement } from './tree.ts';
import { JavaObject, textOf } from './value.ts';
import type { Cursor, Value } from './value.ts';

/** How often a block may stand inside itself before its name prints. */
const DEEPEST_BLOCK = 2;

/** What `#define` makes: rendered anew wherever its name stands (fact 132). */
class Block extends JavaObject {
  readonly #run: Run;
  readonly #frame: Frame;
  #depth = 0;

  constructor(run: Run, frame: Frame) {
    super();
    this.#run = run;
    this.#frame = frame;
  }

  /** @returns false, and writes nothing, when it already stands inside itself too often */
  write(frame: Frame): boolean {
    if (this.#depth >= DEEPEST_BLOCK) return false;
    this.#depth++;
    try {
      scoped(this.#run, frame, this);
    } finally {
      this.#depth--;
    }
    return true;
  }

  override toString(): string {
    return this.#frame.captured((frame) => void this.write(frame));
  }
}

/** Runs to the end or to a #break. */
function scoped(run: Run, frame: Frame, scope: unknown): void {
  try {
    run(frame);
  } catch (thrown) {
    if (!(thrown instanceof StopCommand) || !thrown.endsAt(scope)) throw thrown;
  }
}

/** Statements as one function: no template text ever becomes code. */
export function compileBody(body: readonly Statement[]): Run {
  const runs = body.map(compileStatement);
  const weight = runs.length;
  const [only] = runs;
  if (only !== undefined && weight === 1)
    return (frame) => {
      spend(1);
      try {
        only(frame);
      } catch (thrown) {
        throw located(thrown, body[0]);
      }
    };
  return (frame) => {
    spend(weight);
    let at = 0;
    try {
      for (; at < weight; at++) runs[at]?.(frame);
    } catch (thrown) {
      throw located(thrown, body[at]);
    }
  };
}

function compileStatement(statement: Statement): Run {
  switch (statement.kind) {
    case 'text': {
      const { text } = statement;
      return (frame) => frame.write(text);
    }
    case 'reference':
      return compileInsertion(statement);
    case 'set':
      return compileSet(statement);
    case 'if':
      return compileIf(statement);
    case 'foreach':
      return compileForeach(statement);
    case 'define': {
      const run = compileBody(statement.body);
      return (frame) => void frame.variables.set(statement.name, new Block(run, frame));
    }
    case 'break':
      return compileBreak(statement.scope && compileExpression(statement.scope, compileBody));
    case 'stop':
      return () => {
        throw new StopCommand(true);
      };
  }
}

function compileInsertion(reference: Reference): Run {
  const { prefix, literal } = reference;
  const value = compileReference(reference, compileBody);
  if (reference.escaped || !reference.computable)
    return (frame) => {
      // Its text prints, but its methods run.
      value(frame);
      frame.write(prefix + literal);
    };
  return (frame) => {
    const found = value(frame);
    if (typeof found === 'string') {
      frame.write(prefix === '' ? found : prefix + found);
      return;
    }
    // A block that prints leaves out what stands before it.
    if (found instanceof Block && found.write(frame)) return;
    if (prefix !== '') frame.write(prefix);
    frame.write(found instanceof Block ? literal : textOf(found));
  };
}

/** Nothing is assigned where the right side is nothing, as a division by zero is. */
function compileSet({ target, value }: SetStatement): Run {
  const right = compileExpression(value, compileBody);
  const assign = compileAssign(target);
  return (frame) => {
    const found = right(frame);
    if (found !== undefined) assign(frame, found);
  };
}

function compileAssign({ root, steps, assigned }: Reference): (frame: Frame, value: Value) => void {
  const last = steps.at(-1);
  if (last === undefined) return (frame, value) => void frame.variables.set(assigned, value);
  const owner = compilePath(root, steps.slice(0, -1), compileBody);
  const name: Evaluate | undefined =
    last.kind === 'index'
      ? compileExpression(last.index, compileBody)
      : last.kind === 'property'
        ? () => last.name
        : undefined;
  return (frame, value) => {
    const object = owner(frame);
    if (object instanceof JavaObject && name !== undefined) object.assign(name(frame), value);
  };
}

function compileIf({ branches, otherwise }: IfStatement): Run {
  const compiled = branches.map(({ test, body }) => ({
    test: compileTest(test, compileBody),
    run: compileBody(body),
  }));
  const last = compileBody(otherwise);
  return (frame) => {
    for (const { test, run } of compiled)
      if (test(frame)) {
        run(frame);
        return;
      }
    last(frame);
  };
}

/** The names a loop sets, and gives back what they were when it ends (fact 128). */
const COUNT = 'velocityCount';
const HAS_NEXT = 'velocityHasNext';
const SCOPE = 'foreach';

function compileForeach({ variable, source: listed, body }: ForeachStatement): Run {
  const list = compileExpression(listed, compileBody);
  const run = compileBody(body);
  return (frame) => {
    const source = list(frame);
    const items = source instanceof JavaObject ? source.iterator() : undefined;
    if (items === undefined) return;
    const { variables } = frame;
    const item = variables.get(variable);
    const count = frame.counted ? variables.get(COUNT) : undefined;
    const hasNext = frame.counted ? variables.get(HAS_NEXT) : undefined;
    const outer = variables.get(SCOPE);
    const scope = new ForeachScope(outer);
    variables.set(SCOPE, scope);
    scoped(() => loop(items, { frame, scope, variable, run }), frame, scope);
    restore(variables, variable, item);
    if (frame.counted) {
      restore(variables, COUNT, count);
      restore(variables, HAS_NEXT, hasNext);
    }
    restore(variables, SCOPE, outer);
  };
}

function restore(variables: Variables, name: string, value: Value): void {
  if (value === undefined) variables.delete(name);
  else variables.set(name, value);
}

interface Loop {
  readonly frame: Frame;
  readonly scope: ForeachScope;
  readonly variable: string;
  readonly run: Run;
}

function loop(items: Cursor, { frame, scope, variable, run }: Loop): void {
  const { variables, limits } = frame;
  for (let index = 0; items.hasNext() && index < limits.loops; index++) {
    const item = items.next();
    scope.index = index;
    scope.hasNext = items.hasNext();
    if (frame.counted) {
      variables.set(COUNT, index + 1);
      variables.set(HAS_NEXT, scope.hasNext);
    }
    variables.set(variable, item);
    if (item === undefined) runWithout(variable, run, frame);
    else run(frame);
  }
}

function runWithout(variable: string, run: Run, frame: Frame): void {
  const { variables } = frame;
  frame.variables = new WithoutVariable(variables, variable);
  try {
    run(frame);
  } finally {
    frame.variables = variables;
  }
}

function compileBreak(scope: Evaluate | undefined): Run {
  return (frame) => {
    const ended = scope?.(frame);
    if (scope !== undefined && !(ended instanceof ForeachScope))
      throw new RenderError('#break wants a loop, as $foreach or $foreach.parent.');
    throw new StopCommand(false, ended);
  };
}
