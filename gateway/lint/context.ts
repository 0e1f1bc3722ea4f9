import type { GatewayConfig } from '../config.ts';
import type {
  ApiDocument,
  ApiKind,
  DanglingReference,
  ExternalReference,
  JsonObject,
} from '../document/document.ts';
import { type DocumentOperation, operationsOf } from '../document/operations.ts';

/** What every rule is given: all of it is read only, and the same for each. */
export interface LintContext {
  readonly root: JsonObject;
  readonly kind: ApiKind;
  readonly config: GatewayConfig;
  readonly operations: readonly DocumentOperation[];
  /** References into `components` that find nothing there. */
  readonly dangling: readonly DanglingReference[];
  /** References of the root file that led to other files. */
  readonly external: readonly ExternalReference[];
  /**
   * Whether API Gateway is to get the document as it was bundled: in `serve`, `generate` and `synth`. What
   * `gatehouse lint` is asked about is the file itself.
   */
  readonly isBundled: boolean;
  /** Adjustable quotas as AWS raised them for the account, by what they count: `{routes: 600}`. */
  readonly quotas?: Readonly<Record<string, number>>;
}

export type LintOptions = Pick<LintContext, 'isBundled' | 'quotas'>;

export const contextOf = (
  { root, dangling = [], external = [] }: ApiDocument,
  kind: ApiKind,
  config: GatewayConfig,
  options: LintOptions = { isBundled: true },
): LintContext => ({
  root,
  kind,
  config,
  operations: operationsOf({ root }),
  dangling,
  external,
  ...options,
});
