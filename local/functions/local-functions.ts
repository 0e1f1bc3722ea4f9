import { isolatedFunctions } from '../../gateway/index.ts';
import type { Functions } from '../../gateway/index.ts';
import type { Service } from '../../infra/data/project-data.ts';
import type { Project } from '../project/project.ts';
import { describeBuildError } from './build-errors.ts';
import { Bundles } from './bundles.ts';
import type { Built, Bundle } from './bundles.ts';
import { fullName, functionSettings } from './function-settings.ts';
import type { FunctionConfig, Surroundings } from './function-settings.ts';

export interface LocalFunctionsOptions {
  readonly project: Project;
  readonly bundlesFolder: string;
  readonly surroundings: Surroundings;
  /** Variables every function gets: endpoints and region. */
  readonly environment: Readonly<Record<string, string>>;
  /** Takes each line that a function prints. */
  readonly log: (functionName: string, line: string) => void;
}

/** What came of building a service anew. */
export type Reloaded =
  | { readonly service: string; readonly outcome: 'reloaded' }
  | { readonly service: string; readonly outcome: 'broken'; readonly reasons: readonly string[] };

/** A service that may go live, or why it cannot. */
type Prepared = Exclude<Reloaded, { outcome: 'reloaded' }> | (Built & { readonly service: string });

/** The functions of the project: bundled, configured as their manifests say, and running apart. */
export class LocalFunctions {
  readonly functions: Functions;
  readonly #options: LocalFunctionsOptions;
  readonly #bundles: Bundles;
  readonly #live = new Map<string, Bundle>();
  /** Services whose last build failed: any change is a reason to try again. */
  readonly #broken = new Set<string>();

  constructor(options: LocalFunctionsOptions) {
    const { environment, log } = options;
    this.#options = options;
    this.#bundles = new Bundles(options.project.root, options.bundlesFolder);
    this.functions = isolatedFunctions({}, { environment, log });
  }

  /**
   * Makes every service run.
   *
   * @throws Error naming file, line and reason for each service that cannot be bundled
   */
  async start(): Promise<void> {
    const { services } = this.#options.project;
    const results = await Promise.all(services.map((service) => this.#prepare(service)));
    const reasons = results.flatMap((it) => (it.outcome === 'broken' ? it.reasons : []));
    if (reasons.length > 0) throw new Error(reasons.join('\n'));
    this.functions.update(this.configs());
  }

  /** Settings of all functions, by full name. */
  configs(): Readonly<Record<string, FunctionConfig>> {
    const { project, surroundings } = this.#options;
    return Object.fromEntries(
      project.services.flatMap((service) => {
        const bundle = this.#live.get(service.name);
        if (!bundle) return [];
        const name = fullName(surroundings, service.manifest.function);
        return [[name, functionSettings(service, bundle.module, bundle.version, surroundings)]];
      }),
    );
  }

  /** Services to build again after these files changed. */
  affectedBy(paths: readonly string[]): readonly string[] {
    return [
      ...new Set([...paths.flatMap((path) => this.#bundles.outdatedBy(path)), ...this.#broken]),
    ];
  }

  /**
   * Builds services again and puts those that work live; calls in flight end on the old ones.
   *
   * @param how `rebuild` also looks whether the module loads; `rebundle` is for generated code
   * @param isStill asked once all are built: nothing goes live of files that have changed meanwhile
   * @returns `undefined` when they have
   */
  async reload(
    services: readonly string[],
    how: 'rebuild' | 'rebundle',
    isStill = (): boolean => true,
  ): Promise<readonly Reloaded[] | undefined> {
    const built = await Promise.all(services.map((name) => this.#build(name, how)));
    if (!isStill()) return undefined;
    const results = await Promise.all(built.map((it) => this.#commit(it)));
    this.functions.update(this.configs());
    return results;
  }

  /** Gives back what building holds; called when no build runs. */
  rest(): Promise<void> {
    return this.#bundles.rest();
  }

  async close(): Promise<void> {
    await Promise.all([this.functions.close(), this.#bundles.rest()]);
  }

  async #prepare({ name }: Service): Promise<Reloaded> {
    const prepared = await this.#attempt(name, async () => {
      const bundle = await this.#bundles.prepare(name, this.#variables(name));
      return { commit: () => Promise.resolve(bundle) };
    });
    return this.#commit(prepared);
  }

  #build(name: string, how: 'rebuild' | 'rebundle'): Promise<Prepared> {
    return this.#attempt(name, () => this.#bundles[how](name, this.#variables(name)));
  }

  async #attempt(service: string, build: () => Promise<Built>): Promise<Prepared> {
    try {
      return { service, ...(await build()) };
    } catch (error) {
      this.#broken.add(service);
      const reasons = describeBuildError(error, this.#options.project.root);
      return { service, outcome: 'broken', reasons };
    }
  }

  async #commit(prepared: Prepared): Promise<Reloaded> {
    if ('outcome' in prepared) return prepared;
    const { service, commit } = prepared;
    this.#live.set(service, await commit());
    this.#broken.delete(service);
    return { service, outcome: 'reloaded' };
  }

  /** What the function of a service finds in its environment. */
  #variables(name: string): Readonly<Record<string, string>> {
    const { project, surroundings, environment } = this.#options;
    const service = project.services.find((it) => it.name === name);
    const own = service && functionSettings(service, '', '', surroundings).environment;
    return { ...environment, ...own };
  }
}
