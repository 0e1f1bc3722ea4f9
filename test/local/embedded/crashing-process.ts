import { CrashingStore } from './crashing-store.ts';

/** Runs a store that crashes apart from jest, which cannot load all that fauxqs is made of. */

export interface Asked {
  readonly id: number;
  readonly method: 'open' | 'close' | Method;
  readonly given: readonly unknown[];
}

export type Method = 'crash' | 'sweep' | 'folder' | 'sqs' | 'receive' | 'sns' | 's3' | 'lost';

export type Said =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly message: string };

let store: CrashingStore;

async function perform({ method, given }: Asked): Promise<unknown> {
  if (method === 'open') {
    store = await CrashingStore.open();
    return undefined;
  }
  const calls = store as unknown as Readonly<
    Record<Method | 'close', (...all: readonly unknown[]) => unknown>
  >;
  return calls[method](...given);
}

process.on('message', (asked: Asked) => {
  const { id } = asked;
  perform(asked).then(
    (value) => process.send?.({ id, value } satisfies Said),
    (error: unknown) => process.send?.({ id, message: String(error) } satisfies Said),
  );
});
process.on('disconnect', () => process.exit(0));
