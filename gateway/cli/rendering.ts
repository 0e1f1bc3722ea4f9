import type { TemplateView } from '../velocity/template-scope.ts';

/** A template and what it sees: what a line of `gatehouse render --jsonl` holds. */
export interface Rendering {
  readonly template: string;
  readonly body: string | undefined;
  readonly params: {
    readonly path: Record<string, string>;
    readonly querystring: Record<string, string>;
    readonly header: Record<string, string>;
  };
  readonly context: Readonly<Record<string, unknown>>;
  readonly stageVariables: Record<string, string>;
}

/** @throws Error that names the member which is not what it must be */
export function readRendering(given: unknown): Rendering {
  const line = objectOf(given, 'A line');
  const { template, body } = line;
  if (typeof template !== 'string') throw new Error('"template" must be the text of a template.');
  const params = objectOf(line['params'], '"params"');
  return {
    template,
    body: bodyOf(body),
    params: {
      path: textsOf(params['path'], '"params.path"'),
      querystring: textsOf(params['querystring'], '"params.querystring"'),
      header: textsOf(params['header'], '"params.header"'),
    },
    context: objectOf(line['context'], '"context"'),
    stageVariables: textsOf(line['stageVariables'], '"stageVariables"'),
  };
}

export function viewOf(rendering: Omit<Rendering, 'template' | 'body'>): TemplateView {
  const { params, context, stageVariables } = rendering;
  return {
    params: {
      path: () => params.path,
      querystring: () => params.querystring,
      header: () => params.header,
    },
    context: () => context,
    stageVariables,
  };
}

/** A payload is text; what is given as JSON becomes its text. */
function bodyOf(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** What is left out has no members. */
function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Error(`${name} must be an object.`);
  return value as Record<string, unknown>;
}

function textsOf(value: unknown, name: string): Record<string, string> {
  const members = Object.entries(objectOf(value, name));
  for (const [member, text] of members)
    if (typeof text === 'object' || text === undefined)
      throw new Error(`${name} must have texts: "${member}" is none.`);
  return Object.fromEntries(members.map(([member, text]) => [member, String(text)]));
}
