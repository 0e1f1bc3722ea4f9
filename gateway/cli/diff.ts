import type { GatewayConfig } from '../config.ts';
import { readConfig } from '../config-file.ts';
import type { Change } from '../diff/change.ts';
import { type Described, diff, type RedoclyDiff } from '../diff/diff.ts';
import type { ApiKind } from '../document/document.ts';
import { DocumentError } from '../document/finding.ts';
import { kindOf } from '../document/kind.ts';
import { memberOf } from '../document/pointer.ts';
import { readDocument } from '../document/read.ts';
import { nameOf } from '../document/source.ts';
import { markdown } from './diff/markdown.ts';
import { stylish } from './diff/stylish.ts';
import { stylish as findingsShown } from './report/stylish.ts';

export interface DiffArguments {
  /** Path of the document that callers know. */
  readonly base: string;
  /** Path of the one that is to take its place. */
  readonly head: string;
  /** What `--kind` says of both; otherwise each document tells. */
  readonly kind?: ApiKind;
  /** Default `stylish`, for people. */
  readonly format?: 'markdown' | 'json' | 'stylish';
  /** Path of the config that is laid over both. */
  readonly config?: string;
  /** Path of the one of the base. Default: `config`. */
  readonly baseConfig?: string;
}

/** Streams of the command. */
export interface DiffOutput {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
}

const json = (changes: readonly Change[]): string =>
  `${JSON.stringify({ breaking: isBreaking(changes), changes })}\n`;

const formats = { markdown, json, stylish } as const satisfies Record<
  NonNullable<DiffArguments['format']>,
  (changes: readonly Change[]) => string
>;

/**
 * `gatehouse diff BASE HEAD`: what callers will see of a change.
 *
 * @param redocly runs Redocly's own comparison
 * @returns the exit code: 1 when a change is breaking, 2 when there is no answer, as for a document
 *   that cannot be read
 */
export const diffCommand = async (
  args: DiffArguments,
  { stdout, stderr }: DiffOutput,
  redocly: RedoclyDiff,
): Promise<number> => {
  try {
    const [base, head] = await bothOf(args);
    const changes = await diff(base, head, redocly);
    stdout(formats[args.format ?? 'stylish'](changes));
    return isBreaking(changes) ? 1 : 0;
  } catch (error) {
    stderr(textOfFailure(error));
    return 2;
  }
};

const isBreaking = (changes: readonly Change[]): boolean =>
  changes.some(({ severity }) => severity === 'breaking');

/** @throws DocumentError with what is wrong with either */
const bothOf = async (args: DiffArguments): Promise<readonly [Described, Described]> => {
  const { base, head, kind, config, baseConfig = config } = args;
  const one = await describedBy(base, baseConfig, kind);
  const other = await describedBy(head, config, kind);
  const findings = [one, other].flatMap((it) => (it instanceof DocumentError ? it.findings : []));
  if (one instanceof DocumentError || other instanceof DocumentError)
    throw new DocumentError(findings);
  return [one, other];
};

/** What is wrong with it in place of a document that cannot be read. */
const describedBy = async (
  path: string,
  config: string | undefined,
  kind: ApiKind | undefined,
): Promise<Described | DocumentError> => {
  const settings = configOf(config);
  try {
    const document = await readDocument(path);
    if (memberOf(document.root, 'swagger') !== undefined)
      throw new Error(`${nameOf(path)}: only OpenAPI 3 is compared; convert OpenAPI 2.0 to 3.0.`);
    return { document, kind: kind ?? kindOf(document), config: settings };
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
};

/** @throws Error with what is wrong with the config: it is no fault of a document */
const configOf = (path: string | undefined): GatewayConfig => {
  try {
    return path === undefined ? {} : readConfig(path);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new Error(error.message);
  }
};

const textOfFailure = (error: unknown): string => {
  if (error instanceof DocumentError)
    return findingsShown({ verdict: 'rejected', findings: error.findings });
  return `${error instanceof Error ? error.message : String(error)}\n`;
};
