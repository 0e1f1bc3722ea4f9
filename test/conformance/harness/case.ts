import type { GatewayConfig } from '../../../gateway/config.ts';
import type { JsonObject } from '../../../gateway/document/document.ts';
import type { InjectRequest } from '../../../gateway/index.ts';
import type { BackendReply, World } from './world.ts';

/** A value, or one that depends on addresses and keys that exist only while a case runs. */
export type InWorld<T> = T | ((world: World) => T);

/** What a function does with one event. */
export type Behaviour =
  /** Returns this value. */
  | { readonly returns: unknown }
  /** Returns this value, after so many milliseconds of the clock. */
  | { readonly returns: unknown; readonly takes: number }
  /** Returns what this makes of the event. */
  | { readonly answers: (event: unknown) => unknown }
  /** Returns this JSON text, byte for byte. */
  | { readonly payload: string }
  /** Throws, runs out of time, exits: Lambda reports a function error. */
  | { readonly fails: string }
  /** Never ends. */
  | { readonly hangs: true };

/** What a caller, a function, a backend and a log see of one call. Members that are left out are not looked at. */
export interface Want {
  readonly status?: number;
  /** Exact values by lower-case name, repeated ones joined with `,`; `null` means absent. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** For texts of which only a part is known (fact 65). */
  readonly headerPrefixes?: Readonly<Record<string, string>>;
  /** Exact name and value pairs, in order, of these names alone: for headers that repeat. */
  readonly headerLines?: readonly (readonly [name: string, value: string])[];
  /** Exact text. */
  readonly body?: string;
  /** Exact bytes, in base64. */
  readonly base64?: string;
  /** Members the event must have, compared deeply: an object may hold more, a list may not. */
  readonly event?: unknown;
  /** Exact member names of the event, in order; `a.b` names a member within. */
  readonly eventKeys?: Readonly<Record<string, readonly string[]>>;
  /** Maps of the event by path, compared exactly. */
  readonly eventMaps?: Readonly<Record<string, unknown>>;
  /** Paths (`requestContext.authorizer`) that must not be in the event. */
  readonly eventLacks?: readonly string[];
  /** The same three for the authorizer function, `auth`. */
  readonly authorizerEvent?: unknown;
  readonly authorizerEventKeys?: Readonly<Record<string, readonly string[]>>;
  /** How often functions were called by this step, by name. */
  readonly calls?: Readonly<Record<string, number>>;
  /** What the backend got, compared deeply. */
  readonly backend?: unknown;
  /** How often the backend was called by this step. */
  readonly backendCalls?: number;
  /** Names of headers the backend must not get. */
  readonly backendLacks?: readonly string[];
  /** Lines of the access log written by this step, exactly. */
  readonly log?: readonly string[];
  /** Every line of the call's execution log in order, exactly, without time stamps (REST APIs). */
  readonly execution?: readonly string[];
  /** Lines that the execution log has among others, in this order (REST APIs). */
  readonly executionHas?: readonly string[];
  /** Members of the call's trace, compared deeply; it asks to be explained (REST APIs). */
  readonly trace?: unknown;
  /** Metrics after this step, compared deeply. */
  readonly metrics?: unknown;
}

export interface Step {
  /** Milliseconds the clock advances before the request. */
  readonly after?: number;
  readonly request?: InWorld<InjectRequest>;
  /** Bytes for a real socket, in place of `request`; the answer is read until the gateway hangs up. */
  readonly socket?: InWorld<string>;
  /** Replaces what functions do from this step on, by name. */
  readonly functions?: Readonly<Record<string, Behaviour>>;
  /** What the backend answers to this step, in place of what it got. */
  readonly backend?: BackendReply;
  readonly want: Want;
}

/** A route by its key: members of the operation beside the integration. */
export interface RouteCase {
  /**
   * Members of `x-amazon-apigateway-integration`; laid over those of a call of
   * function `fn` in format 2.0 unless they name a `type`.
   */
  readonly integration?: InWorld<JsonObject>;
  readonly security?: readonly JsonObject[];
  readonly members?: JsonObject;
}

/** A method of a REST API by its key: members of the operation beside the integration. */
export interface MethodCase {
  /**
   * Members of `x-amazon-apigateway-integration`; laid over those of a Lambda proxy integration with
   * function `fn` unless they name a `type`. `rest-integrations.ts` has makers of whole ones.
   */
  readonly integration?: InWorld<JsonObject>;
  readonly security?: readonly JsonObject[];
  readonly members?: InWorld<JsonObject>;
}

/** What cases of every kind of API have in common. */
interface CommonCase {
  readonly name: string;
  /** Further members of the document's root: `components`, `x-amazon-apigateway-cors`. */
  readonly root?: InWorld<JsonObject>;
  readonly config?: InWorld<GatewayConfig>;
  /** By name; `fn` answers `ok` when nothing is said, `auth` is there for authorizers. */
  readonly functions?: Readonly<Record<string, Behaviour>>;
  readonly steps?: readonly Step[];
  /** The document is refused at start: a part of each message, and what it is about. */
  readonly refused?: readonly string[];
  /** A part of each warning that the document is served with. */
  readonly warned?: readonly string[];
}

/** One case of an HTTP API: a document, what is asked of it, what must come back, and the facts it holds. */
export interface Case extends CommonCase {
  /** Numbers of the facts it rests on. */
  readonly facts: readonly number[];
  /** Routes by key. Default: `GET /pets/{petId}`. */
  readonly routes?: Readonly<Record<string, RouteCase>>;
}

/** One case of a REST API. */
export interface RestCase extends CommonCase {
  /** Numbers of the REST facts it rests on. */
  readonly facts: readonly number[];
  /** Numbers of the import facts (152 to 256) it rests on. */
  readonly importFacts?: readonly number[];
  /** Text of the document's file, in place of everything that says what is in it. */
  readonly source?: string;
  /** Methods by key. Default: `GET /pets/{petId}`, a Lambda proxy integration with `fn`. */
  readonly methods?: Readonly<Record<string, MethodCase>>;
}

/** A section of the facts of HTTP APIs with its cases. */
export interface Section {
  readonly title: string;
  readonly cases: readonly Case[];
}

/** A section of the facts of REST APIs with its cases. */
export interface RestSection {
  readonly title: string;
  readonly cases: readonly RestCase[];
}

/** A case that is ready to run, of whatever kind. */
export interface RunnableCase extends CommonCase {
  readonly facts: readonly number[];
  readonly importFacts?: readonly number[];
  readonly document: (world: World) => JsonObject;
  readonly source?: string;
}
