import { Input } from './input.ts';
import { TemplateError } from './mapping-error.ts';
import { compileTemplate, messageOf } from './template.ts';
import { placeIn, RenderError } from './template-error.ts';
import type { TemplateScope } from './template-scope.ts';
import { Util } from './util.ts';
import type { JavaObject } from './value.ts';

/** A mapping template, compiled once. */
export interface MappingTemplate {
  /**
   * @param payload the body as text; `undefined` and the empty text are `{}` (fact 149)
   * @throws PayloadError where the payload is to blame: 400 (fact 151)
   * @throws TemplateError for anything else that fails: 500
   */
  render(scope: TemplateScope, payload: string | undefined): string;
}

type Make = (scope: TemplateScope, payload: string | undefined) => JavaObject;

const util = new Util();

const variables: Readonly<Record<string, Make>> = {
  input: (scope, payload) => new Input(payload, scope.parameters),
  util: () => util,
  context: (scope) => scope.context(),
  stageVariables: (scope) => scope.stageVariables(),
};

/**
 * Compiles a mapping template of an integration, gateway response or the like.
 * @throws TemplateSyntaxError with line and column
 */
export function compileMappingTemplate(source: string): MappingTemplate {
  const template = compileTemplate(source);
  // A name that the text does not hold cannot be reached: there is no #evaluate (fact 124).
  const used = Object.entries(variables).flatMap(([name, make]) => {
    const slot = template.slotOf(name);
    return slot === undefined ? [] : [{ slot, make }];
  });
  return {
    render(scope, payload) {
      try {
        return template.runWith((variables) => {
          for (const { slot, make } of used) variables[slot] = make(scope, payload);
        });
      } catch (thrown) {
        throw failed(thrown, source);
      }
    },
  };
}

/** The error with the place of the statement that failed. @throws PayloadError, and what is a fault of ours */
function failed(thrown: unknown, source: string): TemplateError {
  const message = messageOf(thrown);
  if (!(thrown instanceof RenderError) || thrown.at === undefined)
    return new TemplateError(message);
  const place = placeIn(source, thrown.at);
  return new TemplateError(`${message} at line ${place.line}, column ${place.column}`, place);
}
