import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { serially } from '../../local/watch/serially.ts';
import { followUp, generate, generateFiles, type GenerateOptions } from './generate.ts';

type Step = (options: GenerateOptions) => Promise<boolean>;

/** Runs a step, and says how long it took or that it did not. */
const clocked = async (step: Step, options: GenerateOptions): Promise<boolean> => {
  const start = performance.now();
  const fine = await step(options);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  options.say(fine ? `generated in ${seconds} s` : 'not generated: mend the errors above');
  return fine;
};

/** Generates, and says how long it took or that it did not. */
export const timed = (options: GenerateOptions): Promise<boolean> => clocked(generate, options);

/**
 * Generates now and after each change of a document or a manifest, once what was saved is whole.
 * Redocly's lint and the pages follow when they are ready: no edit waits for them.
 *
 * @returns ends the watch
 */
export const watch = (options: GenerateOptions): (() => Promise<void>) => {
  const { documents = 'openapi', handlers = 'handlers' } = options;
  const finish = serially(async () => {
    await followUp(options);
  });
  const run = serially(async () => {
    if (await clocked(generateFiles, options)) finish.add(documents);
  });
  const isRelevant = (path: string): boolean =>
    !path.startsWith(handlers) || path.endsWith('manifest.json');
  const watcher = watchFiles([documents, handlers], { ignoreInitial: true });
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && isRelevant(path)) run.add(resolve(path));
  });
  // What is saved before the watcher is ready would be missed: it is read afterwards.
  watcher.once('ready', () => run.add(documents));
  return async () => {
    await watcher.close();
    await run.idle();
    await finish.idle();
  };
};
