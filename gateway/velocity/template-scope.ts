import { ContextVariables } from './context-variables.ts';
import { OverrideMaps } from './overrides.ts';
import type { Overrides } from './overrides.ts';
import { PlainMap } from './plain-map.ts';
import { RequestParameters } from './request-parameters.ts';
import type { ParameterSources } from './request-parameters.ts';

/** What templates see of a call. */
export interface TemplateView {
  /** Each is asked once, when a template first needs it. */
  readonly params: ParameterSources;
  /**
   * `$context` as a plain tree in the order of fact 159, without `requestOverride` and
   * `responseOverride`, which the scope adds. Asked at most once in each rendering.
   */
  readonly context: () => Readonly<Record<string, unknown>>;
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
}

/**
 * What the templates of one call share: made for the integration request and handed on to the
 * integration response, so that override maps and what was put into `$context` live on (facts 115,
 * 116). No map is built before a template asks for it.
 */
export class TemplateScope {
  readonly #view: TemplateView;
  #maps: OverrideMaps | undefined;
  #parameters: RequestParameters | undefined;

  constructor(view: TemplateView) {
    this.#view = view;
  }

  /** What templates have set until now. */
  get overrides(): Overrides {
    return this.#maps?.read() ?? { request: undefined, response: undefined };
  }

  /** `$context` for one rendering. */
  context(): ContextVariables {
    return new ContextVariables(this.#view.context, (this.#maps ??= new OverrideMaps()));
  }

  /** `$input.params()`. */
  readonly parameters = (): RequestParameters =>
    (this.#parameters ??= new RequestParameters(this.#view.params));

  /** `$stageVariables` (fact 157). */
  stageVariables(): PlainMap {
    return new PlainMap(this.#view.stageVariables ?? {});
  }
}
