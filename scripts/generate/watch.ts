import { resolve } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { documentsIn } from '../../infra/data/documents.ts';
import { restLater } from '../watch/rest-later.ts';
import { type Collector, serially, type Surroundings } from '../watch/serially.ts';
import { followUp, generate, generateFiles, type GenerateOptions } from './generate.ts';
import { forgetSources } from './sources.ts';

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
 * @param surroundings how files are looked at
 * @returns ends the watch
 */
export const watch = (
  options: GenerateOptions,
  surroundings: Pick<Surroundings, 'look'> = {},
): (() => Promise<void>) => {
  const { documents = 'openapi', handlers = 'handlers' } = options;
  const addTo = (collector: Collector): void =>
    rootsOf(documents).forEach((path) => collector.add(path));
  const rest = restLater(() => Promise.resolve().then(forgetSources));
  const finish = serially(async () => {
    await rest.cancel();
    await followUp(options);
    rest.plan();
  }, surroundings);
  const run = serially(async () => {
    await rest.cancel();
    if (await clocked(generateFiles, options)) addTo(finish);
    rest.plan();
  }, surroundings);
  const isRelevant = (path: string): boolean =>
    !path.startsWith(handlers) || path.endsWith('manifest.json');
  const watcher = watchFiles([documents, handlers], { ignoreInitial: true });
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && isRelevant(path)) run.add(resolve(path));
  });
  // What is saved before the watcher is ready would be missed: it is read afterwards.
  watcher.once('ready', () => addTo(run));
  return async () => {
    await watcher.close();
    await run.idle();
    await finish.idle();
    await rest.cancel();
  };
};

/** A file of each document stands for all; the folder, where there is none yet. */
const rootsOf = (documents: string): readonly string[] => {
  const roots = [...documentsIn(documents).values()];
  return (roots.length > 0 ? roots : [documents]).map((path) => resolve(path));
};
