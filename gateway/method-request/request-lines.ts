import { headersText } from '../media/header-text.ts';
import type { RestAuthorized } from '../rest-call.ts';

/** What the execution log says of a request before anything is made of it (fact 231). */
export function logRequest({ log, pathParameters = {}, request }: RestAuthorized): void {
  log.line(`Method request path: ${headersText(Object.entries(pathParameters).flat())}`);
  log.line(`Method request query string: ${headersText(request.queryList.flat())}`);
  log.line(`Method request headers: ${headersText(request.headerList)}`);
  log.line(`Method request body before transformations: ${request.body.text}`);
}
