import { watch as watchFiles } from 'chokidar';
import { generate, type GenerateOptions } from './generate.ts';

/** Saving in an editor is several events; what comes within this time is one change. */
const settleMilliseconds = 30;

/** Generates, and says how long it took or that it did not. */
export const timed = async (options: GenerateOptions): Promise<boolean> => {
  const start = performance.now();
  const fine = await generate(options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  options.say(fine ? `generated in ${seconds} s` : 'not generated: mend the errors above');
  return fine;
};

/**
 * Generates now and after each change of a document or a manifest, one run at a time.
 *
 * @returns ends the watch
 */
export const watch = (options: GenerateOptions): (() => Promise<void>) => {
  const { documents = 'openapi', handlers = 'handlers' } = options;
  let running = false;
  let asked = false;
  const run = async (): Promise<void> => {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      await timed(options);
    }
    running = false;
  };
  const isRelevant = (path: string): boolean =>
    !path.startsWith(handlers) || path.endsWith('manifest.json');
  const watcher = watchFiles([documents, handlers], { ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!isRelevant(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), settleMilliseconds);
  });
  void run();
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
};
