/**
 * Runs something that takes a signal, for so long at most.
 *
 * @returns `undefined` when the time is up; what runs is then told by its signal
 */
export async function withinTimeLimit<T>(
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      controller.abort();
      resolve(undefined);
    }, milliseconds);
  });
  try {
    return await Promise.race([run(controller.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}
