import { readFileSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { compileMappingTemplate } from '../velocity/mapping-template.ts';
import { TemplateError } from '../velocity/mapping-error.ts';
import { TemplateSyntaxError } from '../velocity/template-error.ts';
import { TemplateScope } from '../velocity/template-scope.ts';
import { readRendering, viewOf } from './rendering.ts';
import type { Rendering } from './rendering.ts';

export interface RenderArguments {
  /** Path of the template; `-` reads stdin. */
  readonly template: string;
  /** Path of the payload; `-` reads stdin. Default: none. */
  readonly body?: string;
  /** Path of `$context` as a JSON object. */
  readonly context?: string;
  /** Request parameters and stage variables by name. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly stageVariable?: Readonly<Record<string, string>>;
}

export interface RenderOutput {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const STDIN = 0;

/**
 * `gatehouse render TEMPLATE`: prints what the integration request would send, to the byte.
 * @returns the exit code: 1 for a template that cannot be parsed or fails, and for a file that cannot be read
 */
export function renderCommand(args: RenderArguments, { stdout, stderr }: RenderOutput): number {
  try {
    stdout(render(readArguments(args)));
    return 0;
  } catch (error) {
    stderr(`${placeOf(error, args.template)}${messageOf(error)}\n`);
    return 1;
  }
}

/**
 * `gatehouse render --jsonl`: an object a line in, an object a line out, each as soon as its line is
 * there. A line that is no such object, and a template that fails, are answered `{"id", "error"}`.
 * @returns the exit code: 0, since an error is an answer too
 */
export async function renderLines(
  input: AsyncIterable<Uint8Array | string>,
  stdout: RenderOutput['stdout'],
): Promise<number> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') stdout(`${JSON.stringify(answerTo(line))}\n`);
  }
  return 0;
}

/** Lines end with LF alone: JSON may hold U+2028, at which a terminal's reader would part it. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
    const [first = '', ...others] = text.split('\n');
    pieces.push(first);
    for (const other of others) {
      yield pieces.join('');
      pieces = [other];
    }
  }
  yield pieces.join('') + decoder.end();
}

function answerTo(line: string): object {
  let id: unknown;
  try {
    const given: unknown = JSON.parse(line.trim());
    if (typeof given === 'object' && given !== null && 'id' in given) ({ id } = given);
    return { id, output: render(readRendering(given)) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

function render({ template, body, ...view }: Rendering): string {
  return compileMappingTemplate(template).render(new TemplateScope(viewOf(view)), body);
}

function readArguments(args: RenderArguments): Rendering {
  const { template, body, context, path = {}, query = {}, header = {}, stageVariable = {} } = args;
  if (template === '-' && body === '-')
    throw new Error('The template and its body cannot both be read from stdin; give one a file.');
  const text = (file: string) => readFileSync(file === '-' ? STDIN : file, 'utf8');
  return readRendering({
    template: text(template),
    body: body === undefined ? undefined : text(body),
    context: context === undefined ? undefined : objectIn(context, text(context)),
    params: { path, querystring: query, header },
    stageVariables: stageVariable,
  });
}

function objectIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The context in ${file} is no JSON: ${messageOf(error)}`);
  }
}

/** `file:line:column: `, where the template has such a place. */
function placeOf(error: unknown, file: string): string {
  if (!(error instanceof TemplateError) && !(error instanceof TemplateSyntaxError)) return '';
  const { line, column } = error;
  return line === undefined ? `${file}: ` : `${file}:${line}:${column}: `;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
