import { createServer } from 'node:net';

/**
 * A bench that meets somebody else's server would measure that one.
 *
 * @throws Error naming the first port that is taken
 */
export async function refuseOccupied(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    await new Promise<void>((resolve, reject) => {
      const probe = createServer();
      probe.once('error', () => {
        reject(
          new Error(`Port ${port} is occupied: end what listens there and run the bench again.`),
        );
      });
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
    });
  }
}
