import { neverSeen } from '../media/owned-headers.ts';
import { plainMap } from '../media/plain-map.ts';
import type { RestAccepted } from '../rest-call.ts';
import { TemplateScope } from '../velocity/template-scope.ts';
import type { TemplateView } from '../velocity/template-scope.ts';
import { restContextTree } from './rest-context-tree.ts';

/** What the templates of one call share; nothing of it is built before a template asks. */
export const templateScope = (call: RestAccepted): TemplateScope =>
  new TemplateScope(new CallView(call));

/** A call as templates see it: names in the client's case, the last of several values (facts 68, 69, 153). */
class CallView implements TemplateView {
  readonly #call: RestAccepted;

  constructor(call: RestAccepted) {
    this.#call = call;
  }

  get params(): this {
    return this;
  }

  get stageVariables(): Readonly<Record<string, string>> | undefined {
    return this.#call.deployment.stageVariables;
  }

  readonly context = (): Record<string, unknown> => restContextTree(this.#call.context);

  path(): Record<string, string> {
    return Object.assign(plainMap(), this.#call.pathParameters);
  }

  querystring(): Record<string, string> {
    const query = plainMap();
    for (const [name, value] of this.#call.request.queryList) query[name] = value;
    return query;
  }

  header(): Record<string, string> {
    const headers = plainMap();
    const { headerList } = this.#call.request;
    for (let at = 0; at < headerList.length; at += 2) {
      const name = headerList[at] ?? '';
      if (!neverSeen.has(name.toLowerCase())) headers[name] = headerList[at + 1] ?? '';
    }
    return headers;
  }
}
