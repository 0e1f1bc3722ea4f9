import { join, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { watch } from 'chokidar';
import { DocumentError } from '../../gateway/index.ts';
import type { Gateway, GatewayConfig } from '../../gateway/index.ts';
import type { LocalFunctions, Reloaded } from '../functions/local-functions.ts';
import type { GenerateRun } from './generate-run.ts';
import { readGenerated } from '../project/document.ts';
import type { ApiDocument } from '../project/document.ts';
import { restLater } from './rest-later.ts';
import { routeChanges } from './route-changes.ts';
import { serially } from './serially.ts';
import type { Batch as Saved } from './serially.ts';

/** An API that runs. */
export interface WatchedApi {
  /** Its folder below `openapi/` and `generated/`. */
  readonly name: string;
  readonly gateway: Pick<Gateway, 'update'>;
  /** Settings of the API as they are on disk now. */
  readonly config: () => GatewayConfig;
  /** The document that is live. */
  readonly document: ApiDocument;
  /** Called after the document was generated anew. */
  readonly onGenerated: () => Promise<void>;
}

export interface WatchOptions {
  readonly root: string;
  readonly apis: readonly WatchedApi[];
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
  const live = apis.map((api) => ({ api, document: api.document, config: api.config() }));
  const rest = restLater(options.functions);
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
      if (!isStill() || !(await apply(options, live, batch))) return;
      paths.filter(isReadOnStart).forEach((path) => say(readOnStart(relative(root, path))));
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

/** Milliseconds in which the processor is left to the start and the first calls. */
const primeAfter = 300;

/** Editors write files of other names beside what they save. */
const isSource = /\.(ya?ml|json|[cm]?[jt]s)$/;

/** Names and rights of functions, tables and the user pool are fixed for a run. */
const isReadOnStart = (path: string): boolean => /\/(manifest|tables|user-pool)\.json$/.test(path);

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

interface Live {
  readonly api: WatchedApi;
  document: ApiDocument;
  config: GatewayConfig;
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
async function apply(options: WatchOptions, live: readonly Live[], batch: Batch): Promise<boolean> {
  const { functions, say } = options;
  const affected = functions.affectedBy([...new Set(batch.paths)]);
  const isHandler = batch.paths.some((path) => path.startsWith(join(options.root, 'handlers/')));
  const how = isHandler ? 'rebuild' : 'rebundle';
  const reloaded = affected.length > 0 ? await functions.reload(affected, how, batch.isStill) : [];
  if (!reloaded) return false;
  const changes = reloaded.flatMap(describe);
  for (const one of live) changes.push(...(await update(options, one)));
  if (batch.good.length > 0 && batch.paths.some((path) => path.endsWith('/docs.json')))
    changes.push('docs');
  const milliseconds = Math.round(performance.now() - batch.started);
  if (changes.length > 0) say(`live after ${milliseconds} ms: ${changes.join(', ')}`);
  else batch.good.forEach((api) => say(`openapi/${api} is in order and says what runs already.`));
  reloaded.forEach((it) => tellBroken(it, say));
  return true;
}

const describe = (reloaded: Reloaded): readonly string[] =>
  reloaded.outcome === 'reloaded' ? [`function ${reloaded.service} reloaded`] : [];

function tellBroken(reloaded: Reloaded, say: (line: string) => void): void {
  if (reloaded.outcome !== 'broken') return;
  reloaded.reasons.forEach((reason) => say(`error: ${reason}`));
  say(`function ${reloaded.service} is not live: the last good one goes on serving.`);
}

/** Puts the generated document live where it differs. */
async function update({ root, functions }: WatchOptions, live: Live): Promise<readonly string[]> {
  const { name, gateway, config, onGenerated } = live.api;
  const [document, settings] = [readGenerated(root, name), config()];
  const changes = routeChanges(live.document.root, document.root);
  const sameSettings = isDeepStrictEqual(settings, live.config);
  const sameDocument = isDeepStrictEqual(document.root, live.document.root);
  if (sameSettings && sameDocument) return [];
  try {
    await gateway.update(document, { ...settings, functions: functions.configs() });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new Error(`${error.message}\nthe last good document goes on serving`, { cause: error });
  }
  Object.assign(live, { document, config: settings });
  await onGenerated();
  return [
    ...changes,
    ...(changes.length === 0 && !sameDocument ? ['the document'] : []),
    ...(sameSettings ? [] : ['settings']),
  ];
}
