import { createServer } from 'node:net';

/** What listens beside the APIs, and the storefront, in the order in which it is told. */
export const portNames = {
  storefront: { option: '--port', standard: 3000, what: 'the storefront' },
  startPage: { option: '--start-page-port', standard: 3001, what: 'the start page' },
  userPool: { option: '--user-pool-port', standard: 3002, what: 'the user pool' },
  domain: { option: '--domain-port', standard: 3003, what: 'the domain of APIs with a base path' },
  queues: { option: '--queues-port', standard: 3004, what: 'SQS, SNS and S3' },
  secrets: {
    ...{ option: '--secrets-port', standard: 3005 },
    what: 'Secrets Manager, EventBridge and Step Functions',
  },
  outside: {
    ...{ option: '--outside-port', standard: 3006 },
    what: 'the systems outside the shop',
  },
  dynamodb: { option: '--dynamodb-port', standard: 8000, what: 'DynamoDB' },
} as const;

/** The first API with a port of its own beside the storefront; the next ones follow, in the order of their names. */
const firstOfOthers = 3020;

export type PortName = keyof typeof portNames;
export type Ports = Readonly<Record<PortName, number>> & {
  /** Ports chosen for APIs that have one of their own beside the storefront, by their names. */
  readonly apis: Readonly<Record<string, number>>;
};

/** A port that will be listened on; 0 is always free. */
export interface WantedPort {
  readonly port: number;
  readonly what: string;
  /** The option that chooses another. */
  readonly option: string;
}

export const portOf = (ports: Ports, name: PortName): WantedPort => ({
  port: ports[name],
  what: portNames[name].what,
  option: `${portNames[name].option} PORT`,
});

/**
 * The port of an API of its own.
 *
 * @param apis all that have one, in order
 */
export function portOfApi(ports: Ports, apis: readonly string[], api: string): WantedPort {
  if (api === 'storefront') return portOf(ports, 'storefront');
  const at = apis.filter((name) => name !== 'storefront').indexOf(api);
  const port = ports.apis[api] ?? firstOfOthers + at;
  return { port, what: `the API ${api}`, option: `--api-port ${api}=PORT` };
}

/**
 * Looks whether all ports are free before anything starts.
 *
 * @throws Error naming every taken port, what wanted it and how to choose another
 */
export async function checkPorts(wanted: readonly WantedPort[]): Promise<void> {
  const taken = await Promise.all(
    wanted.map(async (it) => ((await isFree(it.port)) ? [] : [sentence(it)])),
  );
  const sentences = [...taken.flat(), ...repeated(wanted)];
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}

/**
 * @param onDomain names of the APIs that share the domain's port
 * @throws Error for a port that is chosen for an API which is not there, has an option of its own, or shares one
 */
export function checkApiPorts(
  ports: Ports,
  apis: readonly string[],
  onDomain: readonly string[] = [],
): void {
  const shared = onDomain.find((api) => ports.apis[api] !== undefined);
  if (shared !== undefined) {
    throw new Error(
      `--api-port names ${shared}, which is found by its base path on the domain's port: say ` +
        `--domain-port ${ports.apis[shared] ?? ''}.`,
    );
  }
  const unknown = Object.keys(ports.apis).filter((name) => !apis.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `--api-port names ${unknown.join(', ')}, and openapi/ has ${apis.join(', ')}: correct the name.`,
    );
  }
  const own = ports.apis['storefront'];
  if (own === undefined) return;
  throw new Error(
    `--api-port names storefront, whose port has an option of its own: say --port ${own}.`,
  );
}

const sentence = ({ port, what, option }: WantedPort): string =>
  `Port ${port}, for ${what}, is taken: end what listens there, or choose another with ${option}.`;

function repeated(wanted: readonly WantedPort[]): readonly string[] {
  return wanted.flatMap(({ port, what, option }, index) => {
    const other = wanted.slice(0, index).find((it) => it.port !== 0 && it.port === port);
    if (other === undefined) return [];
    const [change = ''] = option.split(/[ =]PORT/, 1);
    return [`Port ${port} is given to both ${other.what} and ${what}: change ${change}.`];
  });
}

function isFree(port: number): Promise<boolean> {
  if (port === 0) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`Port ${port} cannot be used: ${error.message}`, { cause: error }));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
