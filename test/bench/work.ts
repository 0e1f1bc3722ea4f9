import type { Request } from './load.ts';
import { send } from './load.ts';
import { timesOf, used } from './processes.ts';
import type { Server } from './processes.ts';
import { median } from './report.ts';
import type { Row } from './report.ts';

export interface Rounds {
  readonly rounds: number;
  /** Of each kind in one round; as many go before the first, so that all is compiled. */
  readonly requests: number;
}

const CONNECTIONS = 8;

/** One kind of request to one server. */
export interface Work {
  readonly name: string;
  readonly server: Server;
  readonly request: Request;
  readonly wanted: '2xx' | '4xx';
  readonly goal?: number;
  /** Part of the requests of a round that it gets. Default all. */
  readonly share?: number;
}

/** One line for each work, next to the first of them. */
export function rowsOf(works: readonly Work[], figures: readonly number[]): Row[] {
  const [bare = 1] = figures;
  return works.map(({ name, goal }, index): Row => {
    const figure = figures[index] ?? 0;
    return {
      work: name,
      figure: `${figure.toFixed(1)} µs`,
      ratio: figure / bare,
      ...(goal !== undefined && { goal }),
    };
  });
}

/** Medians over rounds; each round takes every work in turn, so that what drifts drifts for all. */
export async function measure(all: readonly Work[], options: Rounds): Promise<number[]> {
  const figures: number[][] = all.map(() => []);
  for (const work of all) await once(work, options.requests * (work.share ?? 1));
  for (let round = 0; round < options.rounds; round += 1) {
    for (const [index, work] of all.entries())
      figures[index]?.push(await once(work, options.requests * (work.share ?? 1)));
  }
  return figures.map(median);
}

/** Microseconds of the server's processes per request. */
async function once({ name, server, request, wanted }: Work, requests: number): Promise<number> {
  const pid = server.child.pid ?? 0;
  const before = timesOf(pid);
  const { good, bad } = await send(request, { connections: CONNECTIONS, requests }, wanted);
  const time = used(before, timesOf(pid));
  if (bad > 0 || good === 0) throw new Error(`${name}: ${bad} of ${bad + good} answers were wrong`);
  return time / good;
}
