import { isolatedFunctions } from '../../gateway/index.ts';
import type { Functions } from '../../gateway/index.ts';
import type { Service } from '../../infra/data/project-data.ts';
import type { Project } from '../project/project.ts';
import { describeBuildError } from './build-errors.ts';
import { Bundles } from './bundles.ts';
import type { Bundle } from './bundles.ts';
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
    const results = await Promise.all(
      this.#options.project.services.map(({ name }) => this.#build(name, 'prepare')),
    );
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
   */
  async reload(
    services: readonly string[],
    how: 'rebuild' | 'rebundle',
  ): Promise<readonly Reloaded[]> {
    const results = await Promise.all(services.map((name) => this.#build(name, how)));
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

  async #build(name: string, how: 'prepare' | 'rebuild' | 'rebundle'): Promise<Reloaded> {
    const { project, environment } = this.#options;
    try {
      const own = this.#variables(project.services.find((it) => it.name === name));
      const bundle = await this.#bundles[how](name, { ...environment, ...own });
      this.#live.set(name, bundle);
      this.#broken.delete(name);
      return { service: name, outcome: 'reloaded' };
    } catch (error) {
      this.#broken.add(name);
      const reasons = describeBuildError(error, project.root);
      return { service: name, outcome: 'broken', reasons };
    }
  }

  #variables(service: Service | undefined): Readonly<Record<string, string>> {
    if (!service) return {};
    const { environment = {} } = functionSettings(service, '', '', this.#options.surroundings);
    return environment;
  }
}
