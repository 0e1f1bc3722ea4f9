import { compileMappingTemplate } from '../../../gateway/velocity/mapping-template.ts';
import { TemplateScope } from '../../../gateway/velocity/template-scope.ts';
import type { TemplateView } from '../../../gateway/velocity/template-scope.ts';

export interface Call {
  readonly body?: string;
  readonly path?: Record<string, string>;
  readonly querystring?: Record<string, string>;
  readonly header?: Record<string, string>;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly stageVariables?: Record<string, string>;
}

export function viewOf(call: Call): TemplateView {
  const { path = {}, querystring = {}, header = {}, context = {}, stageVariables } = call;
  return {
    params: { path: () => path, querystring: () => querystring, header: () => header },
    context: () => context,
    stageVariables,
  };
}

/** What a template gives for a call of its own. */
export function rendered(template: string, call: Call = {}): string {
  return compileMappingTemplate(template).render(new TemplateScope(viewOf(call)), call.body);
}
