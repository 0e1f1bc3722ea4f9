import { readConfig } from '../config-file.ts';
import type { ApiKind } from '../document/document.ts';
import { DocumentError } from '../document/finding.ts';
import type { Finding } from '../document/finding.ts';
import { createGateway } from '../gateway.ts';
import type { Gateway } from '../gateway.ts';
import { serveAdmin } from './admin.ts';
import type { Admin } from './admin.ts';

export interface ServeArguments {
  readonly document: string;
  readonly kind?: ApiKind;
  /** Path of a config file. */
  readonly config?: string;
  readonly host: string;
  readonly port: number;
  /** One line of JSON on stdout once ready. */
  readonly json: boolean;
  readonly inProcess: boolean;
  readonly adminPort?: number;
}

/** The streams and signals of the process that serves. */
export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Resolves when the process is asked to end. */
  readonly ended: Promise<void>;
}

/**
 * `gatehouse serve DOCUMENT`: runs one document until the process is asked to end.
 *
 * @returns the exit code: 1 for a document or config that is refused, a port that is taken
 */
export async function serveCommand(args: ServeArguments, terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal;
  let gateway: Gateway | undefined;
  let admin: Admin | undefined;
  try {
    const config = args.config === undefined ? {} : readConfig(args.config);
    const { inProcess } = args;
    const kind = args.kind === undefined ? {} : { kind: args.kind };
    gateway = await createGateway(args.document, config, { ...kind, inProcess });
    // What did not stop it is no error here, whatever it is to `generate` and `synth`.
    for (const finding of gateway.findings)
      stderr(
        `${lineOf({ ...finding, severity: finding.severity === 'info' ? 'info' : 'warning' })}\n`,
      );
    const url = await gateway.listen({ host: args.host, port: args.port });
    if (args.adminPort !== undefined) admin = await serveAdmin(gateway, args.host, args.adminPort);
    const { apiId, stage } = gateway;
    const ready = { url, apiId, stage, ...(admin && { adminUrl: admin.url }) };
    if (args.json) stdout(`${JSON.stringify(ready)}\n`);
    else stderr(`${args.document} is served at ${url} (API ${apiId}, stage ${stage})\n`);
    if (admin !== undefined) stderr(`its state is at ${admin.url}/_gatehouse/\n`);
    await terminal.ended;
    return 0;
  } catch (error) {
    stderr(`${messageOf(error)}\n`);
    return 1;
  } finally {
    await admin?.close();
    await gateway?.close();
  }
}

const lineOf = ({ severity, file, line, message, rule }: Finding): string =>
  `${severity}: ${file}:${line} ${message} [${rule}]`;

function messageOf(error: unknown): string {
  if (error instanceof DocumentError) return error.findings.map(lineOf).join('\n');
  return error instanceof Error ? error.message : String(error);
}
