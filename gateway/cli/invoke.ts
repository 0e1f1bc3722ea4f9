import { readFileSync } from 'node:fs';
import { readConfig } from '../config-file.ts';
import { suggestion } from '../document/nearest-name.ts';
import { isolatedFunctions } from '../lambda/isolated-functions.ts';
import type { InvocationResult } from '../lambda/functions.ts';

export interface InvokeArguments {
  /** A member of the config's `functions`. */
  readonly name: string;
  /** Path of the config file. */
  readonly config: string;
  /** Path of the event, JSON; `-` reads stdin. */
  readonly event: string;
}

/** Where the result and the function's log go. */
export interface InvokeOutput {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const STDIN = 0;

const streams: InvokeOutput = {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
};

/**
 * `gatehouse invoke NAME --config FILE --event FILE|-`: runs one event through a function as Lambda
 * does. The result, or the error's document, is one line on stdout.
 *
 * @returns the exit code: 1 when the function fails, or when the config, the name or the event is wrong
 */
export async function invokeCommand(
  args: InvokeArguments,
  { stdout, stderr }: InvokeOutput = streams,
): Promise<number> {
  try {
    const { outcome, payload } = await invoke(args, stderr);
    stdout(`${payload}\n`);
    return outcome === 'succeeded' ? 0 : 1;
  } catch (error) {
    stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

async function invoke(
  { name, config: file, event }: InvokeArguments,
  stderr: InvokeOutput['stderr'],
): Promise<InvocationResult> {
  const { functions = {} } = readConfig(file);
  const config = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (config === undefined) throw new Error(unknown(name, file, Object.keys(functions)));
  const text = readEvent(event);
  const isolated = isolatedFunctions({ [name]: config }, { log: (_, line) => stderr(`${line}\n`) });
  try {
    return await isolated.invoke(name, text);
  } finally {
    await isolated.close();
  }
}

function unknown(name: string, file: string, names: readonly string[]): string {
  const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`;
  return `${file} has no function ${name} under "functions": ${known}.${suggestion(name, names)}`;
}

/** What a function is given must be JSON; the runtime would only say where the text broke off. */
function readEvent(file: string): string {
  const text = readFileSync(file === '-' ? STDIN : file, 'utf8');
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    const place = file === '-' ? 'stdin' : file;
    throw new Error(`The event in ${place} is no JSON: ${(error as Error).message}`);
  }
}
