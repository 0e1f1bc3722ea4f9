import type { Json } from '../../../document/document.ts';
import type { DocumentOperation } from '../../../document/operations.ts';
import { escapeToken, memberOf, membersOf } from '../../../document/pointer.ts';
import { compileMappingTemplate } from '../../../velocity/mapping-template.ts';
import { TemplateSyntaxError } from '../../../velocity/template-error.ts';
import type { LintContext } from '../../context.ts';
import { filledIn } from '../../filled-in.ts';
import { integrationAt } from '../../integration-place.ts';
import type { Remark, Rule } from '../../rule.ts';
import { guide } from '../../rule.ts';

type Fault = (source: string) => string | undefined;

/** What Velocity says against a text, placeholders filled in; operations share templates, and each is parsed once. */
const faults = (context: LintContext): Fault => {
  const known = new Map<string, string | undefined>();
  return (source) => {
    if (!known.has(source)) known.set(source, faultOf(filledIn(context, source)));
    return known.get(source);
  };
};

const faultOf: Fault = (source) => {
  try {
    compileMappingTemplate(source);
    return undefined;
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return error.message;
    throw error;
  }
};

const remarks = (templates: Json | undefined, at: string, fault: Fault): Remark[] =>
  membersOf(templates).flatMap(([mediaType, source]) => {
    const found = typeof source === 'string' ? fault(source) : undefined;
    if (found === undefined) return [];
    const message = `The template of ${mediaType} cannot be parsed: ${found}.`;
    return [{ severity: 'warning', pointer: `${at}/${escapeToken(mediaType)}`, message }];
  });

const remarksOf = (operation: DocumentOperation, fault: Fault): Remark[] => {
  const { integration } = operation;
  const request = memberOf(integration, 'requestTemplates');
  return [
    ...remarks(request, integrationAt(operation, 'requestTemplates'), fault),
    ...membersOf(memberOf(integration, 'responses')).flatMap(([pattern, response]) => {
      const at = integrationAt(operation, 'responses', escapeToken(pattern), 'responseTemplates');
      return remarks(memberOf(response, 'responseTemplates'), at, fault);
    }),
  ];
};

export const template: Rule = {
  id: 'gatehouse/template',
  kinds: ['rest'],
  about:
    'An import takes a mapping template that Velocity cannot parse: every call that needs it answers 500.',
  remedy:
    'Mend the template at that line, counted from its first: close every #if, #foreach and quote.',
  facts: ['REST 125'],
  page: guide('models-mappings'),
  severities: ['warning'],
  check: (context) => {
    const fault = faults(context);
    return context.operations.flatMap((it) => remarksOf(it, fault));
  },
};
