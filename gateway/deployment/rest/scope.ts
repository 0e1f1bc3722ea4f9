import type { GatewayConfig } from '../../config.ts';
import type { ApiDocument, JsonObject } from '../../document/document.ts';
import type { Report } from '../report.ts';

/** What every part of a REST API is compiled with. */
export interface RestScope {
  /** Placeholders are filled in. */
  readonly document: ApiDocument;
  /** Of the document. */
  readonly root: JsonObject;
  /** What the document's `x-gatehouse` and the config say together. */
  readonly settings: GatewayConfig;
  readonly apiId: string;
  readonly accountId: string;
  readonly region: string;
  readonly partition: string;
  readonly stage: string;
  /** `undefined` where the stage defines none. */
  readonly stageVariables: Readonly<Record<string, string>> | undefined;
  /** Notes what keeps the document from going live; compiling goes on. */
  readonly report: Report;
}
