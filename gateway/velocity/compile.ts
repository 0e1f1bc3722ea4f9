import {
  compileExpression,
  compilePath,
  compileReference,
  compileTest,
} from './compile-expression.ts';
import type { Compiler, Evaluate, Run } from './compile-expression.ts';
import { located } from './failing-statement.ts';
import { ForeachScope } from './foreach-scope.ts';
import { StopCommand } from './frame.ts';
import type { Frame, Slots } from './frame.ts';
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

  /**
   * What a template handed on to another renders with its own variables.
   * @returns false, and writes nothing, when it already stands inside itself too often
   */
  write(frame: Frame): boolean {
    if (frame !== this.#frame) {
      frame.write(this.toString());
      return true;
    }
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
    if (!endsAt(thrown, scope)) throw thrown;
  }
}

function endsAt(thrown: unknown, scope: unknown): boolean {
  return thrown instanceof StopCommand && thrown.endsAt(scope);
}

/** A template as one function: no template text ever becomes code. */
export function compileBody(body: readonly Statement[], slots: Slots): Run {
  const compiler: Compiler = {
    slots,
    body: (statements) => compileStatements(statements, compiler),
  };
  return compiler.body(body);
}

function compileStatements(body: readonly Statement[], compiler: Compiler): Run {
  const runs = body.map((statement) => compileStatement(statement, compiler));
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

function compileStatement(statement: Statement, compiler: Compiler): Run {
  switch (statement.kind) {
    case 'text': {
      const { text } = statement;
      return (frame) => frame.write(text);
    }
    case 'reference':
      return compileInsertion(statement, compiler);
    case 'set':
      return compileSet(statement, compiler);
    case 'if':
      return compileIf(statement, compiler);
    case 'foreach':
      return compileForeach(statement, compiler);
    case 'define': {
      const run = compiler.body(statement.body);
      const slot = compiler.slots.of(statement.name);
      return (frame) => frame.set(slot, new Block(run, frame));
    }
    case 'break':
      return compileBreak(statement.scope && compileExpression(statement.scope, compiler));
    case 'stop':
      return () => {
        throw new StopCommand(true);
      };
  }
}

function compileInsertion(reference: Reference, compiler: Compiler): Run {
  const { prefix, literal } = reference;
  const value = compileReference(reference, compiler);
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
function compileSet({ target, value }: SetStatement, compiler: Compiler): Run {
  const right = compileExpression(value, compiler);
  const assign = compileAssign(target, compiler);
  return (frame) => {
    const found = right(frame);
    if (found !== undefined) assign(frame, found);
  };
}

function compileAssign(
  { root, steps, assigned }: Reference,
  compiler: Compiler,
): (frame: Frame, value: Value) => void {
  const last = steps.at(-1);
  if (last === undefined) {
    const slot = compiler.slots.of(assigned);
    return (frame, value) => frame.set(slot, value);
  }
  const owner = compilePath(root, steps.slice(0, -1), compiler);
  const name: Evaluate | undefined =
    last.kind === 'index'
      ? compileExpression(last.index, compiler)
      : last.kind === 'property'
        ? () => last.name
        : undefined;
  return (frame, value) => {
    const object = owner(frame);
    if (object instanceof JavaObject && name !== undefined) object.assign(name(frame), value);
  };
}

function compileIf({ branches, otherwise }: IfStatement, compiler: Compiler): Run {
  const compiled = branches.map(({ test, body }) => ({
    test: compileTest(test, compiler),
    run: compiler.body(body),
  }));
  const last = compiler.body(otherwise);
  const [only, another] = compiled;
  if (only === undefined || another !== undefined)
    return (frame) => (compiled.find(({ test }) => test(frame))?.run ?? last)(frame);
  return (frame) => {
    if (only.test(frame)) only.run(frame);
    else last(frame);
  };
}

/** The names a loop sets, and gives back what they were when it ends (fact 128). */
const COUNT = 'velocityCount';
const HAS_NEXT = 'velocityHasNext';
const SCOPE = 'foreach';

function compileForeach(
  { variable, source: listed, body }: ForeachStatement,
  compiler: Compiler,
): Run {
  const list = compileExpression(listed, compiler);
  const { slots } = compiler;
  const places = {
    item: slots.of(variable),
    count: slots.of(COUNT),
    hasNext: slots.of(HAS_NEXT),
    scope: slots.of(SCOPE),
  };
  const run = compiler.body(body);
  return (frame) => {
    const source = list(frame);
    const items = source instanceof JavaObject ? source.iterator() : undefined;
    if (items === undefined) return;
    const item = frame.get(places.item);
    const count = frame.get(places.count);
    const hasNext = frame.get(places.hasNext);
    const outer = frame.get(places.scope);
    const scope = new ForeachScope(outer);
    frame.set(places.scope, scope);
    loop(items, { frame, scope, places, run });
    frame.set(places.item, item);
    if (frame.counted) {
      frame.set(places.count, count);
      frame.set(places.hasNext, hasNext);
    }
    frame.set(places.scope, outer);
  };
}

interface Loop {
  readonly frame: Frame;
  readonly scope: ForeachScope;
  /** Slots of what a loop sets. */
  readonly places: Readonly<Record<'item' | 'count' | 'hasNext' | 'scope', number>>;
  readonly run: Run;
}

function loop(items: Cursor, { frame, scope, places, run }: Loop): void {
  const most = frame.limits.loops;
  try {
    for (let index = 0; items.hasNext() && index < most; index++) {
      const item = items.next();
      scope.index = index;
      scope.hasNext = items.hasNext();
      if (frame.counted) {
        frame.set(places.count, index + 1);
        frame.set(places.hasNext, scope.hasNext);
      }
      frame.set(places.item, item);
      if (item === undefined) frame.without(places.item, run);
      else run(frame);
    }
  } catch (thrown) {
    if (!endsAt(thrown, scope)) throw thrown;
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
