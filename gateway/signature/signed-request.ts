/** The parts of a request that a signature covers, as they came over the wire. */
export interface SignedRequest {
  readonly method: string;
  /** As sent: percent-encoded, without the query. */
  readonly path: string;
  /** As sent, without its `?`. */
  readonly query: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a request says of its signature. */
export interface Presented {
  readonly algorithm: string;
  /** `keyid/date/region/service/aws4_request`. */
  readonly credential: string;
  /** Lower-case names, sorted. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** As sent. */
  readonly date: string;
  readonly sessionToken: string | undefined;
  /** Seconds a presigned request says it holds; a signed header always holds five minutes. */
  readonly expires: number | undefined;
}
