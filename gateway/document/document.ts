/** Any JSON value, as read from a document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

/** The place in an authored file that a JSON pointer came from. */
export interface Origin {
  /** Relative to the working directory where the file lies below it, absolute otherwise. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Tells for every pointer into a bundled document which authored file and line wrote it. */
export interface Origins {
  /** The nearest ancestor's place when the pointer itself has none. */
  at(pointer: string): Origin;
  /** `{ "<pointer>": "<file>:<line>" }`, the form of `generated/<api>/origins.json`. */
  toJSON(): Record<string, string>;
}

/** A `$ref` into `components` of the root file that finds nothing there, and stays as it is. */
export interface DanglingReference {
  /** Of what holds the `$ref`, in the bundled document. */
  readonly pointer: string;
  /** As it is written: `#/components/schemas/X`. */
  readonly reference: string;
}

/** A `$ref` of the root file that led to another file, which was bundled. */
export interface ExternalReference {
  /** Of what held the `$ref`, in the bundled document. */
  readonly pointer: string;
  /** As it is written: `schemas/x.yaml#/X`. */
  readonly reference: string;
  /** Where it is written. */
  readonly file: string;
  readonly line: number;
}

/** A document as the product uses it: one object, external references bundled into components. */
export interface ApiDocument {
  /** Every `$ref` left in it points into this object, but for those that dangle. */
  readonly root: JsonObject;
  readonly origins: Origins;
  /** Absolute paths of every file that was read, the root first: what a watcher watches. */
  readonly sources: readonly string[];
  /** None where absent. */
  readonly dangling?: readonly DanglingReference[];
  /** None where absent. */
  readonly external?: readonly ExternalReference[];
}

export type ApiKind = 'rest' | 'http' | 'websocket';
