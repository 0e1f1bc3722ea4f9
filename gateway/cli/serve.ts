import { readConfig } from '../config-file.ts';
import type { GatewayConfig } from '../config.ts';
import type { ApiKind } from '../document/document.ts';
import { DocumentError, lineOf as plainLineOf } from '../document/finding.ts';
import type { Finding } from '../document/finding.ts';
import { createGateway } from '../gateway.ts';
import type { Gateway } from '../gateway.ts';
import type { GatewayDependencies } from '../surroundings.ts';
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
  /** False leaves AWS services that nobody else serves unreachable. Default true. */
  readonly embedded?: boolean;
  readonly adminPort?: number;
}

/** The streams and signals of the process that serves. */
export interface Terminal {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Resolves when the process is asked to end. */
  readonly ended: Promise<void>;
}

/** AWS services that run beside the gateway, each from its first use on. */
export interface Services {
  /** `undefined` for a service that is not among them. */
  endpointOf(service: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export type OpenServices = (options: {
  /** Where they keep what they hold; `undefined` is for this run only. */
  readonly dataFolder: string | undefined;
  readonly log: (line: string) => void;
}) => Services;

/**
 * `gatehouse serve DOCUMENT`: runs one document until the process is asked to end.
 *
 * @param openServices makes the services of AWS integrations
 * @returns the exit code: 1 for a document or config that is refused, a port that is taken
 */
export async function serveCommand(
  args: ServeArguments,
  terminal: Terminal,
  openServices?: OpenServices,
): Promise<number> {
  const { stdout, stderr } = terminal;
  let services: Services | undefined;
  let gateway: Gateway | undefined;
  let admin: Admin | undefined;
  try {
    const config = configOf(args);
    const log = (line: string): void => stderr(`${line}\n`);
    if (args.embedded !== false) services = openServices?.({ dataFolder: config.dataFolder, log });
    gateway = await createGateway(args.document, config, dependenciesOf(args, services));
    for (const finding of gateway.findings) log(lineOf(softened(finding)));
    const url = await gateway.listen({ host: args.host, port: args.port });
    if (args.adminPort !== undefined) admin = await serveAdmin(gateway, args.adminPort);
    const { apiId, stage } = gateway;
    const ready = { url, apiId, stage, ...(admin && { adminUrl: admin.url }) };
    if (args.json) stdout(`${JSON.stringify(ready)}\n`);
    else stderr(`${args.document} is served at ${url} (${described(gateway)})\n`);
    if (admin !== undefined) stderr(`its state is at ${admin.url}/_gatehouse/\n`);
    await terminal.ended;
    return 0;
  } catch (error) {
    stderr(`${messageOf(error)}\n`);
    return 1;
  } finally {
    await admin?.close();
    await gateway?.close();
    await services?.close();
  }
}

/** `REST API 2p09imqbsp, stage prod, 12 methods, 2 warnings`. */
function described({ state, findings }: Gateway): string {
  const { kind, apiId, stage, routes } = state;
  const [name, one] = kind === 'rest' ? ['REST', 'method'] : ['HTTP', 'route'];
  const warnings = findings.filter(({ severity }) => severity !== 'info').length;
  const parts = [`${name} API ${apiId}`, `stage ${stage}`, counted(routes.length, one)];
  return [...parts, ...(warnings === 0 ? [] : [counted(warnings, 'warning')])].join(', ');
}

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const configOf = ({ config }: ServeArguments): GatewayConfig =>
  config === undefined ? {} : readConfig(config);

const dependenciesOf = (
  { kind, inProcess }: ServeArguments,
  services: Services | undefined,
): GatewayDependencies => ({
  inProcess,
  ...(kind !== undefined && { kind }),
  ...(services !== undefined && { embedded: (service) => services.endpointOf(service) }),
});

/** What did not stop it is no error here, whatever it is to `generate` and `synth`. */
const softened = (finding: Finding): Finding => ({
  ...finding,
  severity: finding.severity === 'info' ? 'info' : 'warning',
});

const lineOf = (finding: Finding): string => `${finding.severity}: ${plainLineOf(finding)}`;

function messageOf(error: unknown): string {
  if (error instanceof DocumentError) return error.findings.map(lineOf).join('\n');
  return error instanceof Error ? error.message : String(error);
}
