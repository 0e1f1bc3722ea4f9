import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, stop } from 'esbuild';
import type { BuildOptions, BuildResult } from 'esbuild';
import { bundleOptions } from '../../scripts/bundle/functions.ts';
import { splitBundle } from '../../scripts/bundle/split.ts';
import { openLoadCheck } from './check-loads.ts';

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
  /** File beside it that holds what it takes of packages, if it does not itself. */
  readonly packages: string | undefined;
  readonly inputs: Readonly<Record<string, string>>;
}

type Variables = Readonly<Record<string, string>>;

/** A service that was built anew, and is not in its place yet. */
export interface Built {
  /** Puts it in the place of the one before. */
  readonly commit: () => Promise<Bundle>;
}

/** What a build made. */
interface Made {
  readonly module: string | Uint8Array;
  /** File beside it that holds what it takes of packages, if it does not itself. */
  readonly packages: string | undefined;
  /** Inputs, from the folder of the project. */
  readonly inputs: readonly string[];
}

/**
 * The bundles of all services, kept below the data folder. What was built before is taken as it is
 * while nothing it was made of has changed; after a change only the service's own code is bundled,
 * and packages where it imports others of them.
 */
export class Bundles {
  readonly #root: string;
  readonly #folder: string;
  readonly #recipes = new Map<string, Recipe>();

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
      return (await this.rebuild(service, environment)).commit();
    }
    this.#recipes.set(service, recipe);
    return this.#bundle(service);
  }

  /**
   * Builds a service anew. Until that is committed, the bundle on disk stays what it was.
   *
   * @param environment what the function will find in its environment
   * @throws BuildFailure of esbuild, Error for a module that does not load
   */
  async rebuild(service: string, environment: Variables): Promise<Built> {
    const check = openLoadCheck(environment);
    try {
      const { built, next } = await this.#build(service);
      await check.load(next).catch((error: unknown) => this.#locate(service, environment, error));
      return built;
    } finally {
      check.cancel();
    }
  }

  /** Like `rebuild`, without looking whether the module loads: for changes of generated code. */
  async rebundle(service: string): Promise<Built> {
    return (await this.#build(service)).built;
  }

  /** Services that the file is a part of, in another state than this. */
  outdatedBy(path: string): readonly string[] {
    const now = revision(path);
    return [...this.#recipes]
      .filter(([, { inputs }]) => Object.hasOwn(inputs, path) && inputs[path] !== now)
      .map(([name]) => name);
  }

  /** Gives back what esbuild holds. */
  rest(): Promise<void> {
    return stop();
  }

  /** Until a build is committed its service stays outdated: what failed is built after any change. */
  async #build(service: string): Promise<{ built: Built; next: string }> {
    const before = this.#revisions(service);
    const made = await this.#make(service);
    const folder = join(this.#folder, service);
    const next = join(folder, 'next.cjs');
    await writeFile(next, made.module);
    const recipe = this.#recipeOf(made, before);
    const commit = async (): Promise<Bundle> => {
      const last = this.#recipes.get(service)?.packages;
      await rename(next, join(folder, 'index.cjs'));
      this.#recipes.set(service, recipe);
      await writeFile(join(folder, 'inputs.json'), JSON.stringify(recipe));
      // An environment that is starting may have read the module before, and not its packages yet.
      await removeOthers(folder, [made.packages, last]);
      return this.#bundle(service);
    };
    return { built: { commit }, next };
  }

  async #make(service: string): Promise<Made> {
    const folder = join(this.#folder, service);
    await mkdir(folder, { recursive: true });
    const options = await this.#options(service);
    const split = await splitBundle(options, this.#builtFor());
    if (split) {
      const { own, packages, metafile } = split;
      const path = join(folder, packages.file);
      if (!existsSync(path)) await replace(path, await packages.source());
      return { module: own, packages: packages.file, inputs: Object.keys(metafile.inputs) };
    }
    const whole = await build(options);
    const inputs = Object.keys(whole.metafile.inputs);
    return { module: contentOf(whole), packages: undefined, inputs };
  }

  async #options(service: string): Promise<BuildOptions & { metafile: true }> {
    const options = await bundleOptions(service, join(this.#folder, service), {
      handlers: join(this.#root, 'handlers'),
      target: `node${process.versions.node.split('.', 1)[0] ?? ''}`,
    });
    return { ...options, absWorkingDir: this.#root, write: false };
  }

  /**
   * Says of a module that does not load where, in authored files. Source maps cost each rebuild a
   * third of its time, so they are made for this alone.
   *
   * @throws Error with the place, or else the one it was told of
   */
  async #locate(service: string, environment: Variables, error: unknown): Promise<never> {
    const options = await this.#options(service);
    const mapped = await build({ ...options, sourcemap: 'inline', sourcesContent: false });
    const module = join(this.#folder, service, 'mapped.cjs');
    await writeFile(module, contentOf(mapped));
    await openLoadCheck(environment)
      .load(module)
      .finally(() => rm(module));
    throw error;
  }

  /** Taken before a build: a file saved during it must count as changed after it. */
  #revisions(service: string): ReadonlyMap<string, string> {
    const known = Object.keys(this.#recipes.get(service)?.inputs ?? {});
    return new Map(known.map((path) => [path, revision(path)]));
  }

  #recipeOf({ inputs: made, packages }: Made, before: ReadonlyMap<string, string>): Recipe {
    const paths = made
      .filter((path) => !path.includes('node_modules'))
      .map((path) => resolve(this.#root, path))
      .filter((path) => existsSync(path));
    const inputs = [...paths, join(this.#root, 'handlers/runtime/stubs.json')];
    return {
      builtFor: this.#builtFor(),
      packages,
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

/** Writes a file so that it is never seen in part. */
async function replace(path: string, content: Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

/** Packages that are no longer asked for. */
async function removeOthers(folder: string, kept: readonly (string | undefined)[]): Promise<void> {
  const files = await readdir(folder);
  const names = files.filter((it) => it.startsWith('packages-') && !kept.includes(it));
  await Promise.all(names.map((name) => rm(join(folder, name), { force: true })));
}

const isCurrent = ({ builtFor, inputs }: Recipe, now: string): boolean =>
  builtFor === now && Object.entries(inputs).every(([path, was]) => revision(path) === was);

function revision(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'missing';
}
