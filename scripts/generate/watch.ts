import { watch as watchFiles } from 'chokidar';
import { followUp, generate, generateFiles, type GenerateOptions } from './generate.ts';

/**
 * Saving in an editor is several events; what comes within this time is one change. Chokidar drops a
 * second change of a file within 50 ms of the first: by then it must not have been read yet.
 */
const settleMilliseconds = 60;

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

interface Turn {
  /** Runs the job now, or once more after the run that is on. */
  readonly ask: () => void;
  /** Resolves when nothing runs. */
  readonly idle: () => Promise<void>;
}

const oneAtATime = (job: () => Promise<void>): Turn => {
  const asked = { times: 0 };
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    for (let done = 0; done < asked.times;) {
      done = asked.times;
      await job();
    }
    asked.times = 0;
    running = undefined;
  };
  const ask = (): void => {
    asked.times += 1;
    running ??= run();
  };
  return { ask, idle: async () => await running };
};

/**
 * Generates now and after each change of a document or a manifest. Redocly's lint and the pages
 * follow when they are ready: no edit waits for them.
 *
 * @returns ends the watch
 */
export const watch = (options: GenerateOptions): (() => Promise<void>) => {
  const { documents = 'openapi', handlers = 'handlers' } = options;
  const finish = oneAtATime(async () => {
    await followUp(options);
  });
  const run = oneAtATime(async () => {
    if (await clocked(generateFiles, options)) finish.ask();
  });
  const isRelevant = (path: string): boolean =>
    !path.startsWith(handlers) || path.endsWith('manifest.json');
  const watcher = watchFiles([documents, handlers], { ignoreInitial: true });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!isRelevant(path)) return;
    clearTimeout(timer);
    timer = setTimeout(run.ask, settleMilliseconds);
  });
  // What is saved before the watcher is ready would be missed: it is read afterwards.
  watcher.once('ready', run.ask);
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await run.idle();
    await finish.idle();
  };
};
