import { relative } from 'node:path';
import type { BuildFailure, Message } from 'esbuild';

/** Why a service could not be bundled or loaded: `file:line:column reason`, one line each. */
export function describeBuildError(error: unknown, root: string): readonly string[] {
  if (isBuildFailure(error)) return error.errors.map((message) => describe(message));
  const stack = error instanceof Error ? error.message : String(error);
  return [describeStack(stack, root)];
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && Array.isArray((error as Partial<BuildFailure>).errors);

function describe({ location, text }: Message): string {
  if (!location) return text;
  return `${location.file}:${location.line}:${location.column + 1} ${text}`;
}

/** The topmost frame in an authored file, and the first line, which says what was thrown. */
function describeStack(stack: string, root: string): string {
  const [reason = '', ...frames] = stack.split('\n');
  const place = frames
    .map((frame) => /\(?((?:file:\/\/)?\/[^()]+?):(\d+):(\d+)\)?$/.exec(frame.trim()))
    .filter((it) => it !== null)
    .map(([, file = '', line, column]) => [file.replace('file://', ''), line, column] as const)
    .find(([file]) => file.startsWith(`${root}/`) && !file.includes('/node_modules/'));
  if (!place) return reason;
  const [file, line, column] = place;
  return `${relative(root, file)}:${line ?? ''}:${column ?? ''} ${reason}`;
}
