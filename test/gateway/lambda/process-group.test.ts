import { spawn } from 'node:child_process';
import { endMarked, killMarked, type Processes } from '../../../gateway/lambda/process-group.ts';
import { isAlive, until } from './given.ts';

interface Machine extends Processes {
  readonly killed: number[];
  searches: number;
  most: number;
  readonly buffers: Set<Buffer>;
}

/** A machine of these processes. Those that fork have a child once they were listed. */
function machine(
  variables: Record<number, string>,
  children: Record<number, number> = {},
): Machine {
  const alive = new Map(Object.entries(variables).map(([pid, text]) => [Number(pid), text]));
  let reading = 0;
  const it: Machine = {
    killed: [],
    searches: 0,
    most: 0,
    buffers: new Set(),
    list: () => {
      it.searches += 1;
      const pids = [...alive.keys()];
      for (const [parent, child] of Object.entries(children))
        alive.set(child, variables[Number(parent)] ?? '');
      return Promise.resolve(pids);
    },
    variables: async (pid, buffer) => {
      it.buffers.add(buffer);
      reading += 1;
      it.most = Math.max(it.most, reading);
      await new Promise((resolve) => setImmediate(resolve));
      reading -= 1;
      const text = alive.get(pid);
      if (text === undefined) throw new Error('gone');
      return text;
    },
    kill: (pid) => {
      it.killed.push(pid);
      alive.delete(pid);
    },
  };
  return it;
}

describe('the search for marked processes', () => {
  test.each<[string, Machine, { killed: number[]; searches: number }]>([
    ['none', machine({ 1: 'A=1', 2: 'B=1' }), { killed: [], searches: 1 }],
    ['one', machine({ 1: 'A=1', 2: 'X=mark' }), { killed: [2], searches: 2 }],
    ['of two marks', machine({ 1: 'X=mark', 2: 'X=other' }), { killed: [1, 2], searches: 2 }],
    ['behind its back', machine({ 1: 'X=mark' }, { 1: 9 }), { killed: [1, 9], searches: 2 }],
    ['its own', machine({ [process.pid]: 'X=mark' }), { killed: [], searches: 1 }],
  ])('%s', async (_, processes, want) => {
    await endMarked(['X=mark', 'X=other'], processes);
    const { killed, searches } = processes;
    expect({ killed, searches }).toEqual(want);
  });

  test('four are read at a time, each into a buffer of its own', async () => {
    const processes = machine(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at + 1, ''])),
    );
    await endMarked(['X=mark'], processes);
    expect([processes.most, processes.buffers.size]).toEqual([4, 4]);
  });
});

const linuxOnly = process.platform === 'linux' ? test : test.skip;

linuxOnly('processes in sessions of their own end by their mark, others stay', async () => {
  const start = (mark: string): number => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], {
      detached: true,
      stdio: 'ignore',
      env: { X: mark },
    });
    return child.pid ?? 0;
  };
  const mark = `mark-${process.pid}`;
  const marked = [start(mark), start(mark)];
  const other = start('other');
  try {
    expect([...marked, other].filter(isAlive)).toHaveLength(3);
    await killMarked(`X=${mark}`);
    await until(() => !marked.some(isAlive));
    expect(isAlive(other)).toBe(true);
  } finally {
    process.kill(other);
  }
});
