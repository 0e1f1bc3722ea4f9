import type { FunctionConfig } from '../config.ts';

/**
 * What Lambda's Invoke answers. `failed` carries the error document that a synchronous invocation
 * returns beside `X-Amz-Function-Error`: `{"errorMessage":…,"errorType":…,"trace":[…]}`.
 */
export type InvocationResult =
  | { readonly outcome: 'succeeded'; readonly payload: string }
  | { readonly outcome: 'failed'; readonly payload: string };

/** Runs the functions of one gateway. Each environment runs one event at a time, as on AWS. */
export interface Functions {
  has(name: string): boolean;
  /**
   * Runs one event through a function. Never rejects for what the function does: a thrown error, a
   * time limit, a lost process are `failed` results.
   *
   * @param event JSON text
   * @param signal when aborted (the caller's own time limit), the result is no longer wanted
   */
  invoke(name: string, event: string, signal?: AbortSignal): Promise<InvocationResult>;
  /** Replaces settings: environments of functions whose settings or module changed end after their call. */
  update(functions: Readonly<Record<string, FunctionConfig>>): void;
  close(): Promise<void>;
}
