import type { Json } from '../../document/document.ts';
import { membersOf, pointerTo } from '../../document/pointer.ts';
import { TemplateError } from '../../velocity/mapping-error.ts';
import { compileMappingTemplate } from '../../velocity/mapping-template.ts';
import type { MappingTemplate } from '../../velocity/mapping-template.ts';
import { TemplateSyntaxError } from '../../velocity/template-error.ts';
import type { Report } from '../report.ts';
import { compiledOnce } from './compiled-once.ts';

/** Bytes (fact 163). */
const LARGEST = 300 * 1024;

const AS_TEXT = 'Write the template as one string; in YAML a block that begins with | is one.';

/** Mapping templates by lower-case media type, parameters left out, in the order of the document (facts 142, 164). */
export function compileTemplates(
  templates: Json | undefined,
  pointer: string,
  report: Report,
): ReadonlyMap<string, MappingTemplate> {
  const compiled = new Map<string, MappingTemplate>();
  for (const [key, source] of membersOf(templates)) {
    const at = `${pointer}${pointerTo(key)}`;
    if (typeof source !== 'string') {
      if (source !== null)
        report('mapping-template', at, `The template of ${key} is not a string.`, AS_TEXT);
      continue;
    }
    if (Buffer.byteLength(source) > LARGEST)
      report('mapping-template', at, `The template of ${key} is larger than 300 KB.`);
    else compiled.set(mediaTypeOf(key), templateOf(source, report));
  }
  return compiled;
}

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function mediaTypeOf(value: string): string {
  const end = value.indexOf(';');
  return (end < 0 ? value : value.slice(0, end)).trim().toLowerCase();
}

/** An import takes a template that cannot be parsed: its calls are what fails (fact 125). */
const templateOf = compiledOnce((source): MappingTemplate => {
  try {
    return compileMappingTemplate(source);
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw error;
    const { message } = error;
    return {
      render: () => {
        throw new TemplateError(message);
      },
    };
  }
});
