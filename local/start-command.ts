import { Closing } from './closing.ts';
import type { Ports } from './ports/ports.ts';
import { start } from './run.ts';

/** `gatehouse start`, as its options are given. */
export interface StartArguments {
  readonly port?: number;
  /** By the names of APIs beside the storefront. */
  readonly apiPort?: Readonly<Record<string, number>>;
  readonly startPagePort?: number;
  readonly userPoolPort?: number;
  readonly domainPort?: number;
  readonly queuesPort?: number;
  readonly secretsPort?: number;
  readonly outsidePort?: number;
  readonly dynamodbPort?: number;
  readonly dataFolder?: string;
  readonly prefix?: string;
  readonly environment?: string;
  readonly watch: boolean;
}

/**
 * Runs until asked to end.
 *
 * @param ended resolves when the run is to end
 * @returns the exit code
 */
export async function startCommand(given: StartArguments, ended: Promise<void>): Promise<number> {
  // The SDK would print that it prefers a newer Node, in every process.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  const { port, apiPort, startPagePort, userPoolPort, domainPort, queuesPort, ...rest } = given;
  const { secretsPort, outsidePort, dynamodbPort, ...others } = rest;
  const ports = said({
    ...{ storefront: port, startPage: startPagePort, userPool: userPoolPort, domain: domainPort },
    ...{ queues: queuesPort, secrets: secretsPort, outside: outsidePort },
    ...{ dynamodb: dynamodbPort, apis: apiPort },
  });
  const closing = new Closing();
  try {
    const running = start({ ...others, ports }, closing).then(() => ended);
    await Promise.race([running, ended]);
    running.catch(() => undefined);
    process.stderr.write('Ending.\n');
    await closing.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** Without the members that are not given. */
const said = (ports: { readonly [Name in keyof Ports]: Ports[Name] | undefined }): Partial<Ports> =>
  Object.fromEntries(Object.entries(ports).filter(([, value]) => value !== undefined));
