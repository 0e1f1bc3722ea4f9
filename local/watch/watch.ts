import { join, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { restLater } from '../../scripts/watch/rest-later.ts';
import { serially } from '../../scripts/watch/serially.ts';
import type { Batch as Saved } from '../../scripts/watch/serially.ts';
import type { LocalFunctions, Reloaded } from '../functions/local-functions.ts';
import type { GenerateRun } from './generate-run.ts';
import type { LiveApi, Updated } from './live-api.ts';

export interface WatchOptions {
  readonly root: string;
  readonly apis: readonly LiveApi[];
  readonly functions: LocalFunctions;
  /** Makes what running the APIs does not need. */
  readonly run: GenerateRun;
  /** Takes each line for people. */
  readonly say: (line: string) => void;
}

export interface Watch {
  close(): Promise<void>;
}

/**
 * Puts every saved document and handler live, and says what changed. What is broken is said with
 * file, line and reason, and the last good one goes on serving.
 */
export async function watchProject(options: WatchOptions): Promise<Watch> {
  const { root, apis, say } = options;
  const rest = restLater(() => giveBack(options.functions));
  const ready = prime(options).then(() => options.functions.rest());
  const isAuthored = (path: string): boolean => !path.startsWith(join(root, 'generated/'));
  /** Files that were made of what was saved, and are not live yet. */
  const made = new Set<string>();
  const work = async ({ paths, isStill }: Saved): Promise<void> => {
    await ready;
    await rest.cancel();
    const started = performance.now();
    try {
      const saved = apis.filter(({ name }) =>
        paths.some((path) => path.startsWith(join(root, 'openapi', name, sep))),
      );
      const good: string[] = [];
      for (const { name } of saved) {
        if (await generate(options, name, { made, isStill })) good.push(name);
      }
      const batch = { paths: [...paths, ...made], good, started, isStill };
      if (!isStill()) return;
      paths.filter(isReadOnStart).forEach((path) => say(readOnStart(relative(root, path))));
      if (!(await apply(options, apis, batch))) return;
      if (made.size > 0) options.run.start('low');
      made.clear();
    } catch (error) {
      say(`not live: ${error instanceof Error ? error.message : String(error)}`);
    }
    rest.plan();
  };
  const changes = serially(work, { isAuthored });
  const own = apis.flatMap(({ name }) => [join('openapi', name), join('generated', name)]);
  const folders = [...own, 'handlers', 'infra/data'].map((it) => join(root, it));
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: (path) => path.endsWith('.html'),
  });
  watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && isSource.test(path)) changes.add(resolve(path));
  });
  watcher.on('error', (error) => say(`watching failed: ${String(error)}`));
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return {
    close: async () => {
      await watcher.close();
      await ready;
      await changes.idle();
      await rest.cancel();
    },
  };
}

/** Loads and fills what the first edit would wait for. Nothing is written: nothing was edited. */
async function prime({ root, apis, say }: WatchOptions): Promise<void> {
  try {
    await new Promise((resolve) => setTimeout(resolve, primeAfter));
    const { remake } = await import('../../scripts/generate/remake.ts');
    for (const { name } of apis) await remake(root, name);
  } catch (error) {
    say(`watching: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What building and reading hold; the first edit afterwards takes it anew. */
async function giveBack(functions: Pick<LocalFunctions, 'rest'>): Promise<void> {
  const { forgetSources } = await import('../../scripts/generate/sources.ts');
  forgetSources();
  await functions.rest();
}

/** Milliseconds in which the processor is left to the start and the first calls. */
const primeAfter = 300;

/** Editors write files of other names beside what they save. */
const isSource = /\.(ya?ml|json|[cm]?[jt]s)$/;

/** Names and rights of functions, tables and the user pool are fixed for a run. */
const isReadOnStart = (path: string): boolean =>
  /\/(manifest|tables|user-pool|resources|integration-roles)\.json$|\.asl\.json$/.test(path);

const readOnStart = (path: string): string =>
  `${path} is read on start only: end this run and start again.`;

interface Making {
  /** Gets the files that changed. */
  readonly made: Set<string>;
  readonly isStill: () => boolean;
}

/**
 * Generates a document anew.
 *
 * @returns whether it is without errors and has not changed meanwhile
 */
async function generate(
  { root, run, say }: WatchOptions,
  api: string,
  { made, isStill }: Making,
): Promise<boolean> {
  await run.stop();
  const { remake } = await import('../../scripts/generate/remake.ts');
  const remade = await remake(root, api, isStill);
  if (remade.outcome === 'outdated') return false;
  if (remade.outcome === 'refused') {
    remade.reasons.forEach((reason) => say(reason));
    say(`openapi/${api} is not live: the last good one goes on serving.`);
    return false;
  }
  remade.remarks.forEach((remark) => say(remark));
  remade.changed.forEach((path) => made.add(resolve(path)));
  return true;
}

interface Batch {
  /** Files that were saved or made. */
  readonly paths: readonly string[];
  /** APIs whose document was saved and has no errors. */
  readonly good: readonly string[];
  readonly started: number;
  readonly isStill: () => boolean;
}

/** @returns whether it is done: nothing goes live of files that have changed meanwhile */
async function apply(
  { root, functions, say }: WatchOptions,
  apis: readonly LiveApi[],
  { paths, good, started, isStill }: Batch,
): Promise<boolean> {
  const affected = functions.affectedBy([...new Set(paths)]);
  const isHandler = paths.some((path) => path.startsWith(join(root, 'handlers/')));
  const how = isHandler ? 'rebuild' : 'rebundle';
  const reloaded = affected.length > 0 ? await functions.reload(affected, how, isStill) : [];
  if (!reloaded) return false;
  const configs = functions.configs();
  const updated = await Promise.all(
    apis.map(async (api) => ({ name: api.name, ...(await api.update(configs)) })),
  );
  const changes = [...reloaded.flatMap(describe), ...updated.flatMap(changesOf)];
  const inOrder = updated.filter((it) => it.outcome === 'live' && good.includes(it.name));
  const isDocs = ({ name }: Named): boolean =>
    paths.includes(join(root, 'generated', name, 'docs.json'));
  if (inOrder.some(isDocs)) changes.push('docs');
  const milliseconds = Math.round(performance.now() - started);
  if (changes.length > 0) say(`live after ${milliseconds} ms: ${changes.join(', ')}`);
  else inOrder.forEach((it) => say(`openapi/${it.name} is in order and says what runs already.`));
  updated.forEach((it) => tellRefused(it, good.includes(it.name), say));
  reloaded.forEach((it) => tellBroken(it, say));
  return true;
}

interface Named {
  readonly name: string;
}

const changesOf = (updated: Updated): readonly string[] =>
  updated.outcome === 'live' ? updated.changes : [];

/** Once for each time it is saved: what is made of it comes by as a batch of its own. */
function tellRefused(
  updated: Updated & Named,
  wasSaved: boolean,
  say: (line: string) => void,
): void {
  if (updated.outcome !== 'refused' || (updated.isKnown && !wasSaved)) return;
  updated.reasons.forEach((reason) => say(`error: ${reason}`));
  say(`openapi/${updated.name} is not live: the last good one goes on serving.`);
}

const describe = (reloaded: Reloaded): readonly string[] =>
  reloaded.outcome === 'reloaded' ? [`function ${reloaded.service} reloaded`] : [];

function tellBroken(reloaded: Reloaded, say: (line: string) => void): void {
  if (reloaded.outcome !== 'broken') return;
  reloaded.reasons.forEach((reason) => say(`error: ${reason}`));
  say(`function ${reloaded.service} is not live: the last good one goes on serving.`);
}
