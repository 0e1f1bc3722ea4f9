import { header } from '../http/message.ts';
import type { Answer, Request } from '../http/message.ts';

/** One outside system: it gets the path below its base path, without the slash at its start. */
export type System = (path: string, request: Request) => Answer | Promise<Answer>;

/** Who the gateway says is calling; nobody for a call past it. */
export const partnerOf = (request: Request): string => header(request, 'x-partner-id');
