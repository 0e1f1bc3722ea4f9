/** Types of `runtime.cjs`. */

export interface ContextMembers {
  readonly functionName: string;
  readonly functionVersion: string;
  readonly invokedFunctionArn: string;
  readonly memoryLimitInMB: string;
  readonly logGroupName: string;
  readonly logStreamName: string;
}

export interface HandlerContext extends ContextMembers {
  callbackWaitsForEmptyEventLoop: boolean;
  readonly awsRequestId: string;
  getRemainingTimeInMillis(): number;
}

export type Handler = (event: unknown, context: HandlerContext, callback: unknown) => unknown;

export interface Outcome {
  readonly finish: (failed: boolean, payload: string) => void;
  readonly whenIdle: ((idle: () => void) => void) | undefined;
}

export function errorDocument(error: unknown): string;
export function handlerName(module: string, exportName: string): string;
export function loadHandler(module: string, exportName: string, query?: string): Promise<Handler>;
export function createContext(
  fixed: ContextMembers,
  awsRequestId: string,
  deadline: number,
): HandlerContext;
export function runEvent(
  handler: Handler,
  event: string,
  context: HandlerContext,
  outcome: Outcome,
): void;
