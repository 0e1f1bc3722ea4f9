import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asked, Said } from './crashing-process.ts';
import type { CrashingStore } from './crashing-store.ts';

type Calls = Pick<CrashingStore, 'close' | 'crash' | 'sweep' | 'sqs' | 'receive' | 'sns' | 's3'>;

/** SQS, SNS and S3 in one process for all tests of a file, which crash in it (`crashing-store.ts`). */
export interface Crashing extends Calls {
  /** A new one, which holds nothing. */
  open(): Promise<void>;
  folder(): Promise<string>;
  lost(): Promise<unknown[]>;
  end(): void;
}

export function startCrashing(): Crashing {
  const entry = fileURLToPath(new URL('./crashing-process.ts', import.meta.url));
  const child = fork(entry, [], { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const waiting = new Map<number, (said: Said) => void>();
  child.on('message', (said: Said) => waiting.get(said.id)?.(said));
  let lastId = 0;
  const ask =
    (method: Asked['method']) =>
    (...given: readonly unknown[]): Promise<never> => {
      const id = (lastId += 1);
      child.send({ id, method, given } satisfies Asked);
      return new Promise((resolve, reject) => {
        waiting.set(id, (said) => {
          if ('message' in said) reject(new Error(said.message));
          else resolve(said.value as never);
        });
      });
    };
  return {
    ...{ open: ask('open'), close: ask('close'), crash: ask('crash'), sweep: ask('sweep') },
    ...{ sqs: ask('sqs'), receive: ask('receive'), sns: ask('sns'), s3: ask('s3') },
    ...{ folder: ask('folder'), lost: ask('lost'), end: () => child.kill('SIGKILL') },
  };
}
