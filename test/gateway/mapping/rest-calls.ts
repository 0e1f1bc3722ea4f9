import type { RestContext } from '../../../gateway/context/rest-context.ts';
import { RequestBody } from '../../../gateway/media/request-body.ts';
import type { RestAccepted } from '../../../gateway/rest-call.ts';

/** What a mapping can look at. */
export interface Given {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: readonly (readonly [string, string])[];
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: string;
  readonly stageVariables?: Readonly<Record<string, string>>;
  readonly context?: Partial<RestContext>;
}

/** A call with as much of it as mappings read. */
export function given(it: Given = {}): RestAccepted {
  const { path, query = [], headers = [], body = '', stageVariables, context = {} } = it;
  const call = {
    deployment: { stageVariables },
    request: {
      queryList: query,
      headerList: headers.flat(),
      body: new RequestBody(Buffer.from(body)),
    },
    pathParameters: path,
    context,
    method: { integration: { pointer: '/integration' } },
  };
  return call as unknown as RestAccepted;
}
