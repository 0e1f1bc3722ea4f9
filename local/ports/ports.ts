import { createServer } from 'node:net';

/** What listens, in the order in which it is told. */
export const portNames = {
  storefront: { option: '--port', standard: 3000, what: 'the storefront' },
  startPage: { option: '--start-page-port', standard: 3001, what: 'the start page' },
  userPool: { option: '--user-pool-port', standard: 3002, what: 'the user pool' },
  dynamodb: { option: '--dynamodb-port', standard: 8000, what: 'DynamoDB' },
} as const;

export type PortName = keyof typeof portNames;
export type Ports = Readonly<Record<PortName, number>>;

/**
 * Looks whether all ports are free before anything starts.
 *
 * @param needed ports that will be listened on; 0 is always free
 * @throws Error naming every taken port, what wanted it and how to choose another
 */
export async function checkPorts(ports: Ports, needed: readonly PortName[]): Promise<void> {
  const taken = await Promise.all(
    needed.map(async (name) => ((await isFree(ports[name])) ? [] : [sentence(name, ports[name])])),
  );
  const sentences = [...taken.flat(), ...repeated(ports, needed)];
  if (sentences.length > 0) throw new Error(sentences.join('\n'));
}

const sentence = (name: PortName, port: number): string => {
  const { option, what } = portNames[name];
  return (
    `Port ${port}, for ${what}, is taken: end what listens there, ` +
    `or choose another with ${option} PORT.`
  );
};

function repeated(ports: Ports, needed: readonly PortName[]): readonly string[] {
  return needed.flatMap((name, index) => {
    const other = needed.slice(0, index).find((it) => ports[it] !== 0 && ports[it] === ports[name]);
    if (other === undefined) return [];
    const [one, two] = [portNames[other], portNames[name]];
    return [
      `Port ${ports[name]} is given to both ${one.what} and ${two.what}: change ${two.option}.`,
    ];
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
