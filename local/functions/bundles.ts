import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, context, stop } from 'esbuild';
import type { BuildContext, BuildOptions, BuildResult } from 'esbuild';
import { bundleOptions } from '../../scripts/bundle/functions.ts';
import { checkLoads } from './check-loads.ts';

/** A service as one file, ready to be run. */
export interface Bundle {
  /** Absolute path of the module. */
  readonly module: string;
  /** Changes when the module does. */
  readonly version: string;
}

/** What a bundle on disk was made of: revisions by absolute path. */
interface Recipe {
  readonly builtFor: string;
  readonly inputs: Readonly<Record<string, string>>;
}

type Variables = Readonly<Record<string, string>>;
type Builder = BuildContext<BuildOptions & { metafile: true }>;

/**
 * The bundles of all services, kept below the data folder. What was built before is taken as it is
 * while nothing it was made of has changed; after a change esbuild builds again only what it must.
 */
export class Bundles {
  readonly #root: string;
  readonly #folder: string;
  readonly #recipes = new Map<string, Recipe>();
  readonly #contexts = new Map<string, Promise<Builder>>();

  /**
   * @param root the project's folder
   * @param folder gets a folder a service
   */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.#folder = resolve(folder);
  }

  /**
   * The bundle of a service, from disk if it is still right.
   *
   * @param environment what the function will find in its environment
   * @throws BuildFailure of esbuild, Error for a module that does not load
   */
  async prepare(service: string, environment: Variables): Promise<Bundle> {
    const recipe = await this.#read(service);
    if (!recipe || !isCurrent(recipe, this.#builtFor())) {
      return this.#replace(service, environment, await this.#options(service).then(build));
    }
    this.#recipes.set(service, recipe);
    return this.#bundle(service);
  }

  /**
   * Builds a service anew. When that fails, the bundle on disk stays what it was.
   *
   * @param environment what the function will find in its environment
   * @throws BuildFailure of esbuild, Error for a module that does not load
   */
  async rebuild(service: string, environment: Variables | undefined): Promise<Bundle> {
    const builder = await this.#context(service);
    const before = this.#revisions(service);
    const result = await builder.rebuild();
    return this.#replace(service, environment, result, before);
  }

  /** Like `rebuild`, without looking whether the module loads: for changes of generated code. */
  async rebundle(service: string): Promise<Bundle> {
    return this.rebuild(service, undefined);
  }

  /** Services that the file is a part of, in another state than this. */
  outdatedBy(path: string): readonly string[] {
    const now = revision(path);
    return [...this.#recipes]
      .filter(([, { inputs }]) => Object.hasOwn(inputs, path) && inputs[path] !== now)
      .map(([name]) => name);
  }

  /** Gives back what esbuild holds, hundreds of MB after some edits; the next rebuild is a whole one. */
  async rest(): Promise<void> {
    const builders = await Promise.all(this.#contexts.values());
    this.#contexts.clear();
    await Promise.all(builders.map((builder) => builder.dispose()));
    await stop();
  }

  async #replace(
    service: string,
    environment: Variables | undefined,
    result: BuildResult,
    before: ReadonlyMap<string, string> = new Map(),
  ): Promise<Bundle> {
    const recipe = this.#recipeOf(result, before);
    this.#recipes.set(service, recipe);
    await this.#write(service, result, environment);
    await writeFile(join(this.#folder, service, 'inputs.json'), JSON.stringify(recipe));
    return this.#bundle(service);
  }

  #context(service: string): Promise<Builder> {
    const known = this.#contexts.get(service);
    if (known) return known;
    const made = this.#options(service).then((options) => context(options));
    this.#contexts.set(service, made);
    return made;
  }

  async #options(service: string): Promise<BuildOptions & { metafile: true }> {
    const options = await bundleOptions(service, join(this.#folder, service), {
      handlers: join(this.#root, 'handlers'),
      target: `node${process.versions.node.split('.', 1)[0] ?? ''}`,
    });
    return { ...options, absWorkingDir: this.#root, write: false };
  }

  /** The module takes its place by rename, once it has been seen to load. */
  async #write(
    service: string,
    result: BuildResult,
    environment: Variables | undefined,
  ): Promise<void> {
    const folder = join(this.#folder, service);
    await mkdir(folder, { recursive: true });
    const next = join(folder, 'next.cjs');
    await writeFile(next, contentOf(result));
    if (environment) await this.#checkLoads(service, next, environment);
    await rename(next, join(folder, 'index.cjs'));
  }

  async #checkLoads(service: string, module: string, environment: Variables): Promise<void> {
    try {
      await checkLoads(module, environment);
    } catch (error) {
      await this.#locate(service, environment);
      throw error;
    }
  }

  /**
   * Says of a module that does not load where, in authored files. Source maps cost each rebuild a
   * third of its time, so they are made for this alone.
   *
   * @throws Error with the place
   */
  async #locate(service: string, environment: Variables): Promise<void> {
    const options = await this.#options(service);
    const mapped = await build({ ...options, sourcemap: 'inline', sourcesContent: false });
    const module = join(this.#folder, service, 'mapped.cjs');
    await writeFile(module, contentOf(mapped));
    await checkLoads(module, environment).finally(() => rm(module));
  }

  /** Taken before a build: a file saved during it must count as changed after it. */
  #revisions(service: string): ReadonlyMap<string, string> {
    const known = Object.keys(this.#recipes.get(service)?.inputs ?? {});
    return new Map(known.map((path) => [path, revision(path)]));
  }

  #recipeOf({ metafile }: BuildResult, before: ReadonlyMap<string, string>): Recipe {
    const paths = Object.keys(metafile?.inputs ?? {})
      .filter((path) => !path.includes('node_modules'))
      .map((path) => resolve(this.#root, path))
      .filter((path) => existsSync(path));
    const inputs = [...paths, join(this.#root, 'handlers/runtime/stubs.json')];
    return {
      builtFor: this.#builtFor(),
      inputs: Object.fromEntries(inputs.map((path) => [path, before.get(path) ?? revision(path)])),
    };
  }

  /** Packages change together, by npm, which then writes this file. */
  #builtFor(): string {
    const packages = revision(join(this.#root, 'node_modules/.package-lock.json'));
    return `${process.versions.node} ${packages}`;
  }

  async #read(service: string): Promise<Recipe | undefined> {
    const folder = join(this.#folder, service);
    if (!existsSync(join(folder, 'index.cjs'))) return undefined;
    const text = await readFile(join(folder, 'inputs.json'), 'utf8').catch(() => undefined);
    try {
      return text === undefined ? undefined : (JSON.parse(text) as Recipe);
    } catch {
      return undefined;
    }
  }

  #bundle(service: string): Bundle {
    const module = join(this.#folder, service, 'index.cjs');
    return { module, version: revision(module) };
  }
}

const contentOf = ({ outputFiles }: BuildResult): Uint8Array =>
  outputFiles?.[0]?.contents ?? new Uint8Array();

const isCurrent = ({ builtFor, inputs }: Recipe, now: string): boolean =>
  builtFor === now && Object.entries(inputs).every(([path, was]) => revision(path) === was);

function revision(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'missing';
}
