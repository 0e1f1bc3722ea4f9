import { compileBody } from './compile.ts';
import type { Run } from './compile-expression.ts';
import { apiGatewayLimits, Frame, Slots, StopCommand } from './frame.ts';
import type { Limits } from './frame.ts';
import { metered } from './limits.ts';
import { parseTemplate } from './parse-template.ts';
import { RenderError, TemplateSyntaxError } from './template-error.ts';
import type { Value } from './value.ts';
import { wrap } from './wrap.ts';

/** What a rendering gives; an error is a 500 of API Gateway. */
export type Rendering = { readonly output: string } | { readonly error: string };

/** Variables without their `$`: plain JavaScript values, or `JavaObject`s as they are. */
export type Scope = Readonly<Record<string, unknown>>;

/** A template, parsed and compiled once. */
export interface Template {
  /** Where it finds a variable; undefined for a name it does not hold. */
  slotOf(name: string): number | undefined;
  /** As `run`; the variables are put into their slots. @param fill puts them there */
  runWith(fill: (variables: Value[]) => void, limits?: Partial<Limits>): string;
  /** Renders; never throws, always ends. What `#set` changes stays inside. */
  render(scope: Scope, limits?: Partial<Limits>): Rendering;
  /** As `render`. @throws RenderError, with its place where it is known; RangeError; what a `JavaObject` throws */
  run(scope: Scope, limits?: Partial<Limits>): string;
}

/** AWS's limit of a mapping template, in bytes (fact 163). */
const LARGEST_TEMPLATE = 300 * 1024;

/**
 * Compiles a mapping template (facts 120-132).
 *
 * @throws TemplateSyntaxError with line and column
 */
export function compileTemplate(source: string): Template {
  if (Buffer.byteLength(source) > LARGEST_TEMPLATE)
    throw new TemplateSyntaxError('A template is larger than 300 KB', source, 0);
  const slots = new Slots();
  const run = compileBody(parseTemplate(source), slots);
  const counted = source.includes('velocity');
  const runWith = (fill: (variables: Value[]) => void, limits?: Partial<Limits>): string => {
    const variables = new Array<Value>(slots.size).fill(undefined);
    fill(variables);
    const own = limits === undefined ? apiGatewayLimits : { ...apiGatewayLimits, ...limits };
    const frame = new Frame(variables, own, counted);
    metered(own.steps, () => runToStop(run, frame));
    return frame.output;
  };
  const render = (scope: Scope, limits?: Partial<Limits>): string =>
    runWith((variables) => {
      for (const [name, slot] of slots.names())
        if (Object.hasOwn(scope, name)) variables[slot] = wrap(scope[name]);
    }, limits);
  return {
    slotOf: (name) => slots.find(name),
    runWith,
    run: render,
    render(scope, limits) {
      try {
        return { output: render(scope, limits) };
      } catch (thrown) {
        return { error: messageOf(thrown) };
      }
    },
  };
}

function runToStop(run: Run, frame: Frame): void {
  try {
    run(frame);
  } catch (thrown) {
    if (!(thrown instanceof StopCommand)) throw thrown;
  }
}

/** Compiles and renders; a template that cannot be parsed is an error as any other. */
export function render(source: string, scope: Scope, limits?: Partial<Limits>): Rendering {
  try {
    return compileTemplate(source).render(scope, limits);
  } catch (thrown) {
    if (thrown instanceof TemplateSyntaxError) return { error: thrown.message };
    throw thrown;
  }
}

/** A RangeError is the end of the stack, or of what a text can hold. */
export function messageOf(thrown: unknown): string {
  if (thrown instanceof RenderError) return thrown.message;
  if (thrown instanceof RangeError) return `The rendering is too large: ${thrown.message}.`;
  throw thrown;
}
