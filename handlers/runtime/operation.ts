import type { Caller } from './caller.ts';

/** The shape openapi-typescript gives an operation; only what handlers need of it. */
export interface OperationSchema {
  readonly parameters: {
    readonly path?: unknown;
    readonly query?: unknown;
    readonly header?: unknown;
  };
  readonly requestBody?: unknown;
  readonly responses: object;
}

/**
 * Who may call: everyone, the holder of an API key, or who an authorizer has found out, by a token or a
 * signature. What the gateway verifies is not verified again.
 */
export type Access = 'public' | 'key' | 'authorized';

/**
 * The handler of one operation. `generated/<api>/<service>/operations.ts` names one for each:
 * `getUser: Operation<Schemas['getUser'], 'authorized'>`.
 */
export type Operation<
  Schema extends OperationSchema,
  A extends Access,
  Defaulted extends string = never,
> = (request: OperationRequest<Schema, A, Defaulted>) => Promise<Answer<Schema>>;

/** A validated call: values have the document's types, header names are in lower case. */
export interface OperationRequest<
  Schema extends OperationSchema,
  A extends Access,
  Defaulted extends string = never,
> {
  readonly path: Given<Schema['parameters']['path']>;
  /** Parameters that have a default in the document always have a value. */
  readonly query: Filled<Given<Schema['parameters']['query']>, Defaulted>;
  readonly headers: LowerCased<Given<Schema['parameters']['header']>>;
  readonly body: JsonBody<Schema['requestBody']>;
  readonly caller: A extends 'authorized' ? Caller : undefined;
  /** Id of the API key, where the operation of a REST API requires one. */
  readonly apiKeyId: string | undefined;
  /** Address the call came from, as API Gateway saw it. */
  readonly sourceIp: string;
  readonly requestId: string;
  /** Epoch milliseconds at which API Gateway received the call. */
  readonly receivedAt: number;
}

/** One of the documented responses: a status that is not in the document, or another's body, does not compile. */
export type Answer<Schema extends OperationSchema> = {
  [Status in keyof Schema['responses']]: AnswerOf<Status, Schema['responses'][Status]>;
}[keyof Schema['responses']];

type AnswerOf<Status, Response> = [JsonContent<Response>] extends [never]
  ? { readonly statusCode: Status; readonly body?: undefined; readonly headers?: AnswerHeaders }
  : {
      readonly statusCode: Status;
      readonly body: JsonContent<Response>;
      readonly headers?: AnswerHeaders;
    };

export type AnswerHeaders = Readonly<Record<string, string>>;

/** Absent parameters read as an empty object. */
type Given<T> = [Exclude<T, undefined>] extends [never]
  ? Readonly<Record<string, never>>
  : NonNullable<T>;

type Filled<T, Defaulted extends string> = T & {
  readonly [Name in keyof T & Defaulted]-?: Exclude<T[Name], undefined>;
};

type LowerCased<T> = {
  readonly [Name in keyof T as Name extends string ? Lowercase<Name> : Name]: T[Name];
};

type JsonBody<T> = [JsonContent<NonNullable<T>>] extends [never]
  ? undefined
  : JsonContent<NonNullable<T>>;

/** `application/json`, and such as `application/merge-patch+json`. */
type JsonMediaType = 'application/json' | `application/${string}+json`;

type JsonContent<T> = T extends { content: infer Content }
  ? NonNullable<Content>[keyof NonNullable<Content> & JsonMediaType]
  : never;

/** A compiled JSON Schema: `errors` tells why the last call answered false. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

export interface ValidationError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/**
 * What `generate` makes of one service: the definition for openapi-backend, its validators, the
 * table. `operations.ts` declares it as `export const operations: ServiceOperations<Operations>`,
 * so that `service(operations, handlers)` asks for exactly the handlers of the document.
 */
export interface ServiceOperations<Handlers extends object> {
  /** Paths, parameters and security only; no prose. */
  readonly definition: object;
  /** By operationId, over openapi-backend's `{ path, query, header, cookie, requestBody }`. */
  readonly validators: Readonly<Record<keyof Handlers, Validate>>;
  readonly table: Readonly<Record<keyof Handlers, Route>>;
}

/** One row of a service's table: how API Gateway names the route, and who may call it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
  /** Headers that the document gives one value, by status: sent with every answer that has it. */
  readonly headers?: Readonly<Record<string, AnswerHeaders>>;
}
